import type { Func } from '../found.ts';
import { children, type PythonNode } from '../python.ts';
import { argumentsOfCall, calleeOf } from './calls.ts';
import { dependencyOf } from './parameters.ts';
import type { Call } from './queries.ts';
import { entered, targetOf } from './targets.ts';
import { isKept, nameOfFunc, type Use } from './use.ts';

/** Functions that run for each request, with the name of the one that it comes in by. */
export type Requests = ReadonlyMap<Func, string>;

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const DECORATORS: ReadonlySet<string> = new Set([
  ...VERBS,
  ...[
    'route',
    'api_route',
    'websocket',
    'websocket_route',
    'middleware',
    'before_request',
    'api_view',
  ],
]);
/** Classes of Tornado, aiohttp, Flask and Django whose methods are the verbs. */
const VIEWS = /(^|\.)(RequestHandler|View|MethodView|APIView|Resource)$/;
const REGISTERS =
  /^(add_api_route|add_route|add_url_rule|add_websocket_route|add_(get|post|put|patch|delete|view)|Route|WebSocketRoute|path|re_path)$/;

export function requestsOf(use: Use): Requests {
  const found = new Map<Func, string>();
  const waiting = seeds(use).map((func) => ({ func, by: nameOfFunc(func) }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { func, by } = next;
    if (found.has(func) || isKept(func)) continue;
    found.set(func, by);
    for (const call of use.in(func))
      for (const one of runBy(use, call)) waiting.push({ func: one, by });
  }
  return found;
}

function runBy({ code }: Use, { target, module, found, node }: Call): readonly Func[] {
  const isItem = /^(with_item|as_pattern)$/.test(found.way?.node.type ?? '');
  return [
    ...(target === null ? [] : [target]),
    ...(isItem ? entered(code, module, found.scope, node) : []),
  ];
}

const seeds = (use: Use): readonly Func[] => [
  ...functions(use).filter((func) => isHandler(func)),
  ...functions(use).flatMap((func) => dependencies(use, func)),
  ...use.calls.flatMap((call) => registered(use, call)),
];

const functions = ({ code }: Use): readonly Func[] =>
  code.modules.flatMap(({ functions: all }) => [...all.values()]);

function isHandler(func: Func): boolean {
  const names = [...func.scope.parameters.keys()];
  if (func.scope.parent?.kind === 'class') {
    const { name } = func.scope;
    if (VERBS.includes(name) && func.scope.parent.bases.some(({ text }) => VIEWS.test(text)))
      return true;
    if (/^on_(get|post|put|patch|delete|head|options)$/.test(name)) {
      return names.slice(1, 3).join() === 'req,resp';
    }
    if (VERBS.includes(name) || name === 'dispatch') return /^(request|req)$/.test(names[1] ?? '');
    if (name === '__call__') return names.slice(1, 4).join() === 'scope,receive,send';
  }
  return func.decorators.some(isRoute);
}

/** `@router.get("/users")`, and `@app.middleware("http")`: what is called on an object, with a path or a word. */
function isRoute(decorator: PythonNode): boolean {
  const call = children(decorator)[0];
  if (call === undefined) return false;
  const { object, method } = call.type === 'call' ? calleeOf(call) : { object: null, method: '' };
  if (object === null || !DECORATORS.has(method)) return call.text === 'api_view';
  // What tests replace is called the same.
  if (/^(mock|mocker|respx|responses)\b/.test(object.text)) return false;
  const [first] = argumentsOfCall(call);
  return (
    first !== undefined && /string$/.test(first.childForFieldName('value')?.type ?? first.type)
  );
}

function dependencies({ code }: Use, { module, scope }: Func): readonly Func[] {
  return [...scope.parameters.values()].flatMap((parameter) => {
    const needed = dependencyOf(code, module, scope, parameter);
    return needed === null ? [] : (targetOf(code, needed.module, needed.scope, needed.node) ?? []);
  });
}

/** Functions that a call hands to a router, or to `dependencies=[Depends(f)]`. */
function registered({ code }: Use, { node, name, module, found }: Call): readonly Func[] {
  const { method, callee } = calleeOf(node);
  const last = method === '' ? (callee?.text ?? '') : method;
  const isDepends = /(^|\.)(Depends|Security)$/.test(name ?? '');
  const isWeb = /^aiohttp\.web\.(get|post|put|patch|delete|view)$/.test(name ?? '');
  if (!isDepends && !isWeb && !REGISTERS.test(last)) return [];
  return argumentsOfCall(node).flatMap((one) => {
    const value = one.childForFieldName('value') ?? one;
    return ['identifier', 'attribute'].includes(value.type)
      ? (targetOf(code, module, found.scope, value) ?? [])
      : [];
  });
}

import { append, grouped } from '../../model/index.ts';
import type { Func, Module } from '../found.ts';
import type { Project } from '../names.ts';
import { type Code, codeOf } from './code.ts';
import { type Call, callsOf, type Query, queryOf, takes } from './queries.ts';

/** How an application uses its connections: every call, and what the functions do that they call. */
export interface Use {
  readonly code: Code;
  readonly calls: readonly Call[];
  /** What stands in a function itself, not in those that it defines. */
  in(func: Func): readonly Call[];
  at(module: Module, nodeId: number): Call | undefined;
  query(call: Call): Query | null;
  takes(call: Call): string | null;
  /** What was found out of what functions send, and those that they call. */
  readonly sent: Map<Func, readonly Query[]>;
}

export function usageOf(project: Project, modules: readonly Module[]): Use {
  const code = codeOf(project, modules);
  const calls = modules.flatMap((module) => callsOf(code, module));
  const within = grouped(calls, (call) => call.within);
  const byNode = new Map(calls.map((call) => [`${call.module.path} ${call.node.id}`, call]));
  const query = memo((call: Call) => queryOf(code, call));
  return {
    ...{ code, calls, query, takes: memo((call: Call) => takes(code, call)), sent: new Map() },
    in: (func) => within.get(func) ?? [],
    at: (module, id) => byNode.get(`${module.path} ${id}`),
  };
}

function memo<R>(of: (call: Call) => R): (call: Call) => R {
  const known = new Map<Call, { readonly found: R }>();
  return (call) => {
    const before = known.get(call);
    if (before !== undefined) return before.found;
    const found = of(call);
    known.set(call, { found });
    return found;
  };
}

/** More statements than these are as good as any number. */
const MANY = 100;

/** What a function sends, and those that it calls. */
export function sentBy(use: Use, func: Func): readonly Query[] {
  for (const one of calledFirst(use, func)) use.sent.set(one, sentIn(use, one));
  return use.sent.get(func) ?? [];
}

/** Of functions that call each other in circles the one that is come back to counts as sending nothing. */
function sentIn(use: Use, func: Func): readonly Query[] {
  const found: Query[] = [];
  for (const call of use.in(func)) {
    if (found.length >= MANY) break;
    const own = use.query(call);
    if (own !== null) found.push(own);
    else if (call.target !== null) append(found, use.sent.get(call.target) ?? []);
  }
  return found.slice(0, MANY);
}

/** What is not known yet of all that a function calls, and itself as the last. They may be thousands, one below the
 *  other, so that what is to be looked at is kept in a list. */
function calledFirst(use: Use, func: Func): readonly Func[] {
  const [seen, done]: [Set<Func>, Func[]] = [new Set(), []];
  const open: { readonly of: Func; readonly left: Func[] }[] = [];
  const enter = (of: Func): void => {
    if (seen.has(of) || use.sent.has(of)) return;
    seen.add(of);
    const below = use.in(of).filter((call) => call.target !== null && use.query(call) === null);
    open.push({ of, left: below.flatMap(({ target }) => target ?? []).reverse() });
  };
  enter(func);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const next = top.left.pop();
    if (next !== undefined) enter(next);
    else {
      open.pop();
      done.push(top.of);
    }
  }
  return done;
}

const MEMO = /cache|memo|singleton|once|lazy/i;

/** What it returns is kept, and it runs once. */
export const isKept = ({ decorators }: Func): boolean =>
  decorators.some(({ text }) => MEMO.test(text));

/** `get_user`; of a method `Users.get`. */
export const nameOfFunc = ({ scope }: Func): string => {
  const name = scope.name === '' ? '<lambda>' : scope.name;
  return scope.parent?.kind === 'class' ? `${scope.parent.name}.${name}` : name;
};

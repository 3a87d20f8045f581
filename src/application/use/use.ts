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
  const before = use.sent.get(func);
  if (before !== undefined) return before;
  // Functions may call each other in circles.
  use.sent.set(func, []);
  const found: Query[] = [];
  for (const call of use.in(func)) {
    if (found.length >= MANY) break;
    const own = use.query(call);
    if (own !== null) found.push(own);
    else if (call.target !== null) append(found, sentBy(use, call.target));
  }
  const most = found.slice(0, MANY);
  use.sent.set(func, most);
  return most;
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

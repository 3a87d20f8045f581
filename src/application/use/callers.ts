import { fold } from '../fold.ts';
import { type Folded, unknown } from '../folded.ts';
import type { Found, Module } from '../found.ts';
import type { Project } from '../names.ts';
import { children } from '../python.ts';
import type { Scope } from '../scope.ts';
import type { Code } from './code.ts';
import { targetOf } from './targets.ts';
import { isKept } from './use.ts';

/** A call of a function of the project. */
export interface Caller {
  readonly module: Module;
  readonly found: Found;
  /** Whoever calls again gets what was made before. */
  readonly isKept: boolean;
}

export type Callers = (of: Scope) => readonly Caller[];

/** Who calls which function; looked for when it is asked for the first time. */
export function callersOf(code: Code): Callers {
  let known: Map<Scope, Caller[]> | undefined;
  return (of) => {
    known ??= allCallers(code);
    return known.get(of) ?? [];
  };
}

const LOOKS = /\bis None\b|\bis not None\b|\bif not \w/;

function allCallers(code: Code): Map<Scope, Caller[]> {
  const all = new Map<Scope, Caller[]>();
  for (const module of code.modules) {
    for (const found of module.calls) {
      const callee = found.node.childForFieldName('function');
      const target = callee === null ? null : targetOf(code, module, found.scope, callee);
      if (target === null) continue;
      const caller = { module, found, isKept: isKept(target) || LOOKS.test(target.node.text) };
      const before = all.get(target.scope);
      if (before === undefined) all.set(target.scope, [caller]);
      else before.push(caller);
    }
  }
  return all;
}

/** What a caller hands to the parameters of a function, by their names. */
export function handedTo(
  project: Project,
  scope: Scope,
  { module, found }: Caller,
): ReadonlyMap<string, Folded> {
  const handed = new Map<string, Folded>();
  const rest = new Map<string, Folded>();
  const names = [...scope.parameters].filter(([name]) => !/^(self|cls)$/.test(name));
  const plain = names.filter(([, { type }]) => !type.endsWith('splat_pattern'));
  const list = found.node.childForFieldName('arguments');
  let at = 0;
  for (const one of list === null ? [] : children(list)) {
    const value = one.type === 'keyword_argument' ? one.childForFieldName('value') : one;
    const key =
      one.type === 'keyword_argument' ? one.childForFieldName('name')?.text : plain[at++]?.[0];
    if (value === null || key === undefined) continue;
    const folded = fold(project, module, found.scope, value);
    if (plain.some(([name]) => name === key)) handed.set(key, folded);
    else rest.set(key, folded);
  }
  for (const [name, parameter] of names) {
    if (parameter.type === 'dictionary_splat_pattern') handed.set(name, { keys: rest });
    const value = parameter.childForFieldName('value');
    if (handed.has(name)) continue;
    handed.set(
      name,
      value === null
        ? unknown(`${name} is given by whoever calls`)
        : fold(project, module, scope.parent ?? scope, value),
    );
  }
  return handed;
}

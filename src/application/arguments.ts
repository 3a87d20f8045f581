import { fold } from './fold.ts';
import { type Folded, unknown } from './folded.ts';
import type { Found, Module } from './found.ts';
import { calledAs, type Project } from './names.ts';
import { children } from './python.ts';

export interface Argument {
  folded(): Folded;
  /** Where it is a name. */
  readonly called: string | null;
}
export type Given = ReadonlyMap<string, Argument>;

/** By name, by place, and under `**` what cannot be spread. */
export function argumentsOf(
  project: Project,
  module: Module,
  { node, scope }: Found,
): Map<string, Argument> {
  const given = new Map<string, Argument>();
  const list = node.childForFieldName('arguments');
  for (const [at, one] of (list === null ? [] : children(list)).entries()) {
    const value = one.type === 'keyword_argument' ? one.childForFieldName('value') : one;
    const name = one.type === 'keyword_argument' ? one.childForFieldName('name')?.text : `${at}`;
    if (value === null || name === undefined) continue;
    const folded = () => fold(project, module, scope, value);
    if (one.type === 'dictionary_splat') {
      const inner = children(one)[0];
      const spread = inner === undefined ? unknown('') : fold(project, module, scope, inner);
      if (!('keys' in spread)) given.set('**', { folded: () => spread, called: null });
      else
        for (const [key, part] of spread.keys) given.set(key, { folded: () => part, called: null });
    } else if (one.type === 'list_splat') given.set('**', { folded, called: null });
    else given.set(name, { folded, called: calledAs(project, module, value) });
  }
  return given;
}

import { append } from '../../model/index.ts';
import type { Func, Module } from '../found.ts';
import type { Imported } from '../imports.ts';
import { followed, type Project } from '../names.ts';
import type { PythonNode } from '../python.ts';
import type { Scope, Value } from '../scope.ts';
import type { Handle } from './kinds.ts';

export interface Class {
  readonly module: Module;
  readonly scope: Scope;
}

/** An application's code, with what was found out of it so far. */
export interface Code {
  readonly project: Project;
  readonly modules: readonly Module[];
  readonly handles: Map<string, Handle | null>;
  /** By expression, as `handles`. */
  readonly classes: Map<string, Class | null>;
  /** How many names the one that is looked at now is away from where it was asked for. */
  readonly away: { steps: number };
  /** What is put into attributes and items of that name, wherever. */
  stored(name: string): readonly { readonly module: Module; readonly value: Value }[];
  moduleOf(from: Module, imported: Imported): Module | undefined;
  /** The function that a scope is of; null: it is none. */
  functionAt(module: Module, at: number): Func | null;
}

export function codeOf(project: Project, modules: readonly Module[]): Code {
  const stores = new Map<string, { readonly module: Module; readonly value: Value }[]>();
  for (const module of modules) {
    for (const [name, values] of module.altered) {
      const all = stores.get(name) ?? [];
      append(
        all,
        values.map((value) => ({ module, value })),
      );
      stores.set(name, all);
    }
  }
  return {
    ...{ project, modules, handles: new Map(), classes: new Map(), away: { steps: 0 } },
    stored: (name) => stores.get(name) ?? [],
    moduleOf: (from, imported) => followed(project, from, imported),
    functionAt: (module, at) => module.functions.get(at) ?? null,
  };
}

/** An expression where it stands, to remember what was found out of it. */
export const keyOf = (module: Module, scope: Scope, node: PythonNode): string =>
  `${module.path} ${scope.at} ${node.startIndex} ${node.endIndex}`;

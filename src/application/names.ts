import type { Environment } from './deploy/environment.ts';
import type { Folded } from './folded.ts';
import type { Module } from './found.ts';
import { type Imported, joined, placesOf } from './imports.ts';
import { nameOf, type PythonNode } from './python.ts';
import type { Scope, Value } from './scope.ts';

export interface Project {
  readonly modules: ReadonlyMap<string, Module>;
  /** Of the machine it runs on; null: nobody said. */
  readonly cores: number | null;
  /** Variables that its deployment sets. */
  readonly environment: Environment;
  /** What is handed to functions, while one of their callers is looked at. */
  readonly given: Map<Scope, ReadonlyMap<string, Folded>>;
  /** Expressions that may still be worked out: names may double with each step. */
  readonly budget: { left: number };
}

export const projectOf = (
  modules: Project['modules'],
  cores: number | null,
  environment: Environment,
): Project => ({
  ...{ modules, cores, environment, given: new Map() },
  budget: { left: 100_000 },
});

/** What a name may stand for, and in which module. */
export type Named =
  | { readonly module: Module; readonly values: readonly Value[] }
  /** `needs`: the function whose callers would say it. */
  | { readonly unknown: string; readonly needs?: Scope };

/** Modules that hand on a name, one after the other. */
const MOST = 20;

/** The module of the project that is imported; undefined: it is none of the project. */
export const followed = (
  { modules }: Project,
  { path }: Module,
  { module: name }: Imported,
): Module | undefined =>
  placesOf(name, path)
    .map((place) => modules.get(place))
    .find((found) => found !== undefined);

/** A name: of the function it stands in, of those around it, of the module, of another module. */
export function lookUp(project: Project, module: Module, scope: Scope, name: string): Named {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.parameters.has(name)) return { unknown: 'is given by whoever calls', needs: at };
    // What a class has, its methods do not see.
    const values = at.kind === 'class' && at !== scope ? undefined : at.values.get(name);
    if (values !== undefined) return { module, values };
  }
  return exported(project, module, name);
}

/** What a module has under a name, of its own or from where it imports it. */
export function exported(
  project: Project,
  module: Module,
  name: string,
  seen: Set<string> = new Set(),
  depth = 0,
): Named {
  const values = module.scope.values.get(name);
  if (values !== undefined) return { module, values };
  const lost = { unknown: 'is not known' };
  // Modules may import all of each other.
  const at = JSON.stringify([module.path, name]);
  if (seen.has(at) || depth > MOST) return lost;
  seen.add(at);
  const imported = module.imports.get(name);
  const from =
    imported === undefined ? module.stars.map((star) => ({ module: star, name })) : [imported];
  for (const one of from) {
    const other = one.name === null ? undefined : followed(project, module, one);
    if (other === undefined || one.name === null) continue;
    const found = exported(project, other, one.name, seen, depth + 1);
    if ('values' in found) return found;
  }
  return lost;
}

/** What a call calls, through imports: `asyncpg.create_pool`; null: no plain name. */
export function calledAs(
  project: Project,
  module: Module,
  callee: PythonNode,
  depth = 0,
): string | null {
  const parts = dotted(callee);
  const [head, ...rest] = parts ?? [];
  if (head === undefined) return null;
  const imported = module.imports.get(head);
  if (imported === undefined) return parts?.join('.') ?? null;
  const own = imported.name === null ? [imported.module] : [imported.module, imported.name];
  // A module of the project may hand on what it has imported.
  const other = depth > MOST ? undefined : followed(project, module, imported);
  const further = imported.name === null ? undefined : other?.imports.get(imported.name);
  if (other !== undefined && further !== undefined) {
    const name = further.name === null ? further.module : joined(further.module, further.name);
    return [name, ...rest].join('.');
  }
  return [...own, ...rest].join('.');
}

/** `a.b.c` as its names; of `Pool[Row]` those of `Pool`. */
function dotted(node: PythonNode): readonly string[] | null {
  if (node.type === 'identifier') return [nameOf(node)];
  const inner = node.childForFieldName(node.type === 'subscript' ? 'value' : 'object');
  const names = inner === null ? null : dotted(inner);
  if (names === null || node.type === 'subscript') return names;
  const name = node.childForFieldName('attribute');
  return name === null ? null : [...names, nameOf(name)];
}

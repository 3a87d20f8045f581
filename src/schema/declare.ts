import {
  address,
  append,
  type Declared,
  type Diagnostic,
  grouped,
  isMap,
  type KindSchema,
  type Place,
  type RelationName,
} from '../model/index.ts';
import { check } from './check.ts';
import { layoutOf } from './layout.ts';
import { ownName, tableName } from './names.ts';
import { applyPresets } from './presets.ts';
import { at, problem } from './problem.ts';
import { expandShorthands } from './shorthand.ts';
import { specOf } from './spec.ts';
import { childOf, type MapNode, type Match, matches, type Node } from './tree.ts';
import { unwritable } from './unwritable.ts';

/** Keys of a table that are not the table's own fields: what the language has around them, and the sections of the
 *  kinds that stand below a table. */
const aroundTable = (kinds: readonly KindSchema[]): ReadonlySet<string> =>
  new Set(['use', 'keep', ...kinds.flatMap(({ at }) => /^tables\.\*\.(\w+)/.exec(at)?.[1] ?? [])]);

const KEEP = new Set(['keep']);
const NOTHING = new Set<string>();

/** What a tree declares, with presets merged in and what is short written out; `full` is the tree then, and `wrong`
 *  says where its schema does not hold. */
export function declaredIn(tree: Node, kinds: readonly KindSchema[], problems: Diagnostic[]) {
  const full = expandShorthands(tree, kinds);
  const { diagnostics, wrong } = check(full);
  append(problems, [...unwritable(full), ...diagnostics]);
  const declared = declare(applyPresets(full, problems), kinds, problems);
  return { full, wrong, declared };
}

/** In the order of the kinds, and of the file within each. */
export function inOrder(declared: readonly Declared[], kinds: readonly KindSchema[]): Declared[] {
  const byKind = grouped(declared, ({ kind }) => kind);
  return kinds.flatMap(({ kind }) => byKind.get(kind) ?? []);
}

/** Every entry of a known kind, in the order of the kinds and of the file. */
export function declare(
  tree: Node,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): Declared[] {
  const tables = tableNames(tree, problems);
  const around = aroundTable(kinds);
  const declared: Declared[] = [];
  for (const kind of kinds) {
    for (const match of matches(tree, kind.at.split('.'))) {
      const names = namesOf(kind, match, tables, problems);
      const { place, value } = match.entry;
      if (names === null || value.kind !== 'map') continue;
      declared.push(resource(kind, names, place, value, around));
    }
  }
  return declared;
}

interface Names {
  readonly names: readonly string[];
  readonly table?: RelationName;
}

function tableNames(tree: Node, problems: Diagnostic[]): Map<string, RelationName> {
  const names = new Map<string, RelationName>();
  for (const { keys, entry } of matches(tree, ['tables', '*'])) {
    const [key = ''] = keys;
    const name = tableName(key, entry.place);
    if ('code' in name) problems.push(name);
    else names.set(key, name);
  }
  return names;
}

function namesOf(
  kind: KindSchema,
  { keys: [outer = '', inner], entry }: Match,
  tables: ReadonlyMap<string, RelationName>,
  problems: Diagnostic[],
): Names | null {
  const table = kind.at.startsWith('tables.') ? tables.get(outer) : undefined;
  if (table === undefined && kind.at.startsWith('tables.')) return null;
  if (table !== undefined && inner === undefined) {
    return { names: [table.schema, table.name], table };
  }
  const name = ownName(kind, inner ?? outer, entry.place);
  if (typeof name !== 'string') {
    problems.push(name);
    return null;
  }
  if (table === undefined) return { names: [name] };
  const names = kind.uniqueIn === 'table' ? [table.schema, table.name, name] : [table.schema, name];
  return { names, table };
}

function resource(
  kind: KindSchema,
  { names, table }: Names,
  place: Place,
  map: MapNode,
  around: ReadonlySet<string>,
): Declared {
  const keep = childOf(map, 'keep');
  const skip = kind.at === 'tables.*' ? around : saysKeepItself(kind) ? NOTHING : KEEP;
  const spec = specOf(map, kind.entry, skip);
  return {
    kind: kind.kind,
    address: address(kind.kind, ...names),
    names,
    ...(table === undefined ? {} : { table }),
    spec,
    place,
    layout: layoutOf(map, spec, place),
    keep: keep?.kind === 'scalar' && keep.value === true,
    ...(map.partial === undefined ? {} : { partial: map.partial }),
  };
}

const saysKeepItself = ({ entry: { properties } }: KindSchema): boolean =>
  isMap(properties) && properties.keep !== undefined;

/** Names given twice. */
export function taken(declared: readonly Declared[], kinds: readonly KindSchema[]): Diagnostic[] {
  const namespaces = new Map(kinds.map(({ kind, namespace = kind }) => [kind, namespace]));
  const seen = new Map<string, Declared>();
  return declared.flatMap((next) => {
    const name = [namespaces.get(next.kind), ...next.names].join('\0');
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, next);
      return [];
    }
    return [twice(first, next)];
  });
}

function twice(first: Declared, next: Declared): Diagnostic {
  const message =
    first.address === next.address
      ? `${next.address} is declared twice, first at ${at(first.place)}`
      : `${next.address} has the name of ${first.address}, declared at ${at(first.place)}`;
  const hint =
    first.kind === next.kind && first.table?.name === next.table?.name
      ? 'names that are not in double quotes are folded to lower case'
      : 'within a schema such a name stands for one thing only';
  return problem('duplicate-name', next.place, message, hint);
}

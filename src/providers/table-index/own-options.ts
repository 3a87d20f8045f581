import {
  type Actual,
  address as addressOf,
  type Declared,
  type DesireContext,
  equal,
  type Fields,
  leaves,
  qualified,
  type Relation,
} from '../../model/index.ts';
import { declaredAt } from './declared-at.ts';
import { rowOf } from './rows.ts';
import type { Takes } from './take.ts';
import { treeOf } from './tree.ts';
import { differs } from './tree-options.ts';

/** The parameters of a tree where the design declares the index of a partition by itself: what that one says wins
 *  there, so that the tree's value is another one for it. */
export function withOwn(
  options: Fields,
  root: Relation,
  { actual, takes }: { readonly actual: Actual | undefined; readonly takes: Takes },
  ownOptions: (declared: Declared) => Fields,
  context: DesireContext,
): Fields {
  if (Object.keys(options).length === 0) return options;
  const own = declaredLeaves(actual, takes, context).map(
    ([leaf, declared]) => [leaf, ownOptions(declared)] as const,
  );
  if (own.every(([, said]) => Object.keys(said).length === 0)) return options;
  const said = new Map(own);
  const all = leafNames(root, actual, context);
  return Object.fromEntries(
    Object.entries(options).map(([path, field]) => {
      const each = all.map((leaf) => [leaf, said.get(leaf)?.[path] ?? field] as const);
      const first = each[0]?.[1] ?? field;
      if (each.every(([, one]) => equal(one.value, first.value))) return [path, first];
      const told = each.filter(([, one]) => one.value !== null);
      const value = Object.fromEntries(
        told.map(([leaf, one]) => [leaf, { value: one.value, text: one.text }]),
      );
      return [path, differs(value)];
    }),
  );
}

/** Leaves whose index is declared by itself. */
function declaredLeaves(
  actual: Actual | undefined,
  takes: Takes,
  context: DesireContext,
): readonly (readonly [leaf: string, declared: Declared])[] {
  const attached = actual === undefined ? [] : treeOf(context.snapshot, actual);
  const there = attached.flatMap(({ address, table }) => {
    const declared = declaredAt(address, context);
    return declared === undefined || table === undefined
      ? []
      : [[qualified(table), declared] as const];
  });
  const taken = Object.entries(takes).flatMap(([leaf, { by, index }]) => {
    const schema = context.snapshot.relations[leaf]?.schema ?? '';
    const declared = declaredAt(by ?? addressOf('index', schema, index), context);
    return declared === undefined ? [] : [[leaf, declared] as const];
  });
  return [...there, ...taken];
}

/** The leaves that a complete tree has an index of; while it is not, all of them are to have one. */
const leafNames = (
  root: Relation,
  actual: Actual | undefined,
  { snapshot }: DesireContext,
): readonly string[] =>
  actual?.fields.valid?.value === true
    ? treeOf(snapshot, actual).flatMap((one) =>
        rowOf(one).partitioned || one.table === undefined ? [] : qualified(one.table),
      )
    : leaves(snapshot.relations, qualified(root)).map(qualified);

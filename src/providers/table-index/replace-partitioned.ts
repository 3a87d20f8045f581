import {
  type Actual,
  type Change,
  type Fields,
  identifier,
  isForeign,
  objectsOn,
  qualified,
  type Relation,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, sql } from '../../postgres/index.ts';
import { step } from '../shared/step.ts';
import { withAttributes } from './attributes.ts';
import { sameDefinition } from './compare.ts';
import { dropTree } from './drop-partitioned.ts';
import { nameNow, namesOf } from './names.ts';
import { grow } from './partitioned.ts';
import { rowOf } from './rows.ts';
import {
  childFor,
  ownLeftover,
  retiredFor,
  sameOptions,
  scratchFor,
  targetFields,
} from './target.ts';
import { treeOf } from './tree.ts';
import { parentFields } from './tree-options.ts';

/** Replaces a partitioned index with all below it: grow a new tree beside, swap all names in one transaction, drop the old one. */
export function replacePartitioned(change: Change, context: StepContext): readonly Step[] {
  const { table, actual } = change;
  if (table === undefined || actual === null) return [];
  const final = namesOf(change);
  const fields = targetFields(change);
  const ours = change.entry?.made === true;
  const above = ours ? fields : aboveOf(actual, fields);
  const fresh = scratchFor(final, { table, address: change.address }, context);
  const leftover = ownLeftover(fresh, table, context);
  const stale = leftover !== undefined && !sameTree(leftover, fields, above);
  const seen = stale ? without(context, leftover) : context;
  const nameOf = (partition: Relation) =>
    scratchFor(
      { schema: partition.schema, name: final.name },
      { table: partition, address: change.address },
      context,
      partition.name,
    ).name;
  return [
    ...(stale ? [clear(change, context, leftover)] : []),
    ...grow({ change, context: seen, fields, above, takes: {}, nameOf }, table, fresh.name),
    withAttributes(swapTree(change, context, fresh, nameOf), change, context),
    dropOld(change, context, actual),
  ];
}

const clear = (change: Change, context: StepContext, leftover: Actual): Step =>
  dropTree(change, context, {
    verb: 'clear',
    index: nameNow(leftover),
    below: treeOf(context.snapshot, leftover).map(nameNow),
    phase: 'indexes',
  });

function dropOld(change: Change, context: StepContext, old: Actual): Step {
  const retired = (index: RelationName) => retiredFor(index, change.address, context);
  return dropTree(change, context, {
    verb: 'drop-old',
    index: retired(namesOf(change)),
    below: treeOf(context.snapshot, old).map(nameNow).map(retired),
    phase: 'indexes',
  });
}

/** Without leaves, what is read as a tree's parameters are the partitioned index's own. */
const aboveOf = (parent: Actual, fields: Fields): Fields =>
  rowOf(parent).leaves === 0 ? fields : parentFields(fields);

/** A parent stays invalid until its last child is attached; that alone makes it no stranger. */
const sameTree = (parent: Actual, fields: Fields, above: Fields): boolean =>
  sameDefinition(fields, parent.fields) &&
  sameOptions(above, aboveOf(parent, parent.fields)) &&
  (rowOf(parent).leaves === 0 || sameOptions(fields, parent.fields));

function without(context: StepContext, parent: Actual): StepContext {
  const gone = new Set([parent, ...treeOf(context.snapshot, parent)]);
  const actual = Object.entries(context.snapshot.actual).filter(([, a]) => !gone.has(a));
  return { ...context, snapshot: { ...context.snapshot, actual: Object.fromEntries(actual) } };
}

type Renaming = readonly [schema: string, from: string, to: string];

function swapTree(
  change: Change,
  context: StepContext,
  fresh: RelationName,
  nameOf: (partition: Relation) => string,
): Step {
  const old = change.actual;
  const final = namesOf(change);
  const retired = retiredFor(final, change.address, context).name;
  const all: readonly Renaming[] = [
    [final.schema, final.name, retired],
    [final.schema, fresh.name, final.name],
    ...(old === null ? [] : renamings({ change, context, nameOf }, old, final.name)),
  ];
  return step(change, 'swap', {
    title: `swap ${qualified(final)} with the new index, and those of its partitions`,
    phase: 'indexes',
    sql: all.map(([schema, from, to]) => sql`ALTER INDEX ${id(schema, from)} RENAME TO ${id(to)}`),
    locks: all.map(([schema, from]) => ({
      relation: qualified({ schema, name: from }),
      mode: 'SHARE UPDATE EXCLUSIVE',
    })),
    hazards: [
      {
        code: 'index-replace',
        message: `queries move to the new ${identifier(final.name)}; the old one stays until then`,
      },
    ],
    makes: all
      .filter(([schema, , to]) => !all.some(([at, from]) => at === schema && from === to))
      .map(([schema, , to]) => qualified({ schema, name: to })),
  });
}

interface Swapping {
  readonly change: Change;
  readonly context: StepContext;
  readonly nameOf: (partition: Relation) => string;
}

/** The new index of a partition takes over the name of the old one, whoever gave it, at every level. */
function renamings(swapping: Swapping, old: Actual, name: string): readonly Renaming[] {
  const { change, context, nameOf } = swapping;
  const { relations } = context.snapshot;
  const table = old.table === undefined ? undefined : relations[qualified(old.table)];
  return (table?.children ?? []).flatMap((child) => {
    const partition = relations[child];
    if (partition === undefined || isForeign(partition)) return [];
    const { schema } = partition;
    const parent = qualified({ schema: old.names[0] ?? '', name: old.names[1] ?? '' });
    const mine = objectsOn(context.snapshot, 'index', partition);
    const replaced = mine.find((a) => rowOf(a).parent === parent);
    if (replaced === undefined) {
      const { name: own } = childFor(partition, name, change.address, context);
      return [[schema, nameOf(partition), own] as const];
    }
    const own = replaced.names[1] ?? '';
    return [
      [schema, own, retiredFor({ schema, name: own }, change.address, context).name] as const,
      [schema, nameOf(partition), own] as const,
      ...renamings(swapping, replaced, name),
    ];
  });
}

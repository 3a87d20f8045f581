import {
  type Actual,
  type Address,
  address,
  type Change,
  equal,
  type FieldChange,
  type Fields,
  isComing,
  isForeign,
  objectsOn,
  qualified,
  type Relation,
  type RelationName,
  type Step,
  type StepContext,
  stepId,
} from '../../model/index.ts';
import { rel, sql } from '../../postgres/index.ts';
import { callsOfComparing, callsOfParsing } from '../shared/parsed.ts';
import { step } from '../shared/step.ts';
import { buildStep, dropStep } from './build.ts';
import { expressionsOf } from './definition.ts';
import { sampleStep, targetsAmong } from './expression-targets.ts';
import { labelIn, nameNow, namesOf } from './names.ts';
import { reindex } from './reindex.ts';
import { rowOf } from './rows.ts';
import { ofIndex, setOptions, targetOfIndex } from './set-options.ts';
import { type Takes, wishOf } from './take.ts';
import { childFor, createIndex, isReady, ownLeftover, targetFields } from './target.ts';
import { fieldsOf } from './tree-options.ts';

/** One index over a tree of partitions: an empty parent, each leaf built concurrently and attached to it.
 *  What is already there and fits is taken, so that the same steps also finish what was interrupted. */
export interface Tree {
  readonly change: Change;
  readonly context: StepContext;
  /** Of the indexes of the leaves. */
  readonly fields: Fields;
  /** Of the indexes above them. */
  readonly above: Fields;
  /** What is attached instead of being built. */
  readonly takes: Takes;
  readonly nameOf: (partition: Relation) => string;
}

export function buildPartitioned(change: Change, context: StepContext): readonly Step[] {
  const { name } = namesOf(change);
  const fields = targetFields(change);
  const { takes = {}, whole = {} } = change.desired === null ? {} : wishOf(change.desired);
  const tree: Tree = {
    ...{ change, context, fields },
    above: { ...fields, ...whole },
    takes,
    nameOf: (partition) => childFor(partition, name, change.address, context).name,
  };
  return grow(tree, change.table, name);
}

export function grow(tree: Tree, table: RelationName | undefined, name: string): readonly Step[] {
  const { change, context, above } = tree;
  const relation = table === undefined ? undefined : context.snapshot.relations[qualified(table)];
  if (relation === undefined) return [];
  const index = { schema: relation.schema, name };
  const there = context.snapshot.actual[address('index', index.schema, index.name)];
  const parent = step(change, `parent:${labelIn(change, index)}`, {
    title: `create index ${qualified(index)} on the parent only`,
    phase: 'indexes',
    sql: [createIndex('only', name, relation, above)],
    locks: [{ relation: qualified(relation), mode: 'SHARE' }],
    makes: [qualified(index)],
    ...callsOfParsing(relation, expressionsOf(above)),
  });
  const children = relation.children.flatMap((child) => graft(tree, index, child, there));
  return [...(there === undefined ? [parent] : []), ...children, ...again(tree, there, children)];
}

/** Brings one partition's index to be and attaches it. */
function graft(
  tree: Tree,
  parent: RelationName,
  child: string,
  there: Actual | undefined,
): readonly Step[] {
  const { context } = tree;
  const partition = context.snapshot.relations[child];
  if (partition === undefined || isForeign(partition)) return [];
  const whole = partition.kind === 'p';
  const attached = objectsOn(context.snapshot, 'index', partition).find(
    (index) => rowOf(index).parent === qualified(parent),
  );
  if (attached !== undefined)
    return whole ? grow(tree, partition, attached.names[1] ?? '') : mend(tree, parent, attached);
  // Attached to its table, it comes with an index for each that the table has by then, whole or not.
  if (isComing(partition) && there !== undefined) return [];
  const take = tree.takes[child];
  const index = { schema: partition.schema, name: take?.index ?? tree.nameOf(partition) };
  const made = whole
    ? grow(tree, partition, index.name)
    : take === undefined
      ? buildLeaf(tree, index, partition)
      : adjust(tree, index, partition);
  return [...made, attach(tree, parent, { index, table: partition }, take?.by ?? null)];
}

function buildLeaf(
  { change, context, ...tree }: Tree,
  index: RelationName,
  partition: Relation,
): readonly Step[] {
  const fields = fieldsOf(tree.fields, qualified(partition));
  const leftover = ownLeftover(index, partition, context);
  const ready = isReady(leftover, fields);
  const label = labelIn(change, index);
  const targets = targetsAmong(fields).filter(
    ({ field, to }) => !ready || !equal(leftover?.fields[field]?.value, to?.value),
  );
  const sampled =
    targets.length === 0 ? [] : [sampleStep(change, `sample:${label}`, index, targets)];
  if (ready) return sampled;
  return [
    ...(leftover === undefined ? [] : [dropStep(change, `clear:${label}`, index, partition)]),
    buildStep(change, context, { verb: `build:${label}`, index, table: partition, fields }),
    ...sampled,
  ];
}

/** One that was there keeps what it has, but for the parameters that the design speaks of. */
function adjust(
  { change, context }: Tree,
  index: RelationName,
  partition: Relation,
): readonly Step[] {
  const there = context.snapshot.actual[address('index', index.schema, index.name)];
  if (there === undefined) return [];
  const leaf = qualified(partition);
  const wanted = Object.entries(change.desired?.fields ?? {}).map(
    ([field, to]): FieldChange => ({ field, from: null, to, how: 'in place', why: 'declared' }),
  );
  const options = wanted.flatMap((one) => ofIndex(one, leaf, there.fields));
  const targets = wanted.flatMap((one) => targetOfIndex(one, leaf, there.fields));
  const label = labelIn(change, index);
  return [
    ...(options.length === 0 ? [] : setOptions(change, `set:${label}`, index, options)),
    ...(targets.length === 0 ? [] : [sampleStep(change, `sample:${label}`, index, targets)]),
  ];
}

/** Once it is attached, an index can be built again only in its place. */
const mend = (tree: Tree, parent: RelationName, leaf: Actual): readonly Step[] =>
  leaf.fields.valid?.value === true || rowOf(leaf).building !== null || leaf.table === undefined
    ? []
    : [
        reindex(tree.change, leaf, tree.context),
        attach(tree, parent, { index: nameNow(leaf), table: leaf.table }, null),
      ];

/** A partitioned index learns that it is whole when a partition's is attached, even where that was done before. */
function again(tree: Tree, there: Actual | undefined, steps: readonly Step[]): readonly Step[] {
  if (there === undefined || rowOf(there).valid) return [];
  const parent = nameNow(there);
  const isAttaching = steps.some(({ locks }) =>
    locks.some(({ relation }) => relation === qualified(parent)),
  );
  const child = Object.values(tree.context.snapshot.actual).find(
    (one) => one.kind === 'index' && rowOf(one).parent === qualified(parent),
  );
  if (isAttaching || child?.table === undefined) return [];
  return [attach(tree, parent, { index: nameNow(child), table: child.table }, null)];
}

/** It compares the two, for which the server works out what is constant in them. */
const attach = (
  { change, above }: Pick<Tree, 'change' | 'above'>,
  parent: RelationName,
  { index: child, table }: { readonly index: RelationName; readonly table: RelationName },
  by: Address | null,
): Step =>
  step(change, `attach:${labelIn(change, child)}`, {
    title: `attach ${qualified(child)} to ${qualified(parent)}`,
    phase: 'indexes',
    sql: [sql`ALTER INDEX ${rel(parent)} ATTACH PARTITION ${rel(child)}`],
    locks: [
      { relation: qualified(parent), mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: qualified(child), mode: 'ACCESS EXCLUSIVE' },
    ],
    needs: by === null ? [] : [stepId(by, 'build')],
    ...callsOfComparing(table, expressionsOf(above)),
  });

import {
  address,
  type Change,
  type Fields,
  isForeign,
  objectsOn,
  qualified,
  type Relation,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { rel, sql } from '../../postgres/index.ts';
import { step } from '../shared/step.ts';
import { buildStep, dropStep, namesOf } from './build.ts';
import { childName, createIndex, isReady, ownLeftover, targetFields } from './target.ts';
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
  readonly nameOf: (partition: Relation) => string;
}

export function buildPartitioned(change: Change, context: StepContext): readonly Step[] {
  const { name } = namesOf(change);
  const fields = targetFields(change);
  return grow(
    { change, context, fields, above: fields, nameOf: (p) => childName(p.name, name) },
    change.table,
    name,
  );
}

export function grow(tree: Tree, table: RelationName | undefined, name: string): readonly Step[] {
  const { change, context, above } = tree;
  const relation = table === undefined ? undefined : context.snapshot.relations[qualified(table)];
  if (relation === undefined) return [];
  const index = { schema: relation.schema, name };
  const there = context.snapshot.actual[address('index', index.schema, index.name)];
  const parent = step(change, `parent:${name}`, {
    title: `create index ${qualified(index)} on the parent only`,
    phase: 'indexes',
    sql: [createIndex('only', name, relation, above)],
    locks: [{ relation: qualified(relation), mode: 'SHARE' }],
    makes: [qualified(index)],
  });
  return [
    ...(there === undefined ? [parent] : []),
    ...relation.children.flatMap((child) => graft(tree, index, child)),
  ];
}

/** Brings one partition's index to be and attaches it. One that fits but is not ours is left alone: an attached index
 *  cannot be detached again, and would be dropped together with ours. */
function graft(tree: Tree, parent: RelationName, child: string): readonly Step[] {
  const { change, context } = tree;
  const partition = context.snapshot.relations[child];
  if (partition === undefined || isForeign(partition)) return [];
  const own = objectsOn(context.snapshot, 'index', partition);
  const attached = own.find((a) => a.facts.parent === qualified(parent));
  const whole = partition.kind === 'p';
  if (attached !== undefined) return whole ? grow(tree, partition, attached.names[1] ?? '') : [];
  const index = { schema: partition.schema, name: tree.nameOf(partition) };
  const made = whole ? grow(tree, partition, index.name) : buildLeaf(tree, index, partition);
  return [...made, attach(change, parent, index)];
}

function buildLeaf(
  { change, context, ...tree }: Tree,
  index: RelationName,
  partition: Relation,
): readonly Step[] {
  const fields = fieldsOf(tree.fields, qualified(partition));
  const leftover = ownLeftover(index, context);
  if (isReady(leftover, fields)) return [];
  return [
    ...(leftover === undefined ? [] : [dropStep(change, `clear:${index.name}`, index, partition)]),
    buildStep(change, context, { verb: `build:${index.name}`, index, table: partition, fields }),
  ];
}

const attach = (change: Change, parent: RelationName, child: RelationName): Step =>
  step(change, `attach:${child.name}`, {
    title: `attach ${qualified(child)} to ${qualified(parent)}`,
    phase: 'indexes',
    sql: [sql`ALTER INDEX ${rel(parent)} ATTACH PARTITION ${rel(child)}`],
    locks: [
      { relation: qualified(parent), mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: qualified(child), mode: 'ACCESS EXCLUSIVE' },
    ],
  });

import {
  type Actual,
  address,
  type Change,
  type Fields,
  identifier,
  leaves,
  objectsOn,
  qualified,
  type Relation,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, rel, sql } from '../../postgres/index.ts';
import { lockHazards, step } from '../shared/step.ts';
import { buildStep, dropStep, namesOf } from './build.ts';
import {
  childName,
  createIndex,
  isReady,
  ownLeftover,
  retiredName,
  scratchName,
  targetFields,
} from './target.ts';

/** One index over a tree of partitions: an empty parent, each leaf built concurrently and attached to it.
 *  What is already there and fits is taken, so that the same steps also finish what was interrupted. */
interface Tree {
  readonly change: Change;
  readonly context: StepContext;
  readonly fields: Fields;
  readonly nameOf: (partition: Relation) => string;
}

export function buildPartitioned(change: Change, context: StepContext): readonly Step[] {
  const { name } = namesOf(change);
  const fields = targetFields(change);
  return grow(
    { change, context, fields, nameOf: (p) => childName(p.name, name) },
    change.table,
    name,
  );
}

function grow(tree: Tree, table: RelationName | undefined, name: string): readonly Step[] {
  const { change, context, fields } = tree;
  const relation = table === undefined ? undefined : context.snapshot.relations[qualified(table)];
  if (relation === undefined) return [];
  const index = { schema: relation.schema, name };
  const there = context.snapshot.actual[address('index', index.schema, index.name)];
  const parent = step(change, `parent:${name}`, {
    title: `create index ${qualified(index)} on the parent only`,
    phase: 'indexes',
    sql: [createIndex('only', name, relation, fields)],
    locks: [{ relation: qualified(relation), mode: 'SHARE' }],
    makes: [qualified(index)],
  });
  return [
    ...(there === undefined ? [parent] : []),
    ...relation.children.flatMap((child) => graft(tree, index, child)),
  ];
}

/** Brings one partition's index to be and attaches it. */
function graft(tree: Tree, parent: RelationName, child: string): readonly Step[] {
  const { change, context, fields } = tree;
  const partition = context.snapshot.relations[child];
  if (partition === undefined || partition.kind === 'f') return [];
  const own = objectsOn(context.snapshot, 'index', partition);
  const attached = own.find((a) => a.facts.parent === qualified(parent));
  const whole = partition.kind === 'p';
  if (attached !== undefined) return whole ? grow(tree, partition, attached.names[1] ?? '') : [];
  const name = tree.nameOf(partition);
  const fitting = own.find(
    (a) => a.facts.parent === null && (whole ? a.names[1] === name : isReady(a, fields)),
  );
  const index = { schema: partition.schema, name: fitting?.names[1] ?? name };
  const made = whole
    ? grow(tree, partition, index.name)
    : fitting === undefined
      ? buildLeaf(tree, index, partition)
      : [];
  return [...made, attach(change, parent, index)];
}

function buildLeaf(
  { change, context, fields }: Tree,
  index: RelationName,
  partition: Relation,
): readonly Step[] {
  const leftover = ownLeftover(index, context);
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

/** PostgreSQL has no concurrent drop of a partitioned index: one short transaction locks the whole tree. */
export function dropPartitioned(change: Change): readonly Step[] {
  const leftover = change.actual?.facts.leftover === true;
  const name = qualified(namesOf(change));
  const hazards = leftover
    ? []
    : [
        {
          code: 'index-drop',
          message: `queries that use ${name} will have to do without`,
        } as const,
      ];
  return [dropTree(change, 'drop', namesOf(change), 'drops', hazards)];
}

function dropTree(
  change: Change,
  verb: string,
  index: RelationName,
  phase: Step['phase'],
  hazards: Step['hazards'] = [],
): Step {
  const table = change.table === undefined ? qualified(index) : qualified(change.table);
  return step(change, verb, {
    title: `drop index ${qualified(index)} of all partitions`,
    phase,
    sql: [sql`DROP INDEX IF EXISTS ${rel(index)}`],
    locks: [{ relation: table, mode: 'ACCESS EXCLUSIVE' }],
    hazards: [...lockHazards('ACCESS EXCLUSIVE', `${table} and its partitions`), ...hazards],
  });
}

/** As with a plain index, tree by tree: grow a new one beside, swap all names in one transaction, drop the old one. */
export function replacePartitioned(change: Change, context: StepContext): readonly Step[] {
  const { table, actual } = change;
  if (table === undefined || actual === null) return [];
  const final = namesOf(change);
  const fields = targetFields(change);
  const fresh = scratchName(final.name);
  const leftover = ownLeftover({ schema: final.schema, name: fresh }, context);
  const stale = leftover !== undefined && !sameTree(leftover, fields);
  const seen = stale ? without(context, leftover) : context;
  const nameOf = (p: Relation) => childName(p.name, fresh);
  return [
    ...(stale ? [dropTree(change, 'clear', { schema: final.schema, name: fresh }, 'indexes')] : []),
    ...grow({ change, context: seen, fields, nameOf }, table, fresh),
    swapTree(change, context, final, nameOf),
    dropTree(
      change,
      'drop-old',
      { schema: final.schema, name: retiredName(final.name) },
      'indexes',
    ),
  ];
}

/** A parent stays invalid until its last child is attached; that alone makes it no stranger. */
const sameTree = (parent: Actual, fields: Fields): boolean =>
  isReady(
    { ...parent, fields: { ...parent.fields, valid: { value: true, text: 'true' } } },
    fields,
  );

function without(context: StepContext, parent: Actual): StepContext {
  const [schema = '', name = ''] = parent.names;
  const actual = Object.entries(context.snapshot.actual).filter(
    ([, a]) => a !== parent && a.facts.parent !== qualified({ schema, name }),
  );
  return { ...context, snapshot: { ...context.snapshot, actual: Object.fromEntries(actual) } };
}

function swapTree(
  change: Change,
  context: StepContext,
  final: RelationName,
  nameOf: (p: Relation) => string,
): Step {
  const { table } = change;
  const oldParent = change.actual?.names ?? [];
  const old = qualified({ schema: oldParent[0] ?? '', name: oldParent[1] ?? '' });
  const partitions =
    table === undefined ? [] : leaves(context.snapshot.relations, qualified(table));
  const renames = partitions.flatMap((partition) => {
    const wanted = childName(partition.name, final.name);
    const mine = objectsOn(context.snapshot, 'index', partition);
    const inTheWay = mine.find((a) => a.names[1] === wanted && a.facts.parent === old);
    const taken = inTheWay === undefined && mine.some((a) => a.names[1] === wanted);
    return [
      ...(inTheWay === undefined ? [] : [[partition.schema, wanted, retiredName(wanted)] as const]),
      ...(taken ? [] : [[partition.schema, nameOf(partition), wanted] as const]),
    ];
  });
  const all = [
    [final.schema, final.name, retiredName(final.name)] as const,
    [final.schema, scratchName(final.name), final.name] as const,
    ...renames,
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
      .filter(([, , to]) => to === retiredName(final.name))
      .map(([schema, , to]) => qualified({ schema, name: to })),
  });
}

import { createHash } from 'node:crypto';
import {
  type Actual,
  type Address,
  address,
  type Change,
  equal,
  type Fields,
  identifier,
  isTooLong,
  qualified,
  type RelationName,
  type StepContext,
  suffixed,
} from '../../model/index.ts';
import { list, rel, type Sql, sql } from '../../postgres/index.ts';
import { isTarget } from '../shared/index-target.ts';
import { optionSetting } from '../shared/options.ts';
import { sameDefinition } from './compare.ts';
import { indexBody } from './definition.ts';
import { keyOf } from './expression-targets.ts';
import { rowOf } from './rows.ts';

const NEW = '_dbopt_new';
const OLD = '_dbopt_old';

type Context = Omit<StepContext, 'sizes'>;

// Names of ours that live only while an index, or that of one partition, is being replaced.
export const scratchName = (name: string, partition?: string, number = ''): string =>
  fitted(partition === undefined ? name : `${partition}_${name}`, NEW + number);
export const retiredName = (name: string, number = ''): string => fitted(name, OLD + number);

/** What a name is to be given to. */
interface Naming {
  readonly table: RelationName;
  /** Of the change that gives it. */
  readonly address: Address;
}

/** Where an index is built anew; what an interrupted run of ours left there is taken up. */
export const scratchFor = (
  index: RelationName,
  naming: Naming,
  context: Context,
  partition?: string,
): RelationName =>
  numbered(
    index.schema,
    (number) => scratchName(index.name, partition, number),
    (name) => isTaken(name, naming, context),
  );

/** What the old index is called until it is dropped. */
export const retiredFor = (index: RelationName, address: Address, context: Context): RelationName =>
  numbered(
    index.schema,
    (number) => retiredName(index.name, number),
    (name) => indexAt(name, context) !== undefined || isClaimed(name, address, context),
  );

/** The index of one partition, where it has none yet. What an interrupted run of ours left is taken up, unless it
 *  belongs to another tree by now. */
export const childFor = (
  partition: RelationName,
  index: string,
  address: Address,
  context: Context,
): RelationName =>
  numbered(
    partition.schema,
    (number) => childName(partition.name, index, number && `_${number}`),
    (name) =>
      isTaken(name, { table: partition, address }, context) || isAttached(indexAt(name, context)),
  );

const isAttached = (index: Actual | undefined): boolean =>
  index !== undefined && rowOf(index).parent !== null;

/** The first number whose name is not in the way. */
function numbered(
  schema: string,
  nameOf: (number: string) => string,
  isInTheWay: (name: RelationName) => boolean,
): RelationName {
  for (let n = 1; ; n++) {
    const candidate = { schema, name: nameOf(n === 1 ? '' : String(n)) };
    if (!isInTheWay(candidate)) return candidate;
  }
}

const indexAt = ({ schema, name }: RelationName, { snapshot }: Context): Actual | undefined =>
  snapshot.actual[address('index', schema, name)];

/** By anything but what we began on this table. */
function isTaken(name: RelationName, { table, address: own }: Naming, context: Context): boolean {
  const there = indexAt(name, context);
  return there === undefined
    ? isClaimed(name, own, context)
    : ownLeftover(name, table, context) === undefined;
}

function isClaimed(name: RelationName, own: Address, { names }: Context): boolean {
  const owner = names?.get(qualified(name));
  return owner !== undefined && owner !== own;
}

/** The index of one partition. */
export const childName = (partition: string, index: string, number = ''): string =>
  fitted(`${partition}_${index}`, number);

/** Readable where it fits, told apart by a hash where it has to be cut. */
function fitted(name: string, suffix: string): string {
  if (!isTooLong(name + suffix)) return name + suffix;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return suffixed(name, `_${hash}${suffix}`);
}

/** The fields the index will have: what is there, or all that is wanted, with the changes laid over it. */
export function targetFields(change: Change): Fields {
  const target: { [path: string]: Fields[string] } = {
    ...(change.actual ?? change.desired)?.fields,
  };
  const was = { ...target };
  for (const { field, to } of change.fields) {
    if (to === null) delete target[field];
    else target[field] = to;
  }
  // A statistics target stays only where the same expression still stands at the same position.
  const asked = new Set(change.fields.map(({ field }) => field));
  for (const path of Object.keys(target).filter((name) => isTarget(name) && !asked.has(name)))
    if (!equal(keyOf({ fields: was }, path), keyOf({ fields: target }, path))) delete target[path];
  return target;
}

/** CREATE INDEX up to its name and table; `how` is CONCURRENTLY, or ONLY for a partitioned parent. */
export function createIndex(
  how: 'concurrently' | 'only' | 'plain',
  name: string,
  table: RelationName,
  fields: Fields,
): Sql {
  const unique = fields.unique?.value === true ? sql`UNIQUE ` : sql``;
  const concurrently = how === 'concurrently' ? sql`CONCURRENTLY ` : sql``;
  const only = how === 'only' ? sql`ONLY ` : sql``;
  const head = sql`CREATE ${unique}INDEX ${concurrently}${{ text: identifier(name) }} ON ${only}${rel(table)}`;
  return sql`${head} ${indexBody(fields, withOptions(fields))}`;
}

function withOptions(fields: Fields): Sql | null {
  const options = Object.entries(fields)
    .filter(([name, field]) => name.startsWith('with.') && typeof field.value !== 'object')
    .map(([name, field]) => optionSetting(name.slice('with.'.length), field.text));
  return options.length === 0 ? null : list(options);
}

/** An index of this name on this table that our journal says we began. */
export function ownLeftover(
  name: RelationName,
  table: RelationName,
  context: Context,
): Actual | undefined {
  const there = context.made.has(qualified(name)) ? indexAt(name, context) : undefined;
  const isHere = there?.table !== undefined && qualified(there.table) === qualified(table);
  return isHere && rowOf(there).constraint === null ? there : undefined;
}

export const isReady = (actual: Actual | undefined, target: Fields): boolean =>
  actual?.fields.valid?.value === true &&
  sameDefinition(target, actual.fields) &&
  sameOptions(target, actual.fields);

/** Whether two indexes that hold entries have equal storage parameters. */
export const sameOptions = (a: Fields, b: Fields): boolean => {
  const names = new Set(
    [...Object.keys(a), ...Object.keys(b)].filter((n) => n.startsWith('with.')),
  );
  return [...names].every((n) => equal(a[n]?.value, b[n]?.value));
};

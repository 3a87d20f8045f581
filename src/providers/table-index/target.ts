import { createHash } from 'node:crypto';
import {
  type Actual,
  address,
  type Change,
  equal,
  type Fields,
  identifier,
  MAX_NAME_BYTES,
  qualified,
  type RelationName,
  type StepContext,
  suffixed,
} from '../../model/index.ts';
import { list, rel, type Sql, sql } from '../../postgres/index.ts';
import { optionSetting } from '../shared/options.ts';
import { sameDefinition } from './compare.ts';
import { indexBody } from './definition.ts';

const NEW = '_dbopt_new';
const OLD = '_dbopt_old';

type Known = Omit<StepContext, 'sizes'>;

// Names of ours that live only while an index, or that of one partition, is being replaced.
export const scratchName = (name: string, partition?: string, number = ''): string =>
  fitted(partition === undefined ? name : `${partition}_${name}`, NEW + number);
export const retiredName = (name: string, number = ''): string => fitted(name, OLD + number);
export const isScratch = (name: string): boolean => /_dbopt_(?:new|old)\d*$/.test(name);

/** Where an index is built anew; what an interrupted run of ours left there is taken up. */
export const scratchFor = (index: RelationName, context: Known, partition?: string) =>
  numbered(
    index.schema,
    (number) => scratchName(index.name, partition, number),
    (name) => taken(name, context) && !context.made.has(qualified(name)),
  );
/** What the old index is called until it is dropped. */
export const retiredFor = (index: RelationName, context: Known) =>
  numbered(
    index.schema,
    (number) => retiredName(index.name, number),
    (name) => taken(name, context),
  );

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

const indexAt = ({ schema, name }: RelationName, { snapshot }: Known): Actual | undefined =>
  snapshot.actual[address('index', schema, name)];
const taken = (name: RelationName, context: Known): boolean => indexAt(name, context) !== undefined;

/** The index of one partition. */
export const childName = (partition: string, index: string): string =>
  fitted(`${partition}_${index}`, '');

/** Readable where it fits, told apart by a hash where it has to be cut. */
function fitted(name: string, suffix: string): string {
  if (Buffer.byteLength(name + suffix) <= MAX_NAME_BYTES) return name + suffix;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return suffixed(name, `_${hash}${suffix}`);
}

/** The fields the index will have: what is there, or all that is wanted, with the changes laid over it. */
export function targetFields(change: Change): Fields {
  const target: { [path: string]: Fields[string] } = {
    ...(change.actual ?? change.desired)?.fields,
  };
  for (const { field, to } of change.fields) {
    if (to === null) delete target[field];
    else target[field] = to;
  }
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
export const ownLeftover = (name: RelationName, context: Known): Actual | undefined =>
  context.made.has(qualified(name)) ? indexAt(name, context) : undefined;

export const isReady = (actual: Actual | undefined, target: Fields): boolean =>
  actual?.fields.valid?.value === true &&
  sameDefinition(target, actual.fields) &&
  sameOptions(target, actual.fields);

/** The same storage parameters of the index that holds entries. */
export const sameOptions = (a: Fields, b: Fields): boolean => {
  const names = new Set(
    [...Object.keys(a), ...Object.keys(b)].filter((n) => n.startsWith('with.')),
  );
  return [...names].every((n) => equal(a[n]?.value, b[n]?.value));
};

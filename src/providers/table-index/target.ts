import { createHash } from 'node:crypto';
import {
  type Actual,
  address,
  type Change,
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

/** Names of ours that live only while an index, or that of one partition, is being replaced. */
export const scratchName = (name: string, partition?: string): string =>
  fitted(partition === undefined ? name : `${partition}_${name}`, NEW);
export const retiredName = (name: string): string => fitted(name, OLD);
export const isScratch = (name: string): boolean => name.endsWith(NEW) || name.endsWith(OLD);

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
export function ownLeftover(
  name: RelationName,
  context: Omit<StepContext, 'sizes'>,
): Actual | undefined {
  const found = context.snapshot.actual[address('index', name.schema, name.name)];
  return context.made.has(qualified(name)) ? found : undefined;
}

export const isReady = (actual: Actual | undefined, target: Fields): boolean =>
  actual?.fields.valid?.value === true &&
  sameDefinition(target, actual.fields) &&
  sameOptions(target, actual.fields);

const sameOptions = (a: Fields, b: Fields): boolean => {
  const names = new Set(
    [...Object.keys(a), ...Object.keys(b)].filter((n) => n.startsWith('with.')),
  );
  return [...names].every((n) => a[n]?.value === b[n]?.value);
};

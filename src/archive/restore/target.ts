import {
  type ArchivedDefinition,
  type DboptError,
  fail,
  type Manifest,
  qualified,
  type RelationName,
} from '../../model/index.ts';
import {
  type Client,
  inquire,
  lit,
  rel,
  type Sql,
  samePartitionKey,
  sql,
  trusted,
} from '../../postgres/index.ts';
import { describeTable, partitionKey } from '../describe.ts';
import { attach } from './guarded.ts';

/** What a restored partition is attached to, as it is now. */
export interface Target {
  readonly definition: ArchivedDefinition;
  /** What holds of every row of the range, as SQL. */
  readonly range: Sql;
}

interface Sibling extends RelationName {
  readonly bounds: string;
  /** It is a foreign table, or has one below it. */
  readonly foreign: boolean;
}

/** Looks whether there is a place for the partition, before any row is moved. Throws what is in the way. */
export async function targetOf(client: Client, manifest: Manifest): Promise<Target> {
  const { parent } = manifest;
  const key = await partitionKey(client, parent);
  if (key === null) {
    throw cannot(manifest, `there is no partitioned table ${qualified(parent)}`, BY_HAND);
  }
  if (manifest.key !== null && samePartitionKey(manifest.key, key) !== true) {
    throw cannot(manifest, `${qualified(parent)} is partitioned by ${key} now`, BY_HAND);
  }
  const definition = await describeTable(client, parent);
  requireColumns(manifest, definition);
  const children = await siblings(client, parent);
  const range = await rangeOf(
    client,
    manifest,
    children.filter(({ bounds }) => bounds !== 'DEFAULT'),
  );
  const other = children.find(({ bounds }) => bounds === 'DEFAULT');
  if (other !== undefined) await requireNone(client, manifest, other, range);
  return { definition, range };
}

const BY_HAND = 'docs/archive.md shows how to bring it back as a table of its own';

const cannot = (manifest: Manifest, why: string, hint: string): DboptError =>
  fail('cannot-restore', `${qualified(manifest.table)} cannot come back: ${why}`, { hint });

/** Columns that came later get their defaults; those that went, or are something else now, have no place to go to. */
function requireColumns(manifest: Manifest, { columns }: ArchivedDefinition): void {
  for (const { name, type, generated } of manifest.definition.columns) {
    if (generated !== '') continue;
    const now = columns.find((each) => each.name === name);
    if (now?.type === type && now.generated === '') continue;
    const what =
      now === undefined ? 'is gone' : `is ${now.generated === '' ? now.type : 'generated'} now`;
    throw cannot(
      manifest,
      `column ${name} (${type}) of ${qualified(manifest.parent)} ${what}`,
      BY_HAND,
    );
  }
}

async function siblings(client: Client, parent: RelationName): Promise<readonly Sibling[]> {
  const query = sql`
    SELECT n.nspname::text AS schema, c.relname::text AS name, pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bounds,
           EXISTS (SELECT FROM pg_catalog.pg_partition_tree(c.oid) AS t JOIN pg_catalog.pg_class f ON f.oid = t.relid WHERE f.relkind = 'f') AS foreign
      FROM pg_catalog.pg_inherits i
      JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE i.inhparent = ${lit(rel(parent).text)}::pg_catalog.regclass`;
  return (await client.query<Sibling>(query.text)).rows;
}

const MODEL = { schema: 'pg_temp', name: 'dbopt_model' };
const PART = { schema: 'pg_temp', name: 'dbopt_part' };
const OVERLAPS = '42P17';

/** The server is asked, on an empty model of the table: nobody has to wait, not even where there is a default partition. */
async function rangeOf(
  client: Client,
  manifest: Manifest,
  children: readonly Sibling[],
): Promise<Sql> {
  const key = await partitionKey(client, manifest.parent);
  await client.query('BEGIN');
  try {
    const model = sql`CREATE TEMP TABLE ${rel(MODEL)} (LIKE ${rel(manifest.parent)}) PARTITION BY ${trusted(key ?? '')}`;
    await client.query(model.text);
    await part(client, { ...manifest, table: PART, parent: MODEL });
    const constraint = sql`SELECT pg_catalog.pg_get_partition_constraintdef(${lit(rel(PART).text)}::pg_catalog.regclass) AS text`;
    const { rows } = await client.query<{ text: string }>(constraint.text);
    for (const child of children) await requireApart(client, manifest, child);
    return trusted(rows[0]?.text ?? 'true');
  } finally {
    await client.query('ROLLBACK');
  }
}

async function part(
  client: Client,
  it: Pick<Manifest, 'table' | 'parent' | 'bounds'>,
): Promise<void> {
  await client.query(sql`CREATE TEMP TABLE ${rel(it.table)} (LIKE ${rel(it.parent)})`.text);
  await client.query(attach(it).text);
}

async function requireApart(client: Client, manifest: Manifest, child: Sibling): Promise<void> {
  await client.query('SAVEPOINT apart');
  try {
    const table = { schema: 'pg_temp', name: 'dbopt_sibling' };
    await part(client, { table, parent: MODEL, bounds: child.bounds });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === OVERLAPS) {
      throw cannot(
        manifest,
        `${qualified(child)} has its range, or a part of it`,
        `detach that partition first; ${BY_HAND}`,
      );
    }
    throw error;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT apart');
  }
}

/** Milliseconds. */
const ASKS = 60_000;

/** Rows of another server are not asked for, and an attach does not look at them. Where nobody can tell of others, the
 *  attach does. */
async function requireNone(
  client: Client,
  manifest: Manifest,
  other: Sibling,
  range: Sql,
): Promise<void> {
  const { parent } = manifest;
  if (other.foreign) {
    const why = `rows of its range may be in the default partition ${qualified(other)}, which asks another server for them`;
    throw cannot(manifest, why, `detach that partition first; ${BY_HAND}`);
  }
  // By way of the parent, whose owner may read all of it.
  const query = sql`SELECT pg_catalog.count(*) AS found FROM (
    SELECT FROM ${rel(parent)} WHERE (${range}) AND tableoid = ${lit(rel(other).text)}::pg_catalog.regclass LIMIT 1) AS x`;
  const asked = {
    sql: [query.text],
    as: { owner: parent, columns: ['found'], harmless: true },
  };
  const answer = await inquire(client, asked, ASKS);
  if (!('row' in answer) || Number(answer.row.found) === 0) return;
  throw cannot(
    manifest,
    `rows of its range are in the default partition ${qualified(other)}`,
    'move them out first, then bring the archive back and put them into it',
  );
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import {
  type CoveringIndex,
  dictionary,
  type PromoteKey,
  type TableFacts,
  type TrialResult,
} from '../../../model/index.ts';
import { id, list, lit, type Sql, sql, textArray } from '../../sql/quote.ts';
import { indexBytes, lookups } from './explain.ts';
import { type Bench, copyName, NotDone, names, sampleOf } from './session.ts';

/** Rows whose values are looked up. */
const LOOKUPS = 20;

interface Done {
  readonly rows: number;
  readonly result: TrialResult;
}

/** Texts that a type takes: the few others are left out of the copy. */
const TYPES = dictionary<{ readonly type: Sql; readonly pattern: string }>({
  boolean: { type: sql`boolean`, pattern: '^(true|false)$' },
  bigint: { type: sql`bigint`, pattern: '^-?[0-9]{1,18}$' },
  numeric: { type: sql`numeric`, pattern: '^-?[0-9]+([.][0-9]+)?$' },
  uuid: { type: sql`uuid`, pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' },
  timestamptz: {
    type: sql`timestamptz`,
    pattern:
      '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)$',
  },
  text: { type: sql`text`, pattern: '' },
});

/** `document #>> path = value` against a column of its own with an index. */
export async function promoteKey(
  { column, path, type }: PromoteKey,
  table: TableFacts,
  bench: Bench,
): Promise<Done> {
  const cast = TYPES[type];
  if (cast === undefined) throw new NotDone(`there is no trial for a column of type ${type}`);
  const key = sql`(${id(column)} OPERATOR(pg_catalog.#>>) ${textArray(path)})`;
  const [today, promoted] = [copyName('today'), copyName('promoted')];
  const all = table.columns.map(({ name }) => name);
  const { rowCount } = await bench.read(
    sql`CREATE TEMP TABLE ${today} ON COMMIT DROP AS ${sampleOf(table, all, bench)}`,
  );
  await bench.run(sql`
CREATE TEMP TABLE ${promoted} ON COMMIT DROP AS
SELECT t.*, CASE WHEN ${key} ~ ${lit(cast.pattern)} THEN ${key}::${cast.type} END AS dbopt_key FROM ${today} AS t`);
  await bench.run(sql`CREATE INDEX dbopt_trial_key ON ${promoted} (dbopt_key)`);
  await bench.run(sql`ANALYZE ${today}; ANALYZE ${promoted}`);
  const values = await valuesOf([sql`dbopt_key`], promoted, bench);
  const before = await lookups(
    values.map(([value]) => sql`SELECT * FROM ${today} WHERE ${key} = ${lit(value ?? null)}`),
    0,
    bench,
  );
  const after = await lookups(
    values.map(([value]) => sql`SELECT * FROM ${promoted} WHERE dbopt_key = ${lit(value ?? null)}`),
    await indexBytes('dbopt_trial_key', bench),
    bench,
  );
  return { rows: rowCount ?? 0, result: { kind: 'promote-key', before, after } };
}

/** An index with and without columns INCLUDEd. VACUUM cannot run in a transaction; rows that COPY freezes are all
 *  visible, which is what an index-only scan asks for. */
export async function coveringIndex(
  { include, by, output, index }: CoveringIndex,
  table: TableFacts,
  bench: Bench,
): Promise<Done> {
  const of = table.indexes.find(({ oid }) => oid === index);
  const keys = of?.key.flatMap(({ column }) => column ?? []) ?? [];
  if (of === undefined || keys.length !== of.key.length || of.predicate !== null) {
    throw new NotDone('an index on expressions or with a predicate is not tried');
  }
  // The whole width of a row counts: it is what a visit to the table costs.
  const all = table.columns.map(({ name }) => name);
  const frozen = copyName('frozen');
  const sample = sampleOf(table, all, bench);
  await bench.read(sql`CREATE TEMP TABLE ${frozen} ON COMMIT DROP AS ${sample} WITH NO DATA`);
  const rows = await bench.paced(() => freeze(sample, frozen, bench));
  await bench.run(sql`ANALYZE ${frozen}`);
  const values = await valuesOf(
    by.map((name) => id(name)),
    frozen,
    bench,
  );
  const queries = values.map((row) => {
    const conditions = by.map((name, at) => sql`${id(name)} = ${lit(row[at] ?? null)}`);
    return sql`SELECT ${names(output)} FROM ${frozen} WHERE ${list(conditions, ' AND ')}`;
  });
  const tried = async (included: readonly string[]) => {
    const including = included.length === 0 ? sql`` : sql` INCLUDE (${names(included)})`;
    await bench.run(sql`CREATE INDEX dbopt_trial_cover ON ${frozen} (${names(keys)})${including}`);
    const cost = await lookups(queries, await indexBytes('dbopt_trial_cover', bench), bench);
    await bench.run(sql`DROP INDEX pg_temp.dbopt_trial_cover`);
    return cost;
  };
  const before = await tried(of.include);
  const after = await tried([...new Set([...of.include, ...include])]);
  return { rows, result: { kind: 'covering', before, after } };
}

/** As text; by the seed, so that the next trial looks up the same. */
async function valuesOf(
  columns: readonly Sql[],
  copy: Sql,
  { seed, rows: ask }: Bench,
): Promise<readonly (readonly string[])[]> {
  const texts = columns.map((column, at) => sql`${column}::text AS ${id(`v${at}`)}`);
  const there = list(
    columns.map((column) => sql`${column} IS NOT NULL`),
    ' AND ',
  );
  const query = sql`
SELECT ${list(texts)} FROM ${copy} WHERE ${there}
 ORDER BY pg_catalog.hashtextextended(ctid::text, ${lit(seed)}) LIMIT ${lit(LOOKUPS)}`;
  const rows = await ask<{ readonly [name: string]: string }>(query);
  if (rows.length === 0) throw new NotDone('the sample has no value to look up');
  return rows.map((row) => columns.map((_, at) => row[`v${at}`] ?? ''));
}

/** Out and in again by way of this process, which the size of the sample bounds; gives the number of rows. */
async function freeze(sample: Sql, copy: Sql, { client, look, beside }: Bench): Promise<number> {
  // COPY stands in a message of its own.
  await client.query(look.join(';\n'));
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(sql`COPY (${sample}) TO STDOUT`.text))) {
    chunks.push(Buffer.from(chunk));
  }
  if (beside.length > 0) await client.query(beside.join(';\n'));
  const into = client.query(copyFrom(sql`COPY ${copy} FROM STDIN (FREEZE)`.text));
  await pipeline(Readable.from(chunks), into);
  return into.rowCount;
}

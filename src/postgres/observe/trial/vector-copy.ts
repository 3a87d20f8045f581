import type { TableFacts, VectorBuild } from '../../../model/index.ts';
import { id, lit, type Sql, sql, trusted } from '../../sql/quote.ts';
import { type Bench, copyName, NotDone, names, sampleOf } from './session.ts';

/** Rows that are kept out of the copy and searched for. */
const QUERIES = 100;
/** Rows of a copy: of more a build takes long, of fewer all of them find all. */
const ROWS = 10_000;
const FEWEST = 500;

export const ROWS_COPY = copyName('rows');
export const QUERIES_COPY = copyName('queries');
const VALUE_COPY = copyName('value');

/** Some of the vectors, and some of these apart. Gives how many are left. */
export async function copyRows(
  { column, schema, operator, by: of = [] }: VectorBuild,
  table: TableFacts,
  bench: Bench,
): Promise<number> {
  const e = id(column);
  const sample = copyName('sample');
  const isNear = sql`(${e} ${by(schema, operator)} ${e}) <> 'NaN'::pg_catalog.float8`;
  const columns = [...of, column];
  const copyOf = (rows: Sql, where: Sql, most: number) =>
    bench.read(
      sql`CREATE TEMP TABLE ${sample} ON COMMIT DROP AS
          SELECT ${names(columns)} FROM (${rows}) AS s WHERE ${where} LIMIT ${lit(most)}`,
    );
  const { rowCount } = await copyOf(sampleOf(table, columns, bench), isNear, ROWS + QUERIES);
  if (of.length > 0) {
    await keepMostFrequent(of, sample, bench);
    const all = sampleOf(table, columns, { ...bench, pages: Number.POSITIVE_INFINITY });
    const isOfValue = sql`(${names(of)}) = (SELECT ${names(of)} FROM ${VALUE_COPY}) AND ${isNear}`;
    // As many as the sample had, so that it takes no more space.
    await copyOf(all, isOfValue, rowCount ?? 0);
  }
  const order = sql`pg_catalog.hashtextextended(${e}::pg_catalog.text, ${lit(bench.seed)}), ctid`;
  await bench.run(
    sql`CREATE TEMP TABLE ${QUERIES_COPY} ON COMMIT DROP AS
        SELECT ctid AS place, ${e} AS q FROM ${sample} ORDER BY ${order} LIMIT ${lit(QUERIES)}`,
  );
  await bench.run(
    sql`CREATE TEMP TABLE ${ROWS_COPY} ON COMMIT DROP AS
        SELECT ${e} AS e FROM ${sample} WHERE ctid <> ALL (ARRAY(SELECT place FROM ${QUERIES_COPY}))`,
  );
  const rows = await bench.number(sql`SELECT pg_catalog.count(*) AS n FROM ${ROWS_COPY}`);
  if (rows < (of.length > 0 ? QUERIES : FEWEST)) {
    throw new NotDone('a copy of so few rows tells nothing');
  }
  return rows;
}

/** The value that most rows of the sample have, which is dropped. */
async function keepMostFrequent(
  columns: readonly string[],
  sample: Sql,
  { run }: Bench,
): Promise<void> {
  const some = names(columns);
  const first = sql`ORDER BY pg_catalog.count(*) DESC, ROW(${some})::pg_catalog.text LIMIT 1`;
  await run(
    sql`CREATE TEMP TABLE ${VALUE_COPY} ON COMMIT DROP AS SELECT ${some} FROM ${sample} GROUP BY ${some} ${first}`,
  );
  await run(sql`DROP TABLE ${sample}`);
}

/** An operator of the extension, whose name is made of signs alone. */
export function by(schema: string, operator: string): Sql {
  if (!/^[-+*/<>=~!@#%^&|`?]+$/.test(operator)) throw new NotDone('the distance has no operator');
  return sql`OPERATOR(${id(schema)}.${trusted(operator)})`;
}

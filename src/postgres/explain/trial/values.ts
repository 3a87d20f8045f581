import { isList, isMap, type Row, type Value } from '../../../model/index.ts';
import type { Bench } from '../../observe/trial/session.ts';
import { queryRows } from '../../session/rows.ts';
import { id, list, lit, type Sql, sql, textArray } from '../../sql/quote.ts';

/** Values that are asked for, of each of three sorts: of rows, of combinations that there are, of different rows. */
const VALUES = 60;

/** Values that occur together, as text: of rows as they come, and of combinations, rare ones too. By the seed. */
export async function valuesOf(
  copy: Sql,
  elements: readonly Sql[],
  { client, seed }: Pick<Bench, 'client' | 'seed'>,
): Promise<readonly (readonly string[])[]> {
  const named = list(elements.map((one, at) => sql`${one}::text AS ${id(`v${at}`)}`));
  const there = list(
    elements.map((one) => sql`${one} IS NOT NULL AND pg_catalog.length(${one}::text) < 1000`),
    ' AND ',
  );
  const by = (what: Sql) => sql`pg_catalog.hashtextextended(${what}::text, ${lit(seed)})`;
  const query = sql`
(SELECT ${named} FROM ${copy} WHERE ${there} ORDER BY ${by(sql`ctid`)} LIMIT ${lit(VALUES)})
UNION
(SELECT * FROM (SELECT DISTINCT ${named} FROM ${copy} WHERE ${there}) AS d ORDER BY ${by(sql`d`)} LIMIT ${lit(VALUES)})`;
  const { rows } = await client.query<{ readonly [name: string]: string }>(query.text);
  return rows.map((row) => elements.map((_, at) => row[`v${at}`] ?? ''));
}

/** Values of different rows side by side; those that occur together aside. */
export function crossedOf(data: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const known = new Set(data.map((values) => JSON.stringify(values)));
  const found = new Map<string, readonly string[]>();
  for (const shift of [1, 7, 23]) {
    for (const [at, values] of data.entries()) {
      const crossed = values.map(
        (value, element) => data[(at + shift * element) % data.length]?.[element] ?? value,
      );
      const key = JSON.stringify(crossed);
      if (!known.has(key) && found.size < VALUES * 2) found.set(key, crossed);
    }
  }
  return [...found.values()];
}

/** How many rows have each of the combinations. */
export async function countsOf(
  copy: Sql,
  elements: readonly Sql[],
  all: readonly (readonly string[])[],
  { client }: Pick<Bench, 'client'>,
): Promise<readonly number[]> {
  const columns = elements.map((_, at) => sql`${textArray(all.map((values) => values[at] ?? ''))}`);
  const names = list(elements.map((_, at) => id(`v${at}`)));
  const own = list(elements.map((one, at) => sql`${one}::text AS ${id(`v${at}`)}`));
  const { rows } = await client.query<{ n: number }>(
    sql`
SELECT COALESCE(g.n, 0)::int8 AS n FROM ROWS FROM (${list(columns.map((one) => sql`pg_catalog.unnest(${one})`))}) WITH ORDINALITY AS v(${names}, at)
  LEFT JOIN (SELECT ${names}, pg_catalog.count(*) AS n FROM (SELECT ${own} FROM ${copy}) AS c GROUP BY ${names}) AS g USING (${names})
 ORDER BY v.at`.text,
  );
  return rows.map(({ n }) => n);
}

/** What the planner expects of each query; in one message. */
export async function plannedRows(
  queries: readonly Sql[],
  { client }: Pick<Bench, 'client'>,
): Promise<readonly number[]> {
  const texts = queries.map((query) => sql`EXPLAIN (FORMAT JSON) ${query}`.text);
  const answers = await queryRows(client, texts);
  return answers.map(([row]) => rowsOf(row));
}

function rowsOf(row: Row | undefined): number {
  const plan: Value = row?.['QUERY PLAN'] ?? null;
  const [top] = isList(plan) ? plan : [];
  const root = isMap(top) && isMap(top.Plan) ? top.Plan : {};
  return Number(root['Plan Rows'] ?? 1);
}

import {
  type Errors,
  isList,
  isMap,
  type Row,
  type StatisticsQuestion,
  type StatisticsTrial,
  type StatisticsVariant,
  type Value,
} from '../../../model/index.ts';
import { type Bench, copyName, inTrial, NotDone, whyStopped } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import { queryRows } from '../../session/rows.ts';
import { id, list, lit, rel, type Sql, sql, textArray, trusted } from '../../sql/quote.ts';
import { whyNoCopy } from './may-copy.ts';

export interface TrialBudget {
  readonly seed: number;
  /** Milliseconds that one trial may take. */
  readonly maxTime: number;
  /** Bytes that its copies may take. */
  readonly maxBytes: number;
}

const PAGE = 8192;
/** Of what is larger, so many pages are drawn: some hundred thousand rows, more than ANALYZE looks at. */
const PAGES = 8_000;
/** Values that are asked for, of each of three sorts: of rows, of combinations that there are, of different rows. */
const VALUES = 60;

/** What each kind may be asked for. The two that are about conditions are never tried as one: mcv is asked first, and
 *  shadows dependencies. */
const KINDS: readonly Pick<StatisticsVariant, 'kinds' | 'target'>[] = [
  { kinds: ['dependencies'], target: null },
  { kinds: ['mcv'], target: null },
  { kinds: ['mcv'], target: 1000 },
  { kinds: ['ndistinct'], target: null },
];

/** Tries every kind alone on a copy that is rolled back: nothing of the table is touched, its statistics neither. */
export async function tryStatistics(
  client: Client,
  question: StatisticsQuestion,
  budget: TrialBudget,
): Promise<StatisticsTrial> {
  const { table } = question;
  const pages = Math.min(PAGES, Math.floor(budget.maxBytes / PAGE));
  const share = Math.min(1, pages / Math.max(1, Math.ceil(table.bytes / PAGE)));
  const told = { question, seed: budget.seed, sampled: share < 1 };
  const none: Errors = { data: [], crossed: [] };
  try {
    const why = await whyNoCopy(client, [table.oid]);
    if (why !== null) throw new NotDone(why);
    const timing = { seed: budget.seed, pages, timeout: budget.maxTime };
    return await inTrial(client, timing, async (bench) => {
      await makeCopy(question, share, bench);
      const rows = await bench.number(sql`SELECT pg_catalog.count(*) AS n FROM ${COPY}`);
      const measure = question.of === 'groups' ? ofGroups : ofConditions;
      return { ...told, why: null, rows, ...(await measure(question, bench)) };
    });
  } catch (error) {
    return { ...told, why: whyStopped(error), rows: 0, before: none, variants: [] };
  }
}

const COPY = copyName('statistics');
const OBJECT = id('pg_temp', 'dbopt_trial_object');

async function makeCopy(
  { table, elements }: StatisticsQuestion,
  share: number,
  { client, run, seed }: Bench,
): Promise<void> {
  const { rows } = await client.query<{ name: string; target: number; known: boolean }>(
    sql`
SELECT a.attname AS name, COALESCE(a.attstattarget, -1) AS target, t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace OR t.typtype = 'e' AS known
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
 WHERE a.attrelid = ${lit(table.oid)} AND a.attnum > 0 AND NOT a.attisdropped`.text,
  );
  const used = rows.filter(({ name }) => elements.some(({ sql: text }) => mentions(text, name)));
  if (used.some(({ known }) => !known)) {
    throw new NotDone('a column is of a type whose operators are not the server’s own');
  }
  const sample =
    share < 1 ? sql` TABLESAMPLE SYSTEM (${lit(100 * share)}) REPEATABLE (${lit(seed)})` : sql``;
  const names = list(used.map(({ name }) => id(name)));
  await run(
    sql`CREATE TEMP TABLE ${COPY} ON COMMIT DROP AS SELECT ${names} FROM ${rel(table)}${sample}`,
  );
  for (const { name, target } of used) {
    if (target >= 0) {
      await run(sql`ALTER TABLE ${COPY} ALTER COLUMN ${id(name)} SET STATISTICS ${lit(target)}`);
    }
  }
}

/** A name in the text of an expression, quoted or not; one too many does no harm. */
const mentions = (text: string, name: string): boolean => text.includes(name);

const expression = ({ sql: text }: { readonly sql: string }): Sql => trusted(text);

type Measured = Pick<StatisticsTrial, 'before' | 'variants'>;

/** Each variant after the other, ANALYZEd anew. */
async function eachVariant(
  { elements }: StatisticsQuestion,
  variants: readonly Pick<StatisticsVariant, 'kinds' | 'target'>[],
  { run }: Bench,
  measure: () => Promise<Errors>,
): Promise<Measured> {
  await run(sql`ANALYZE ${COPY}`);
  const before = await measure();
  const tried: StatisticsVariant[] = [];
  for (const { kinds, target } of variants) {
    await run(
      sql`CREATE STATISTICS ${OBJECT} (${list(kinds.map((kind) => id(kind)))}) ON ${list(elements.map(expression))} FROM ${COPY}`,
    );
    if (target !== null) await run(sql`ALTER STATISTICS ${OBJECT} SET STATISTICS ${lit(target)}`);
    await run(sql`ANALYZE ${COPY}`);
    tried.push({ kinds, target, ...(await measure()) });
    await run(sql`DROP STATISTICS ${OBJECT}`);
  }
  return { before, variants: tried };
}

async function ofConditions(question: StatisticsQuestion, bench: Bench): Promise<Measured> {
  const { elements } = question;
  const data = await valuesOf(elements.map(expression), bench);
  const crossed = crossedOf(data);
  if (data.length === 0) throw new NotDone('no row has a value in all of the columns');
  const all = [...data, ...crossed];
  const actual = await countsOf(elements.map(expression), all, bench);
  const measure = async (): Promise<Errors> => {
    const planned = await plannedRows(
      all.map((values) => {
        const conditions = values.map(
          (value, at) => sql`${expression(elements[at] ?? { sql: '' })} = ${lit(value)}`,
        );
        return sql`SELECT 1 FROM ${COPY} WHERE ${list(conditions, ' AND ')}`;
      }),
      bench,
    );
    const errors = planned.map((rows, at) => errorOf(rows, actual[at] ?? 0));
    return { data: errors.slice(0, data.length), crossed: errors.slice(data.length) };
  };
  return eachVariant(question, KINDS, bench, measure);
}

async function ofGroups(question: StatisticsQuestion, bench: Bench): Promise<Measured> {
  const elements = list(question.elements.map(expression));
  const groups = sql`SELECT 1 FROM ${COPY} GROUP BY ${elements}`;
  const actual = await bench.number(sql`SELECT pg_catalog.count(*) AS n FROM (${groups}) AS g`);
  const measure = async (): Promise<Errors> => {
    const [planned = 1] = await plannedRows([groups], bench);
    return { data: [errorOf(planned, actual)], crossed: [] };
  };
  const own = KINDS.filter(({ kinds }) => kinds.includes('ndistinct'));
  return eachVariant(question, own, bench, measure);
}

const errorOf = (planned: number, actual: number): number => {
  const [a, b] = [Math.max(1, planned), Math.max(1, actual)];
  return Math.max(a, b) / Math.min(a, b);
};

/** Values that occur together, as text: of rows as they come, and of combinations, rare ones too. By the seed. */
async function valuesOf(
  elements: readonly Sql[],
  { client, seed }: Bench,
): Promise<readonly (readonly string[])[]> {
  const named = list(elements.map((one, at) => sql`${one}::text AS ${id(`v${at}`)}`));
  const there = list(
    elements.map((one) => sql`${one} IS NOT NULL AND pg_catalog.length(${one}::text) < 1000`),
    ' AND ',
  );
  const by = (what: Sql) => sql`pg_catalog.hashtextextended(${what}::text, ${lit(seed)})`;
  const query = sql`
(SELECT ${named} FROM ${COPY} WHERE ${there} ORDER BY ${by(sql`ctid`)} LIMIT ${lit(VALUES)})
UNION
(SELECT * FROM (SELECT DISTINCT ${named} FROM ${COPY} WHERE ${there}) AS d ORDER BY ${by(sql`d`)} LIMIT ${lit(VALUES)})`;
  const { rows } = await client.query<{ readonly [name: string]: string }>(query.text);
  return rows.map((row) => elements.map((_, at) => row[`v${at}`] ?? ''));
}

/** Values of different rows side by side; those that occur together aside. */
function crossedOf(data: readonly (readonly string[])[]): readonly (readonly string[])[] {
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
async function countsOf(
  elements: readonly Sql[],
  all: readonly (readonly string[])[],
  { client }: Bench,
): Promise<readonly number[]> {
  const columns = elements.map((_, at) => sql`${textArray(all.map((values) => values[at] ?? ''))}`);
  const names = list(elements.map((_, at) => id(`v${at}`)));
  const own = list(elements.map((one, at) => sql`${one}::text AS ${id(`v${at}`)}`));
  const { rows } = await client.query<{ n: number }>(
    sql`
SELECT COALESCE(g.n, 0)::int8 AS n FROM ROWS FROM (${list(columns.map((one) => sql`pg_catalog.unnest(${one})`))}) WITH ORDINALITY AS v(${names}, at)
  LEFT JOIN (SELECT ${names}, pg_catalog.count(*) AS n FROM (SELECT ${own} FROM ${COPY}) AS c GROUP BY ${names}) AS g USING (${names})
 ORDER BY v.at`.text,
  );
  return rows.map(({ n }) => n);
}

/** What the planner expects of each query; in one message. */
async function plannedRows(queries: readonly Sql[], { client }: Bench): Promise<readonly number[]> {
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

import {
  type Errors,
  PAGE,
  qError,
  type StatisticsQuestion,
  type StatisticsTrial,
  type StatisticsVariant,
} from '../../../model/index.ts';
import type { Offered } from '../../observe/offered.ts';
import { type Bench, copyName, inTrial, NotDone, whyStopped } from '../../observe/trial/session.ts';
import { COPIES, READS } from '../../probe/after-lock.ts';
import { callsNothing } from '../../probe/settle.ts';
import type { Client } from '../../session/connect.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../sql/quote.ts';
import { requireCopies } from './may-copy.ts';
import type { TrialBudget } from './tried.ts';
import { countsOf, crossedOf, plannedRows, valuesOf } from './values.ts';

/** Of what is larger, so many pages are drawn: some hundred thousand rows, more than ANALYZE looks at. */
const PAGES = 8_000;
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
  offered: Offered,
  question: StatisticsQuestion,
  budget: TrialBudget,
): Promise<StatisticsTrial> {
  const { table } = question;
  const pages = Math.min(PAGES, Math.floor(budget.maxBytes / PAGE));
  const share = Math.min(1, pages / Math.max(1, Math.ceil(table.bytes / PAGE)));
  const told = { question, seed: budget.seed, sampled: share < 1 };
  const none: Errors = { data: [], crossed: [] };
  try {
    await requireCopies(client, offered);
    // Somebody waits for the answer.
    const rest = 0;
    const terms = {
      seed: budget.seed,
      pages,
      timeout: budget.maxTime,
      rest,
      looks: [READS, COPIES],
    };
    return await inTrial(client, table, terms, async (bench) => {
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
  { client, read, run, seed }: Bench,
): Promise<void> {
  const { rows } = await client.query<{ name: string; target: number; known: boolean }>(
    sql`
SELECT a.attname AS name, COALESCE(a.attstattarget, -1) AS target, t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace OR t.typtype = 'e' AND ${callsNothing(sql`t.oid`)} AS known
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
  await read(
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
  const data = await valuesOf(COPY, elements.map(expression), bench);
  const crossed = crossedOf(data);
  if (data.length === 0) throw new NotDone('no row has a value in all of the columns');
  const all = [...data, ...crossed];
  const actual = await countsOf(COPY, elements.map(expression), all, bench);
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
    const errors = planned.map((rows, at) => qError(rows, actual[at] ?? 0));
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
    return { data: [qError(planned, actual)], crossed: [] };
  };
  const own = KINDS.filter(({ kinds }) => kinds.includes('ndistinct'));
  return eachVariant(question, own, bench, measure);
}

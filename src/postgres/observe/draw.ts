import type { Row, TableFacts } from '../../model/index.ts';
import { afterLock, READS } from '../probe/after-lock.ts';
import type { Client } from '../session/connect.ts';
import { type Question, queryRows } from '../session/rows.ts';
import { STABLE_TEXT } from '../session/stable-text.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';
import { iso } from './offered.ts';
import { atOnce, type Pace } from './pace.ts';

export interface Drawing {
  /** Milliseconds for one message. */
  readonly timeout: number;
  /** null: all rows in one message. */
  readonly pace: Pace | null;
  /** Rows that are fetched between two rests, and how many there will be, about. */
  readonly piece: number;
  readonly rows: number;
}

interface Drawn {
  /** By the server's clock, ISO 8601 in UTC. */
  readonly at: string;
  /** Milliseconds, without rests. */
  readonly worked: number;
}

const LOCK_TIMEOUT = 100;
const CLOCK = sql`SELECT ${iso(sql`pg_catalog.clock_timestamp()`)} AS at`.text;

/** Hands on the rows of a query in a transaction in which reading the table runs nobody's code; with a pace a cursor has
 *  them in pieces, whose sum is what one message would bring. Throws the server's refusals. */
export async function draw(
  client: Client,
  table: TableFacts,
  query: Sql,
  unfold: (row: Row) => Row,
  terms: Drawing,
): Promise<Drawn> {
  const { timeout, pace } = terms;
  const before = [
    'BEGIN READ ONLY',
    ...STABLE_TEXT,
    'SET LOCAL max_parallel_workers_per_gather = 0',
    sql`SET LOCAL lock_timeout = ${lit(LOCK_TIMEOUT)}`.text,
    sql`SET LOCAL statement_timeout = ${lit(timeout)}`.text,
    ...afterLock([table], [READS]),
  ];
  let worked = 0;
  const timed = async (statements: readonly (string | Question)[]) => {
    const start = performance.now();
    const answers = await queryRows(client, statements);
    worked += performance.now() - start;
    return answers;
  };
  const whole = [{ query: query.text, unfold }, 'COMMIT'];
  const cursor = sql`DECLARE dbopt_sample NO SCROLL CURSOR FOR ${query}`.text;
  const first = [...before, CLOCK, ...(pace === null ? whole : [cursor])];
  try {
    const answers = await (pace ?? atOnce)(() => timed(first));
    if (pace !== null) await fetchAll(timed, unfold, pace, terms);
    return { at: String(answers[before.length]?.[0]?.at), worked };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** What the cursor calls was settled when it was declared, and nobody changes a table that is locked. */
async function fetchAll(
  ask: (statements: readonly (string | Question)[]) => Promise<readonly (readonly Row[])[]>,
  unfold: (row: Row) => Row,
  pace: Pace,
  { piece, rows }: Drawing,
): Promise<void> {
  const fetch = { query: sql`FETCH ${lit(piece)} FROM dbopt_sample`.text, unfold };
  for (let fetched = 0, last = piece; last === piece; fetched += last) {
    const [some = []] = await pace(() => ask([fetch]), piece / Math.max(piece, rows - fetched));
    last = some.length;
  }
  await ask(['COMMIT']);
}

import type { ValueMap } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';
import { beginAsked } from './ask.ts';
import { hold } from './hold.ts';
import { judge, type Verdict } from './judge.ts';

export interface Asking {
  /** Milliseconds that the statement may take. */
  readonly timeout: number;
  /** Others chose the statement: where it reaches code of roles without our rights, it is not even planned. */
  readonly ofOthers: boolean;
  /** As BEGIN has it. */
  readonly mode: Sql;
}

export interface Judged extends Pick<Verdict, 'may' | 'because'> {
  /** Schemas that its names are looked for in. */
  readonly path: readonly string[];
  readonly major: number;
}

/** Milliseconds that the catalog may take to tell what a statement reaches. */
const JUDGING = 60_000;

/** Milliseconds that the statement itself may wait for a lock: in a longer wait others could change what was judged. */
const AT_ONCE = 1;

const CHANGED = 'what it reaches changed while it was looked at: try again';

/** Begins the transaction that a statement is planned or run in, and says what may be done with it there: what it reaches
 *  is locked, so that it stays as it was judged until the transaction ends. */
export async function beginJudged(
  client: Client,
  statement: ValueMap,
  { timeout, ofOthers, mode }: Asking,
): Promise<Judged> {
  const { path, major } = await beginAsked(client, Math.max(timeout, JUDGING), mode);
  // The question of what it reaches is large, and would be compiled for seconds.
  await client.query('SET LOCAL jit = off');
  const nothing = (because: readonly string[]) => ({
    may: 'nothing' as const,
    because,
    path,
    major,
  });
  const before = await judge(client, statement, path, ofOthers);
  const early = refusal(before, ofOthers);
  if (early !== null) return nothing(early);
  // Whoever made us wait for a lock may have changed things meanwhile. What is held now stays as it is.
  const held = await hold(client, before.relations);
  const verdict = await judge(client, statement, path, ofOthers);
  const refused = refusal(verdict, ofOthers);
  if (refused !== null) return nothing(refused);
  if (!verdict.relations.every(({ oid }) => held.has(oid))) return nothing([CHANGED]);
  await client.query(
    sql`SET LOCAL jit TO DEFAULT; SET LOCAL statement_timeout = ${lit(timeout)}; SET LOCAL lock_timeout = ${lit(AT_ONCE)}`
      .text,
  );
  const { may, because } = verdict;
  return { may, because, path, major };
}

function refusal({ may, because, foreign }: Verdict, ofOthers: boolean): readonly string[] | null {
  if (may === 'nothing') return because;
  if (!ofOthers || foreign.length === 0) return null;
  return foreign.map((what) => `${what} would run with the rights of this connection`);
}

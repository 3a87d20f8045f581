import type { ValueMap } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';
import { beginAsked, endAsked } from './ask.ts';
import { hold } from './hold.ts';
import { type Chosen, judge, type Verdict } from './judge.ts';

/** A statement that others chose is not even planned where it reaches code of roles without our rights. */
export interface Asking extends Chosen {
  /** Milliseconds that the statement may take. */
  readonly timeout: number;
  /** As BEGIN has it. */
  readonly mode: Sql;
}

export interface Judged extends Pick<Verdict, 'may' | 'because' | 'brings'> {
  /** Schemas that its names are looked for in. */
  readonly path: readonly string[];
  readonly major: number;
}

/** Milliseconds that the catalog may take to tell what a statement reaches. */
const JUDGING = 60_000;

/** Milliseconds that the statement itself may wait for a lock: in a longer wait others could change what was judged. */
const AT_ONCE = 1;

const CHANGED = 'what it reaches changed while it was looked at: try again';

/** Begins the transaction that a statement (or several of them) is planned or run in, and says what may be done with it
 *  there: what it reaches is locked, so that it stays as it was judged until the transaction ends. */
export async function beginJudged(
  client: Client,
  statement: ValueMap,
  { timeout, mode, ...chosen }: Asking,
): Promise<Judged> {
  const patience = Math.max(timeout, JUDGING);
  // The question of what it reaches is large, and would be compiled for seconds.
  const judgeIn = async ({ path, major }: Pick<Judged, 'path' | 'major'>) => {
    await client.query('SET LOCAL jit = off');
    const verdict = await judge(client, statement, path, chosen);
    return { path, major, verdict, refused: refusal(verdict, chosen) };
  };
  const nothing = (
    because: readonly string[],
    { path, major }: Pick<Judged, 'path' | 'major'>,
  ) => ({
    ...{ may: 'nothing' as const, because, brings: true, path, major },
  });
  const before = await judgeIn(await beginAsked(client, patience, sql`READ ONLY`));
  if (before.refused !== null) return nothing(before.refused, before);
  await endAsked(client);
  // Whoever made us wait for a lock may have changed things meanwhile: the second look has a snapshot from after that, in
  // whatever mode. What is held then stays as it is.
  let held: ReadonlySet<number> = new Set();
  const after = await judgeIn(
    await beginAsked(client, patience, mode, async () => {
      held = await hold(client, before.verdict.relations);
    }),
  );
  if (after.refused !== null) return nothing(after.refused, after);
  if (!after.verdict.relations.every(({ oid }) => held.has(oid))) return nothing([CHANGED], after);
  await client.query(
    sql`SET LOCAL jit TO DEFAULT; SET LOCAL statement_timeout = ${lit(timeout)}; SET LOCAL lock_timeout = ${lit(AT_ONCE)}`
      .text,
  );
  const { may, because, brings } = after.verdict;
  return { may, because, brings, path: after.path, major: after.major };
}

function refusal(
  { may, because, foreign }: Verdict,
  { ofOthers }: Chosen,
): readonly string[] | null {
  if (may === 'nothing') return because;
  if (!ofOthers || foreign.length === 0) return null;
  return foreign.map((what) => `${what} would run with the rights of this connection`);
}

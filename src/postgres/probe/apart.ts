import { DboptError, type ProbeResult, type RelationName } from '../../model/index.ts';
import { type Client, connect, errorCode } from '../session/connect.ts';
import { roadOf } from '../session/open.ts';
import { mayEndSession } from '../session/raised.ts';
import { lit, sql } from '../sql/quote.ts';
import { isApart } from './another-owner.ts';

/*
 * A plan calls code of owners. It may set transaction_timeout, which ends a session at once, raise what nobody catches,
 * rest for ever, and leave prepared statements and advisory locks behind, which no ROLLBACK takes back. So what is sent
 * about a table whose owner lacks the rights of dbopt's role goes through a session of that owner's, which ends
 * afterwards; what becomes of that session is the answer to what was asked in it, and to nothing else.
 */

/** Which owner's session a question about a table goes through; '': the one that goes on. */
export async function ownersApart(
  client: Client,
  tables: readonly RelationName[],
): Promise<(table: RelationName) => string> {
  const names = lit(JSON.stringify(tables.map(({ schema, name }) => ({ schema, name }))));
  const query = sql`
SELECT n.nspname AS schema, c.relname AS name, pg_catalog.pg_get_userbyid(c.relowner) AS owner
  FROM (SELECT DISTINCT * FROM pg_catalog.jsonb_to_recordset(${names}::jsonb) AS x("schema" text, name text)) AS x
  JOIN pg_catalog.pg_namespace n ON n.nspname = x."schema"
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = x.name
 WHERE ${isApart(sql`pg_catalog.pg_get_userbyid(c.relowner)`)}`;
  const { rows } = await client.query<RelationName & { owner: string }>(query.text);
  const owners = new Map(rows.map((row) => [keyOf(row), row.owner]));
  return (table) => owners.get(keyOf(table)) ?? '';
}

const keyOf = ({ schema, name }: RelationName): string => JSON.stringify([schema, name]);

/** Why a question has no answer, in a clause, without the words of whoever wrote what was called. */
interface Unanswered {
  readonly why: string;
  readonly hint: string;
}

const LOOK =
  'look at the functions, types and operators that it names, and at whoever may replace them';

/** Asks in a session by the same road, which ends afterwards. */
export async function apart<T>(
  client: Client,
  ask: (own: Client) => Promise<T>,
): Promise<{ readonly answer: T } | Unanswered> {
  let own: Client | null = null;
  try {
    own = await connect({ ...roadOf(client), pipeline: false });
    return { answer: await ask(own) };
  } catch (error) {
    if (error instanceof DboptError) {
      const [said] = error.diagnostics;
      return { why: said?.message ?? '', hint: said?.hint ?? LOOK };
    }
    return { why: await whyOf(own, error), hint: LOOK };
  } finally {
    await own?.end().catch(() => {});
  }
}

async function whyOf(own: Client | null, error: unknown): Promise<string> {
  const lives = await own?.query('ROLLBACK').then(
    () => true,
    () => false,
  );
  const code = errorCode(error);
  if (lives === true && SQLSTATE.test(code))
    return `what it calls raised an error (SQLSTATE ${code})`;
  if (lives !== false || !(error instanceof Error)) throw error;
  return `the session ended${mayEndSession(error) ? `: ${error.message}` : ''}`;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** So many definitions of an owner may fail before the others of his are not asked about any more. */
const FAILURES = 2;
/** Milliseconds for one by itself. */
const ALONE = 10_000;

export interface Asked {
  readonly id: string;
  readonly table: string;
  /** Absent: it is about what is declared. */
  readonly oid?: number;
}

export type Results = { readonly [id: string]: ProbeResult };

/** Asks about the definitions of one owner, all together; where that fails, about each by itself. */
export async function askApart<T extends Asked>(
  client: Client,
  owner: string,
  all: readonly T[],
  ask: (own: Client, some: readonly T[], milliseconds?: number) => Promise<Results>,
): Promise<Results> {
  const together = await apart(client, (own) => ask(own, all));
  if ('answer' in together) return together.answer;
  const results: { [id: string]: ProbeResult } = {};
  const failed = new Map<T, Unanswered>();
  for (const one of all) {
    const alone =
      failed.size < FAILURES
        ? await apart(client, (own) => ask(own, [one], ALONE))
        : {
            why: `${FAILURES} other definitions had no answer, so this one was not sent`,
            hint: LOOK,
          };
    if ('answer' in alone) Object.assign(results, alone.answer);
    else failed.set(one, alone);
  }
  for (const one of all) {
    // What is declared is compared by syntax where that with which it would be compared has no answer.
    const [cause] = [...failed].filter(
      ([other]) =>
        other === one ||
        (one.oid === undefined && other.oid !== undefined && other.table === one.table),
    );
    if (cause !== undefined) results[one.id] = unanswered(one.id, owner, cause[1]);
  }
  return results;
}

const unanswered = (id: string, owner: string, { why, hint }: Unanswered): ProbeResult => ({
  ...{ id, ok: null, hint },
  why: `asked as ${owner}, ${why}`,
});

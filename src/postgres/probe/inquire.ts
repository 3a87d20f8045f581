import {
  type Answer,
  type Asker,
  dictionary,
  type Inquiry,
  qualified,
  type Row,
} from '../../model/index.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { STABLE_TEXT } from '../session/stable-text.ts';
import { within } from '../session/within.ts';
import { id, list, lit, sql } from '../sql/quote.ts';
import { afterLock, type Look, NOT_ALONE, ownedAs, READS, refusedBy } from './after-lock.ts';
import { isAnother } from './another-owner.ts';
import { apart } from './apart.ts';
import { QUIET } from './settle.ts';

/** Why there is no answer, by SQLSTATE. */
const WHY: { readonly [sqlstate: string]: string } = dictionary({
  '57014': 'it takes too long',
  '42501': 'this role may not read the rows, or not as their owner',
  '25006': 'this server takes no temporary function',
  '42704': 'its type is not there yet',
  '3F000': 'the schema of its type is not there yet',
  '55000': 'it is no table any more',
  '40001': 'the standby had to replay what was in the way',
});

/** A function of others may catch that its time is over. */
const GRACE = 2;

/** Asks one question in a transaction that is rolled back: as the owner of the table, if nobody else owns a part of what
 *  is read, who would have code of his run as that one; where that cannot be, by itself, if it calls nothing of
 *  anybody's. */
export async function inquire(
  client: Client,
  { sql: statements, as }: Pick<Inquiry, 'sql' | 'as'>,
  milliseconds: number,
): Promise<Answer> {
  const ask = (begin: string, script: readonly string[], by = client) =>
    answer(by, milliseconds * GRACE, [
      begin,
      ...STABLE_TEXT,
      sql`SET LOCAL statement_timeout = ${lit(milliseconds)}`.text,
      ...script,
    ]);
  const begin = statements.length > 1 ? 'BEGIN' : 'BEGIN READ ONLY';
  if (as === undefined) return await ask(begin, statements);
  const { owner, reads = [owner] } = as;
  const others = reads.filter((table) => qualified(table) !== qualified(owner));
  const script = (...more: readonly Look[]) => [
    ...afterLock([owner, ...others], [ownedAs(owner), ...more]),
    ...asOwner(statements, as),
  ];
  const here = await ask('BEGIN', script(OURS));
  const told =
    'row' in here || here.code !== OURS.code
      ? here
      : await askedApart(client, (own) => ask('BEGIN', script(), own));
  if (!as.harmless || 'row' in told || !CANNOT_BE.includes(told.code)) return told;
  return await ask(begin, [...afterLock(reads, [READS]), ...statements]);
}

/** Its owner is nobody whose code needs a session of its own: looked at with the table locked, before anything is called. */
const OURS: Look = {
  code: 'ZD006',
  alike: true,
  holds: (oid) =>
    sql`NOT ${isAnother(sql`(SELECT pg_catalog.pg_get_userbyid(o.relowner) FROM pg_catalog.pg_class o WHERE o.oid = ${oid})`)}`,
};

async function askedApart(client: Client, ask: (own: Client) => Promise<Told>): Promise<Told> {
  const told = await apart(client, ask);
  return 'answer' in told ? told.answer : { unanswered: told.why, code: '' };
}

/** SQLSTATE of a role that may not be the owner, of a server that makes no function, and of more than one owner. */
const CANNOT_BE: readonly string[] = ['42501', '25006', NOT_ALONE];

type Told = { readonly row: Row } | { readonly unanswered: string; readonly code: string };

async function answer(client: Client, limit: number, script: readonly string[]): Promise<Told> {
  try {
    // Several statements in one message give an array of results; the types know only the single one.
    const ask = () => client.query(script.join(';\n'));
    const results: unknown = await within(client, limit, ask);
    const [row] = (results as readonly { rows: Row[] }[]).at(-1)?.rows ?? [];
    await isOver(client);
    return row === undefined ? { unanswered: 'there was no row', code: '' } : { row };
  } catch (error) {
    const code = errorCode(error);
    if (!(await isOver(client)) || !SQLSTATE.test(code)) throw error;
    return { unanswered: WHY[code] ?? refusedBy(error) ?? raised(code), code };
  }
}

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** The server may call what anybody wrote, or ask another server, and that ends with whatever error it likes. Its words
 *  are left out: they are somebody else's. */
const raised = (code: string): string =>
  `what is called to read it raised an error (SQLSTATE ${code})`;

/** Rolled back, on a connection that is still there. */
const isOver = (client: Client): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  );

/** These statements, with the last one in a function of the owner's, from which there is no way back to our role. */
function asOwner(
  statements: readonly string[],
  { owner: { schema, name }, columns, type = 'int8' }: Asker,
): readonly string[] {
  const body = sql`
DECLARE
  owner name := (SELECT pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname = ${lit(schema)} WHERE c.relname = ${lit(name)});
BEGIN
  EXECUTE pg_catalog.format('CREATE FUNCTION pg_temp.dbopt_inquiry() RETURNS SETOF record LANGUAGE sql SECURITY DEFINER AS %L', ${lit(statements.at(-1) ?? '')});
  EXECUTE 'REVOKE ALL ON FUNCTION pg_temp.dbopt_inquiry() FROM PUBLIC';
  EXECUTE 'GRANT EXECUTE ON FUNCTION pg_temp.dbopt_inquiry() TO CURRENT_USER';
  EXECUTE pg_catalog.format('ALTER FUNCTION pg_temp.dbopt_inquiry() OWNER TO %I', owner);
END`;
  const row = list(columns.map((column) => sql`${id(column)} pg_catalog.${id(type)}`));
  return [
    ...statements.slice(0, -1),
    QUIET,
    sql`SET LOCAL check_function_bodies = off`.text,
    sql`DO ${lit(body.text)}`.text,
    sql`SELECT * FROM pg_temp.dbopt_inquiry() AS answer(${row})`.text,
  ];
}

import type { Answer, Inquiry, Row } from '../../model/index.ts';
import { STABLE_TEXT } from '../catalog/snapshot.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { within } from '../session/within.ts';
import { id, list, lit, sql } from '../sql/quote.ts';
import { QUIET } from './settle.ts';

/** Why there is no answer, by SQLSTATE. */
const WHY: { readonly [sqlstate: string]: string } = {
  '57014': 'it takes too long',
  '42501': 'this role may not read the rows, or not as their owner',
  '25006': 'this server takes no temporary function',
  '42704': 'its type is not there yet',
  '3F000': 'the schema of its type is not there yet',
  '55000': 'it is no table any more',
  '40001': 'the standby had to replay what was in the way',
};

/** A function of others may catch that its time is over. */
const GRACE = 2;

/** Asks one question in a transaction that is rolled back; read-only, but for one that needs a function of its own. */
export async function inquire(
  client: Client,
  { sql: statements, as }: Pick<Inquiry, 'sql' | 'as'>,
  milliseconds: number,
): Promise<Answer> {
  const script = [
    statements.length > 1 || as !== undefined ? 'BEGIN' : 'BEGIN READ ONLY',
    ...STABLE_TEXT,
    sql`SET LOCAL statement_timeout = ${lit(milliseconds)}`.text,
    ...(as === undefined ? statements : asOwner(statements, as)),
  ];
  try {
    // Several statements in one message give an array of results; the types know only the single one.
    const ask = () => client.query(script.join(';\n'));
    const results: unknown =
      as === undefined ? await ask() : await within(client, milliseconds * GRACE, ask);
    const [row] = (results as readonly { rows: Row[] }[]).at(-1)?.rows ?? [];
    return row === undefined ? { unanswered: 'there was no row' } : { row };
  } catch (error) {
    const unanswered = WHY[errorCode(error)];
    if (unanswered === undefined) throw error;
    return { unanswered };
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
}

/** The same, with the last statement in a function of the owner's, from which there is no way back to our role. */
function asOwner(
  statements: readonly string[],
  { owner: { schema, name }, columns }: NonNullable<Inquiry['as']>,
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
  const row = list(columns.map((column) => sql`${id(column)} pg_catalog.int8`));
  return [
    ...statements.slice(0, -1),
    QUIET,
    sql`SET LOCAL check_function_bodies = off`.text,
    sql`DO ${lit(body.text)}`.text,
    sql`SELECT * FROM pg_temp.dbopt_inquiry() AS answer(${row})`.text,
  ];
}

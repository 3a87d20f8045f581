import { fail } from '../model/index.ts';
import {
  type Client,
  errorCode,
  id,
  list,
  lit,
  OWN_SNAPSHOT,
  type Sql,
  sql,
} from '../postgres/index.ts';
import { withKin } from './layout.ts';
import { type Standing, writers } from './standing.ts';

/*
 * The one way by which rows of a state are written. Where its schema and tables belong to this role, or to a superuser,
 * nobody else decides what that runs, and one look at the beginning is enough. Where they belong to a role that this one
 * may act as, that role may add a trigger, a default or an index at any time, as while a step waits for a lock. So the
 * table is locked first, then it is looked at again, then written to, in one message: no further round trip.
 *
 * SHARE UPDATE EXCLUSIVE keeps out whatever changes what a row runs, CREATE INDEX CONCURRENTLY and CREATE STATISTICS
 * among them, which ROW EXCLUSIVE lets by.
 */

/** A statement on a table of the state, or one that makes tables, which runs nothing of theirs. */
export interface Writing {
  readonly table?: string;
  readonly text: Sql;
}

interface Place extends Pick<Standing, 'shared'> {
  readonly schema: string;
  /** They go into an open transaction and end it. */
  readonly commits?: boolean;
}

/** Sends statements in one message, which is one transaction. Throws `state-untrusted` where somebody changed a table
 *  meanwhile: then nothing of them is written. */
export async function send(
  client: Client,
  { schema, shared, commits = false }: Place,
  writing: readonly Writing[],
): Promise<void> {
  const statements = writing.flatMap(({ table, text }) =>
    shared && table !== undefined ? [...looks(schema, table), text] : [text],
  );
  const all = commits ? [...statements, sql`COMMIT`] : statements;
  if (all.length === 0) return;
  try {
    await client.query(list(all, '; ').text);
  } catch (error) {
    if (errorCode(error) !== CHANGED || !(error instanceof Error)) throw error;
    throw fail(
      'state-untrusted',
      `the state in schema ${id(schema).text} was changed meanwhile, so nothing more is written to it: ${error.message}`,
      {
        hint: 'see who did so, and take it off; then apply again, which goes on from where it was',
      },
    );
  }
}

/** SQLSTATE of our own. */
const CHANGED = 'ZD101';

/** Each statement has its own: the one before may have waited for a row. */
function looks(schema: string, table: string): readonly Sql[] {
  const tables = withKin([table]);
  const body = sql`
DECLARE why text;
BEGIN
  ${OWN_SNAPSHOT}
  why := (SELECT text FROM (${writers(schema, tables)}) AS w WHERE kind NOT IN ('shared', 'named', 'told') LIMIT 1);
  IF why IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = ${lit(CHANGED)}, MESSAGE = why;
  END IF;
END`;
  return [
    sql`LOCK TABLE ${list(tables.map((name) => id(schema, name)))} IN SHARE UPDATE EXCLUSIVE MODE`,
    sql`DO ${lit(body.text)}`,
  ];
}

/** Sends statements that write to one state; given a client, into the open transaction of that, which ends with them. */
export type Door = (writing: readonly Writing[], on?: Client) => Promise<void>;

/** The door of a state. Where it is known how far that is to be trusted they are sent at once, in the order of calls. */
export const doorOf =
  (
    client: Client,
    schema: string,
    standing: { known(): Standing | undefined; ask(): Promise<Standing> },
  ): Door =>
  (writing, on) => {
    const through = ({ shared }: Standing) =>
      send(on ?? client, { schema, shared, commits: on !== undefined }, writing);
    const known = standing.known();
    return known === undefined ? standing.ask().then(through) : through(known);
  };

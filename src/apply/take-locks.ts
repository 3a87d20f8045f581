import { fail, type Lock, type Step } from '../model/index.ts';
import { type Attempt, isCancelled, outOfTime, type Sql, sql, trusted } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { execute } from './execute.ts';
import { lockLook, setLockTimeout, setStatementTimeout } from './locks.ts';
import type { Connection } from './session.ts';

/** What `takeLocks` is told beside the run's context. */
interface Taking {
  readonly connection: Connection;
  readonly step: Pick<Step, 'locks' | 'calls'>;
  readonly attempt: Attempt;
  /** Milliseconds, afresh. */
  readonly left: () => number;
}

/**
 * Takes all tables of a step that locks several, before any work is done: lock_timeout counts for each lock anew, and
 * whoever is behind the first would wait for all the others. A LOCK does nothing but wait, so statement_timeout bounds
 * the whole of it. In the order the step says, in which an application's queries lock them too: parents first.
 */
export async function takeLocks(context: Context, taking: Taking): Promise<void> {
  const { connection, step, attempt, left } = taking;
  const { client } = connection;
  // What is looked for under the lock must not come between the look and the statement.
  const least = step.calls === undefined ? 2 : 1;
  const locks = step.locks.length < least ? [] : await lockable(taking);
  if (locks.length < least) return;
  for (const { mode, tables } of runsOf(locks)) {
    await client.query(
      sql`${setStatementTimeout('LOCAL', left())}; ${setLockTimeout('LOCAL', left())}`.text,
    );
    const statement = sql`LOCK TABLE ONLY ${trusted(tables.join(', ONLY '))} IN ${trusted(mode)} MODE`;
    try {
      await execute(context, connection, statement.text, lockLook(context.policy, attempt));
    } catch (error) {
      if (!isCancelled(error) || context.signal.aborted) throw error;
      throw outOfTime(error);
    }
    await client.query(setStatementTimeout('LOCAL', 0).text);
  }
}

interface Found extends Lock {
  /** As the step has its name. */
  readonly asked: string;
  readonly may: boolean;
}

/** Of the step's relations those that LOCK TABLE takes. Indexes come with their tables; what the step makes is not there
 *  yet; and a table that this role may change, but not lock, waits for its statement. */
async function lockable({ connection, step }: Taking): Promise<readonly Lock[]> {
  const { rows } = await connection.client.query<Found>(LOCKABLE.text, [
    step.locks.map(({ relation }) => relation),
    step.locks.map(({ mode }) => mode),
  ]);
  requireTables(step, rows);
  return rows.filter(({ may }) => may);
}

/** Of what a step reads rows, all it says to lock is there to be locked: by the time it is looked at, something else could
 *  have the name, and yet another by the time it is read. Throws `changed-outside`. */
function requireTables({ locks, calls }: Taking['step'], found: readonly Found[]): void {
  if (calls?.parts.includes('rows') !== true) return;
  const tables = new Set(found.map(({ asked }) => asked));
  const gone = locks.find(
    (lock) => calls.tables.includes(lock.relation) && !tables.has(lock.relation),
  );
  if (gone === undefined) return;
  throw fail('changed-outside', `${gone.relation} is no table any more, and is not read`, {
    hint: 'look who put something else in its place, then plan again',
  });
}

const LOCKABLE: Sql = sql`
  SELECT l.name AS asked, pg_catalog.format('%I.%I', n.nspname, c.relname) AS relation, l.mode,
         pg_catalog.has_table_privilege(c.oid, CASE l.mode WHEN 'ACCESS SHARE' THEN 'SELECT' ELSE 'UPDATE, DELETE, TRUNCATE' END) AS may
    FROM ROWS FROM (pg_catalog.unnest($1::pg_catalog.text[]), pg_catalog.unnest($2::pg_catalog.text[]))
         WITH ORDINALITY AS l(name, mode, place)
    JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(l.name)
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p')
   ORDER BY l.place`;

interface Run {
  readonly mode: Lock['mode'];
  readonly tables: readonly string[];
}

/** Neighbours of one mode are one statement. */
function runsOf(locks: readonly Lock[]): readonly Run[] {
  const runs: { mode: Lock['mode']; tables: string[] }[] = [];
  for (const { relation, mode } of locks) {
    const last = runs.at(-1);
    if (last?.mode === mode) last.tables.push(relation);
    else runs.push({ mode, tables: [relation] });
  }
  return runs;
}

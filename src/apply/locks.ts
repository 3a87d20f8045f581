import type { Lock, Policy, Step } from '../model/index.ts';
import {
  type Attempt,
  isCancelled,
  lit,
  outOfTime,
  type Sql,
  sql,
  trusted,
} from '../postgres/index.ts';
import type { Context } from './context.ts';
import { execute, type Look } from './execute.ts';
import type { Connection } from './session.ts';

type Scope = 'LOCAL' | 'SESSION';

export const setLockTimeout = (scope: Scope, milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} lock_timeout = ${lit(Math.ceil(milliseconds))}`;

export const setStatementTimeout = (scope: Scope, milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} statement_timeout = ${lit(Math.ceil(milliseconds))}`;

/** Looks often enough to know who was in the way when lock_timeout strikes. */
export const lockLook = ({ lockTimeout }: Waiting, attempt: Attempt): Look => ({
  every: often(lockTimeout),
  at(waitsFor) {
    if (waitsFor.length > 0) attempt.seen = waitsFor;
    return false;
  },
});

type Waiting = Pick<Policy, 'lockTimeout'>;

const often = (lockTimeout: number): number =>
  Math.min(Math.max(lockTimeout / 10, Math.min(lockTimeout / 4, 50), 20), 250);

/** Also cancels the statement once its waits for one lock after the other come to more than an attempt may take: all
 *  that it has locked by then, it keeps to its end. */
export function attemptLook({ lockTimeout }: Waiting, attempt: Attempt): Look {
  let waited = 0;
  let looked = performance.now();
  return {
    every: often(lockTimeout),
    at(waitsFor) {
      const now = performance.now();
      if (waitsFor.length > 0) {
        attempt.seen = waitsFor;
        waited += now - looked;
      }
      looked = now;
      attempt.exhausted = waited > lockTimeout;
      return attempt.exhausted;
    },
  };
}

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

/** Of the step's relations those that LOCK TABLE takes. Indexes come with their tables; what the step makes is not there
 *  yet; and a table that this role may change, but not lock, waits for its statement. */
async function lockable({ connection, step }: Taking): Promise<readonly Lock[]> {
  const { rows } = await connection.client.query<Lock>(LOCKABLE.text, [
    step.locks.map(({ relation }) => relation),
    step.locks.map(({ mode }) => mode),
  ]);
  return rows;
}

const LOCKABLE: Sql = sql`
  SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS relation, l.mode
    FROM ROWS FROM (pg_catalog.unnest($1::pg_catalog.text[]), pg_catalog.unnest($2::pg_catalog.text[]))
         WITH ORDINALITY AS l(name, mode, place)
    JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(l.name)
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p')
     AND pg_catalog.has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE')
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

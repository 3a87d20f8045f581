import { fail, qualified } from '../model/index.ts';
import { keepForNow, lit, type Retired, rel, requireNoOther, sql } from '../postgres/index.ts';
import { withAttempts } from './attempts.ts';
import type { Job } from './job.ts';
import { requireNoSequence } from './sequences.ts';
import { lockedByDrop, takeTables } from './take.ts';

/*
 * Names are those of a table by its oid, which whoever owns its schema may rename at any moment. So what a statement was
 * about is looked at before the commit that would make it last.
 */

/** Begins a transaction that nobody can write to the table in any more; readers go on. Throws `changed-outside` where
 *  it is not what it was when it was found. */
export const beginWith = (job: Job, table: Retired): Promise<void> =>
  beginInAttempts(job, { doing: `locking ${qualified(table)}` }, async () => {
    // One that only readers get past, and not even another of its kind.
    await job.client.query(sql`LOCK TABLE ONLY ${rel(table)} IN SHARE ROW EXCLUSIVE MODE`.text);
    await requireSame(job, table);
  });

/** Begins a transaction in which schemas keep their names, as far as this role may, and does in it what may have to wait:
 *  no lock is waited for longer than an attempt takes, and what failed is rolled back. Throws `lock-timeout`. */
export async function beginInAttempts(
  job: Job,
  { doing, schemas = [] }: { readonly doing: string; readonly schemas?: readonly string[] },
  act: () => Promise<unknown>,
): Promise<void> {
  const { client, policy } = job;
  await withAttempts(job, { client, doing }, async () => {
    await client.query('BEGIN');
    try {
      await client.query(sql`SET LOCAL lock_timeout = ${lit(Math.ceil(policy.lockTimeout))}`.text);
      if (schemas.length > 0) await keepForNow(client, schemas);
      await act();
    } catch (error) {
      await rollback(job);
      throw error;
    }
  });
}

/** Where the connection is lost, the server rolls back by itself. */
export const rollback = ({ client }: Pick<Job, 'client'>): Promise<unknown> =>
  client.query('ROLLBACK').catch(() => {});

/** Somebody may have attached it again, taken its name or its comment, before it was locked. */
async function requireSame({ client }: Job, table: Retired): Promise<void> {
  const query = sql`
    SELECT FROM pg_catalog.pg_class c
     WHERE c.oid = ${lit(rel(table).text)}::pg_catalog.regclass AND c.oid = ${lit(table.oid)}
       AND NOT c.relispartition
       AND pg_catalog.obj_description(c.oid, 'pg_class') = ${lit(table.comment)}`;
  const { rows } = await client.query(query.text);
  if (rows.length !== 1) throw changed(table);
}

const changed = (table: Retired) =>
  fail('changed-outside', `${qualified(table)} is no longer what it was a moment ago`, {
    hint: 'somebody is at work on it: look, then run maintain again',
  });

/** Drops the table in the transaction that `beginWith` began, and commits. */
export async function dropAndCommit(job: Job, table: Retired): Promise<void> {
  const { client } = job;
  await withAttempts(job, { client, doing: `dropping ${qualified(table)}` }, async () => {
    await client.query('SAVEPOINT dropping');
    try {
      await drop(job, table);
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT dropping');
      throw error;
    }
  });
  await client.query('COMMIT');
}

async function drop(job: Job, table: Retired): Promise<void> {
  const { client } = job;
  await takeTables(job, lockedByDrop(rel(table)));
  await requireSame(job, table);
  await requireNoSequence(client, table);
  await client.query(sql`DROP TABLE ${rel(table)}`.text);
  const left = sql`SELECT FROM pg_catalog.pg_class WHERE oid = ${lit(table.oid)}`;
  if ((await client.query(left.text)).rows.length > 0) throw changed(table);
}

/** Fate `drop`. Between two attempts nothing is held. */
export async function dropRetired(job: Job, table: Retired): Promise<void> {
  await beginInAttempts(job, { doing: `dropping ${qualified(table)}` }, () => drop(job, table));
  await job.client.query('COMMIT');
}

/** Fate `detach`: the table stays, with the comment it had. */
export async function giveBack(job: Job, table: Retired): Promise<void> {
  const { client } = job;
  await beginWith(job, table);
  const { comment } = table.retirement;
  await client.query(sql`COMMENT ON TABLE ${rel(table)} IS ${lit(comment)}`.text);
  await requireNoOther(client, table.oid, { rows: true });
  await client.query('COMMIT');
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { blockers, type Client, describeBlocker } from '../../../src/postgres/index.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

async function waiting(hold: (holder: Client) => Promise<unknown>) {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t ()');
  const open = async (applicationName: string) => {
    const other = await connect({ url, applicationName });
    onTestFinished(() => other.end());
    return other;
  };
  await hold(await open('etl'));
  const waiter = await open('waiter');
  const { rows } = await waiter.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const pid = rows[0]?.pid ?? 0;
  expect(await blockers(client, pid)).toEqual([]);
  const done = waiter.query('BEGIN; LOCK TABLE t').catch(() => {});
  await sleep(100);
  const seen = await blockers(client, pid);
  await client.query('SELECT pg_cancel_backend($1)', [pid]);
  await done;
  return { seen, client };
}

test('who is in the way, with age, state and the shape of the statement', async () => {
  const { seen } = await waiting((holder) =>
    holder.query(`BEGIN; LOCK TABLE t; SELECT '${'x'.repeat(300)}'`),
  );
  expect(seen).toMatchObject([{ application: 'etl', state: 'idle in transaction' }]);
  expect(seen[0]?.query).toBe('BEGIN; LOCK TABLE t; SELECT …');
  expect(seen[0]?.seconds).toBeGreaterThan(0);
  expect(seen.map(describeBlocker)[0]).toMatch(
    /^pid \d+ \(etl, user \w+, idle in transaction for 0 s\): BEGIN; LOCK TABLE t; SELECT …$/,
  );
});

test('a prepared transaction, which has no session', async () => {
  const { seen, client } = await waiting((holder) =>
    holder.query("BEGIN; LOCK TABLE t; PREPARE TRANSACTION 'forgotten'"),
  );
  await client.query("ROLLBACK PREPARED 'forgotten'");
  expect(seen.map(describeBlocker)[0]).toMatch(
    /^prepared transaction forgotten \(user \w+, for 0 s\)$/,
  );
});

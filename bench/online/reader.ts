import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../test/support/connect.ts';

/** Reads once and forgets to commit for so many seconds, as a report or somebody's psql does: idle in transaction, and
 *  in the way of every ACCESS EXCLUSIVE lock on the table. `locked` is called once it has its lock. */
export async function idleReader(url: string, seconds: number, locked: () => void): Promise<void> {
  const client = await connect({ url, applicationName: 'report' });
  await client.query('BEGIN');
  await client.query('SELECT max(score) FROM ml_features.features');
  locked();
  await sleep(seconds * 1000);
  await client.query('COMMIT');
  await client.end();
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { paceOf } from '../../../src/postgres/observe/trial/pace.ts';
import { connect } from '../../support/connect.ts';
import { ownDatabase } from '../../support/own-server.ts';

/** Milliseconds of work: a rest of nineteen times that cannot be overlooked. */
const WORK = 200;

test('a trial rests while others are at work, within what it may, and not where somebody waits for its lock', async () => {
  const db = await ownDatabase();
  const trial = await connect({ url: db.url, applicationName: 'dbopt trial' });
  const shop = await connect({ url: db.url, applicationName: 'shop' });
  const owner = await connect({ url: db.url, applicationName: 'dbopt owner' });
  const took = async (share: number, times = 1) => {
    await trial.query('BEGIN; LOCK TABLE t IN ACCESS SHARE MODE');
    const paced = paceOf(trial, share);
    const start = performance.now();
    for (let i = 0; i < times; i += 1) await paced(() => sleep(WORK));
    const time = performance.now() - start;
    await trial.query('COMMIT');
    return time;
  };
  try {
    await db.client.query('CREATE TABLE t (id int)');
    const work = shop.query('SELECT pg_sleep(600)').catch(() => {});
    expect(await took(60_000)).toBeGreaterThan(19 * WORK);

    // No more than it may, however often.
    const within = await took(300, 3);
    expect(within).toBeGreaterThan(3 * WORK + 290);
    expect(within).toBeLessThan(19 * WORK);

    await trial.query('BEGIN; LOCK TABLE t IN ACCESS SHARE MODE');
    const paced = paceOf(trial, 60_000);
    const waiting = owner.query('ALTER TABLE t ADD n int');
    const waits = () => db.client.query('SELECT FROM pg_locks WHERE NOT granted');
    await expect.poll(async () => (await waits()).rowCount, { interval: 10 }).toBeGreaterThan(0);
    const start = performance.now();
    await paced(() => sleep(WORK));
    expect(performance.now() - start).toBeLessThan(19 * WORK);
    await trial.query('COMMIT');
    await waiting;

    // Whoever is idle does not count.
    await db.client.query(
      "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name = 'shop'",
    );
    await work;
    await sleep(1_100);
    expect(await took(60_000)).toBeLessThan(19 * WORK);
  } finally {
    for (const client of [trial, shop, owner]) await client.end();
    await db.drop();
  }
}, 60_000);

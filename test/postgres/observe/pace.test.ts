import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { areOthersAtWork, paceOf } from '../../../src/postgres/observe/pace.ts';
import { connect } from '../../support/connect.ts';
import { ownDatabase } from '../../support/own-server.ts';

/** Milliseconds of work, and of the rest after it; a timer may ring a little early. */
const WORK = 20;
const REST = 99 * (WORK - 1);

test('a trial rests for ninety-nine times its work, within what it may, and not where somebody waits for its lock', async () => {
  const db = await ownDatabase();
  const trial = await connect({ url: db.url, applicationName: 'dbopt trial' });
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
    expect(await took(60_000)).toBeGreaterThan(REST);

    // However often, no more than it may, and the last has its rest too.
    const within = await took(400, 3);
    expect(within).toBeGreaterThan(3 * WORK + 100 + 75 + 56);
    expect(within).toBeLessThan(REST);

    expect(await took(0)).toBeLessThan(REST);

    await trial.query('BEGIN; LOCK TABLE t IN ACCESS SHARE MODE');
    const paced = paceOf(trial, 60_000);
    const waiting = owner.query('ALTER TABLE t ADD n int');
    const waits = () => db.client.query('SELECT FROM pg_locks WHERE NOT granted');
    await expect.poll(async () => (await waits()).rowCount, { interval: 10 }).toBeGreaterThan(0);
    const start = performance.now();
    await paced(() => sleep(WORK));
    expect(performance.now() - start).toBeLessThan(REST);
    await trial.query('COMMIT');
    await waiting;
  } finally {
    for (const client of [trial, owner]) await client.end();
    await db.drop();
  }
}, 60_000);

test('others are at work where they are, or were within the last second; who is idle does not count, nor does dbopt', async () => {
  const db = await ownDatabase();
  const trial = await connect({ url: db.url, applicationName: 'dbopt trial' });
  const shop = await connect({ url: db.url, applicationName: 'shop' });
  try {
    const work = shop.query('SELECT pg_sleep(600)').catch(() => {});
    const asleep = () =>
      db.client.query(
        "SELECT FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'",
      );
    await expect.poll(async () => (await asleep()).rowCount, { interval: 10 }).toBe(1);
    expect(await areOthersAtWork(trial)).toBe(true);
    await db.client.query(
      "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name = 'shop'",
    );
    await work;
    expect(await areOthersAtWork(trial)).toBe(true);
    await sleep(1_100);
    expect(await areOthersAtWork(trial)).toBe(false);
  } finally {
    for (const client of [trial, shop]) await client.end();
    await db.drop();
  }
});

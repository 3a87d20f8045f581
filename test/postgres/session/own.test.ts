import { expect, onTestFinished, test } from 'vitest';
import { readPreflight } from '../../../src/postgres/catalog/preflight.ts';
import { connect as connectPinned } from '../../../src/postgres/index.ts';
import { areOthersAtWork } from '../../../src/postgres/observe/pace.ts';
import { holdersPart } from '../../../src/postgres/observe/readings/horizon.ts';
import { activityPart } from '../../../src/postgres/observe/workload/activity.ts';
import { connect } from '../../support/connect.ts';
import { ownDatabase } from '../../support/own-server.ts';

const HOLDS = "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 'held'";

test('sessions of this process count nowhere, by whatever name and once closed; one that bears their name does', async () => {
  const { url, drop } = await ownDatabase();
  onTestFinished(drop);
  const open = async (make: typeof connect, applicationName: string) => {
    const client = await make({ url, applicationName });
    onTestFinished(() => client.end().catch(() => {}));
    return client;
  };
  const client = await open(connectPinned, 'dbopt plan');
  const [mine, closing] = [await open(connectPinned, 'etl'), await open(connectPinned, 'dbopt x')];
  await mine.query(HOLDS);
  await closing.query(HOLDS);
  const gone = new Promise((resolve) => closing.once('end', resolve));
  closing.query("SELECT 'held', pg_sleep(600)").catch(() => {});
  const asleep = () =>
    client.query(
      "SELECT FROM pg_stat_activity WHERE query ~ 'pg_sleep' AND state = 'active' AND pid <> pg_backend_pid()",
    );
  await expect.poll(async () => (await asleep()).rowCount, { interval: 10 }).toBe(1);
  closing.connection.stream.destroy();
  await gone;
  expect((await asleep()).rowCount).toBe(1);

  const counted = async () => ({
    preflight: (await readPreflight(client, [], 0)).transactions.length,
    holders: (await client.query(holdersPart.query.text)).rows.length,
    texts: (await client.query(activityPart.query.text)).rows.filter(({ text }) =>
      text.includes('held'),
    ).length,
    pace: await areOthersAtWork(client),
  });
  // Whoever made the database was at work within the last second.
  await expect
    .poll(counted, { timeout: 5_000 })
    .toEqual({ preflight: 0, holders: 0, texts: 0, pace: false });
  await (await open(connect, 'dbopt plan')).query(HOLDS);
  expect(await counted()).toEqual({ preflight: 1, holders: 1, texts: 1, pace: false });
  await (await open(connect, 'etl')).query('SELECT 1');
  expect((await counted()).pace).toBe(true);
});

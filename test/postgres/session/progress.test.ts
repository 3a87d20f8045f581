import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { progressOf } from '../../../src/postgres/index.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

test('an index build tells its phase and how far it is', async () => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t AS SELECT g AS a FROM generate_series(1, 60000) g');
  const builder = await connect({ url, applicationName: 'builder' });
  onTestFinished(() => builder.end());
  const { rows } = await builder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const pid = rows[0]?.pid ?? 0;
  expect(await progressOf(client, pid)).toBeNull();

  const seen = [];
  const build = builder.query('CREATE INDEX i ON t USING gist (int8range(a, a + 5))');
  const ended = build.then(() => true);
  while (!(await Promise.race([ended, sleep(5, false)]))) {
    seen.push(await progressOf(client, pid));
  }
  const measured = seen.filter((progress) => progress !== null && progress.total > 0);
  expect(measured.length).toBeGreaterThan(0);
  expect(measured[0]?.phase).toMatch(/^building index/);
  expect(measured.every((progress) => (progress?.done ?? 0) <= (progress?.total ?? 0))).toBe(true);
  expect(await progressOf(client, pid)).toBeNull();
});

test.each([
  ['VACUUM t', /^scanning heap|^vacuuming heap/],
  ['VACUUM (ANALYZE) t', /^scanning heap|^vacuuming heap|^acquiring/],
  ['ANALYZE t', /^acquiring/],
])('so does %s', async (statement, phases) => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t AS SELECT g AS a FROM generate_series(1, 200000) g');
  await client.query('DELETE FROM t WHERE a % 2 = 0');
  const worker = await connect({ url, applicationName: 'worker' });
  onTestFinished(() => worker.end());
  await worker.query('SET vacuum_cost_delay = 10; SET vacuum_cost_limit = 20');
  const { rows } = await worker.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const pid = rows[0]?.pid ?? 0;
  const seen = [];
  const ended = worker.query(statement).then(() => true);
  while (!(await Promise.race([ended, sleep(20, false)]))) seen.push(await progressOf(client, pid));
  const measured = seen.filter((progress) => progress !== null && progress.total > 0);
  expect(measured.length).toBeGreaterThan(0);
  for (const progress of measured) {
    expect(progress?.phase).toMatch(phases);
    expect(progress?.done).toBeLessThanOrEqual(progress?.total ?? 0);
  }
});

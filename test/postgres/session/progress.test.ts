import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { buildProgress } from '../../../src/postgres/index.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

test('an index build tells its phase and how far it is', async () => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t AS SELECT g AS a FROM generate_series(1, 60000) g');
  const builder = await connect({ url, applicationName: 'builder' });
  onTestFinished(() => builder.end());
  const { rows } = await builder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const pid = rows[0]?.pid ?? 0;
  expect(await buildProgress(client, pid)).toBeNull();

  const seen = [];
  const build = builder.query('CREATE INDEX i ON t USING gist (int8range(a, a + 5))');
  const ended = build.then(() => true);
  while (!(await Promise.race([ended, sleep(5, false)]))) {
    seen.push(await buildProgress(client, pid));
  }
  const measured = seen.filter((progress) => progress !== null && progress.total > 0);
  expect(measured.length).toBeGreaterThan(0);
  expect(measured[0]?.phase).toMatch(/^building index/);
  expect(measured.every((progress) => (progress?.done ?? 0) <= (progress?.total ?? 0))).toBe(true);
  expect(await buildProgress(client, pid)).toBeNull();
});

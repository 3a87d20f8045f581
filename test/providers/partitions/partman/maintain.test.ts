import { expect, test } from 'vitest';
import { workplace } from '../../../support/cli.ts';
import { freshDatabase } from '../../../support/database.ts';

const DAY = 86_400_000;

const design = (then: string) => `version: 1
extensions: { pg_partman: { schema: partman } }
tables:
  events:
    partitions: { by: range (at), every: 1 day, ahead: 3, keep: 2 days, engine: pg_partman, ${then} }
`;

test('what pg_partman would drop by itself leaves by dbopt, with consent', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['pg_partman'] });
  await client.query('CREATE TABLE events (at timestamptz NOT NULL) PARTITION BY RANGE (at)');
  const place = await workplace(design('then: archive, archive: { to: file:///srv/archive }'));
  const maintain = (...args: string[]) => place.dbopt(['maintain', '--url', url, ...args]);
  const early = await maintain();
  expect([early.code, early.stderr]).toEqual([
    1,
    expect.stringContaining('the extension pg_partman is not installed yet'),
  ]);

  await client.query('CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman');
  const now = Date.now();
  const at = (days: number) => ['--now', new Date(now + days * DAY).toISOString()];
  const first = await maintain(...at(0), '--json');
  expect([first.code, first.stderr]).toEqual([0, '']);
  // Somebody has it retire as well: the design has keep, so the next run takes that back before it calls it.
  await client.query(
    "UPDATE partman.part_config SET retention = '0 days', retention_keep_table = false",
  );
  await client.query(
    "INSERT INTO events SELECT now() + i * interval '1 day' FROM generate_series(0, 2) i",
  );
  const denied = await maintain(...at(5));
  expect(denied.code).toBe(1);
  expect(denied.stderr).toContain('needs-consent');
  const allowed = await maintain(...at(5), '--allow', 'data-loss', '--json');
  expect(allowed.code).toBe(0);
  const last = JSON.parse(allowed.stdout.trim().split('\n').at(-1) ?? '');
  expect(last.tables).toMatchObject([{ ahead: 3, gaps: 0, pastKeep: 0 }]);
  expect(last.left).toEqual({ detach: 0, archive: 3, drop: 0 });

  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_class c WHERE relname ~ '^events_p' AND NOT relispartition
        AND obj_description(oid, 'pg_class') LIKE '%"fate":"archive"%'`,
  );
  expect(rows).toEqual([{ n: 3 }]);
  expect((await maintain(...at(5))).stdout).toContain('Nothing was due.');
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('what pg_partman would drop by itself leaves by dbopt, with consent', {
  timeout: 120_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['pg_partman'] });
  await client.query('CREATE TABLE events (at timestamptz NOT NULL) PARTITION BY RANGE (at)');
  const archive = await mkdtemp(join(tmpdir(), 'dbopt-archive-'));
  t.onTestFinished(() => rm(archive, { recursive: true }));
  const place = await workplace(design(`then: archive, archive: { to: file://${archive} }`));
  const maintain = (...args: string[]) => place.dbopt(['maintain', '--url', url, ...args]);
  const early = await maintain();
  expect([early.code, early.stderr]).toEqual([
    1,
    expect.stringContaining('the extension pg_partman is not installed yet'),
  ]);

  await client.query('CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman');
  const now = Date.now();
  const at = (days: number) => ['--now', new Date(now + days * DAY).toISOString()];
  const first = await maintain(...at(-5), '--json');
  expect([first.code, first.stderr]).toEqual([0, '']);
  // Somebody has it retire as well: the design has keep, so the next run takes that back before it calls it.
  await client.query(
    "UPDATE partman.part_config SET retention = '0 days', retention_keep_table = false",
  );
  await client.query(
    "INSERT INTO events SELECT now() - i * interval '1 day' FROM generate_series(3, 5) i",
  );
  const denied = await maintain(...at(2));
  expect(denied.code).toBe(1);
  expect(denied.stderr).toContain('needs-consent');
  const kept = await client.query('SELECT count(*)::int AS n FROM events');
  expect(kept.rows).toEqual([{ n: 3 }]);
  const allowed = await maintain(
    ...at(2),
    '--allow',
    'data-loss',
    '--allow',
    'retire-many',
    '--json',
  );
  expect(allowed.code).toBe(0);
  const last = JSON.parse(allowed.stdout.trim().split('\n').at(-1) ?? '');
  expect(last.tables).toMatchObject([{ gaps: 0, past_keep: 0 }]);
  expect(last.tables[0].retired).toHaveLength(5);
  const listed = await place.dbopt(['archive', 'list', '--url', url]);
  expect(listed.stdout.match(/events_p\d{8}/g)).toHaveLength(5);
  const left = await client.query(
    "SELECT FROM pg_class WHERE relname ~ '^events_p' AND NOT relispartition",
  );
  expect(left.rows).toEqual([]);
  expect((await maintain(...at(2))).stdout).toContain('Nothing was due.');
});

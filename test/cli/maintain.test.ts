import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockHolders, scene } from './scene.ts';

const design = (more = '') => `version: 1
tables:
  events:
    partitions: { by: range (at), every: 1 day, ahead: 3, keep: 2 days${more} }
`;
const FIRST = '2026-11-24T10:00:00Z';
const LATER = '2026-11-27T00:00:00Z';

async function eventsScene(t: Parameters<typeof scene>[0], more = '') {
  const it = await scene(t, design(more));
  await it.client.query(
    'CREATE TABLE events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at)',
  );
  const maintain = async (now: string, ...flags: string[]) => {
    const { code, stdout, stderr } = await it.dbopt('maintain', '--now', now, ...flags);
    return { code, stdout, stderr, last: flags.includes('--json') ? lastOf(stdout) : null };
  };
  return { ...it, maintain };
}

const lastOf = (stdout: string) => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

test('leaves a table alone whose rows would stop subscribers, until that is consented to', async (t) => {
  const { maintain, client } = await eventsScene(t);
  await client.query(`CREATE TABLE rest PARTITION OF events DEFAULT;
    INSERT INTO events SELECT '2026-11-24 12:00+00', n FROM generate_series(1, 100) n;
    ALTER TABLE rest REPLICA IDENTITY FULL; CREATE PUBLICATION feed FOR TABLE events`);
  const held = await maintain(FIRST);
  expect([held.code, held.stderr.replaceAll(/\s+/g, ' ')]).toEqual([
    1,
    expect.stringContaining('needs consent to replication-stop: publication feed'),
  ]);
  const partitions = async () =>
    (await client.query("SELECT FROM pg_inherits WHERE inhparent = 'events'::regclass")).rowCount;
  expect(await partitions()).toBe(1);
  expect((await maintain(FIRST, '--allow', 'replication-stop')).code).toBe(0);
  expect(await partitions()).toBe(5);
});

test('makes what is due, then has nothing to do, then retires', async (t) => {
  const { maintain, folder } = await eventsScene(t);
  const first = await maintain(FIRST);
  expect(first.code).toBe(0);
  expect(first.stdout).toBe(
    'table          partitions  ahead   made  retired\npublic.events  4           3 of 3  4     0\n\n4 partitions made, 0 retired.',
  );
  const idle = await maintain(FIRST);
  expect([idle.code, idle.stderr]).toEqual([0, '']);
  expect(idle.stdout).toContain('Nothing was due.');

  const metrics = join(folder, 'dbopt.prom');
  const later = await maintain(LATER, '--json', '--metrics', metrics);
  expect([later.code, later.stderr]).toEqual([0, '']);
  expect(later.last).toMatchObject({
    ...{ type: 'maintained', outcome: 'done', now: '2026-11-27T00:00:00.000Z' },
    tables: [
      {
        ahead: 3,
        made: ['events_p20261128', 'events_p20261129', 'events_p20261130'],
        retired: ['events_p20261124'],
        past_keep: 0,
      },
    ],
    left: { detach: 0, archive: 0, drop: 0 },
  });
  const text = await readFile(metrics, 'utf8');
  expect(text).toMatch(
    /\ndbopt_partitions_ahead\{database="[^"]+",table="public\.events"\} 3\n(.*\n)*dbopt_maintain_success\{database="[^"]+"\} 1\n(.*\n)*# EOF\n$/,
  );
  expect((await readdir(folder)).sort()).toEqual(['dbopt.prom', 'dbopt.yaml']);
});

test('what is dropped in the end leaves with consent only; what is due is made without', async (t) => {
  const { maintain, client, folder } = await eventsScene(t, ', then: drop');
  await maintain(FIRST);
  const metrics = join(folder, 'dbopt.prom');
  const denied = await maintain(LATER, '--metrics', metrics);
  expect(denied.code).toBe(1);
  expect(denied.stderr).toContain('needs-consent');
  expect(denied.stdout).toContain('Not all was allowed. 3 partitions made, 0 retired.');
  expect(await readFile(metrics, 'utf8')).toMatch(
    /dbopt_partitions_past_keep\{[^}]*\} 1\n(.*\n)*dbopt_maintain_success\{[^}]*\} 0\n/,
  );
  const { rows } = await client.query("SELECT obj_description('events_p20261124'::regclass) AS c");
  expect(rows).toEqual([{ c: null }]);
  const { code, last } = await maintain(LATER, '--allow', 'data-loss', '--json');
  expect(code).toBe(0);
  expect(last.tables[0].retired).toEqual(['events_p20261124']);
});

test('a table that cannot be maintained keeps nothing from another', async (t) => {
  const more = `
  other:
    partitions: { by: range (at), every: 1 day, ahead: 1 }
policy: { lock_timeout: 100ms, lock_retry_for: 300ms }
`;
  const { maintain, client, write } = await eventsScene(t);
  await write('dbopt.yaml', design() + more.trimStart().replace('other', '  other'));
  await client.query('CREATE TABLE other (at date NOT NULL) PARTITION BY RANGE (at)');
  await client.query('BEGIN; LOCK TABLE events IN SHARE UPDATE EXCLUSIVE MODE');
  const { code, last } = await maintain(FIRST, '--json');
  await client.query('ROLLBACK');
  expect(code).toBe(3);
  expect(last.outcome).toBe('failed');
  expect(last.diagnostics).toMatchObject([{ code: 'lock-timeout' }, { code: 'not-tried' }]);
  expect(last.tables).toMatchObject([
    { table: { name: 'events' }, ahead: -1, made: [] },
    { table: { name: 'other' }, ahead: 1, made: ['other_p20261124', 'other_p20261125'] },
  ]);
  expect((await maintain(FIRST)).code).toBe(0);
});

test('of two at once the second waits, and finds nothing to do', async (t) => {
  const { maintain, client } = await eventsScene(t);
  await client.query('BEGIN; LOCK TABLE events IN SHARE UPDATE EXCLUSIVE MODE');
  const first = maintain(FIRST, '--json');
  await expect.poll(() => lockHolders(client), { timeout: 15_000 }).toBe(1);
  const told = await maintain(FIRST, '--wait', '0');
  expect(told.code).toBe(4);
  expect(told.stderr).toContain('another run holds the lock: pid');
  const second = maintain(FIRST, '--json');
  await client.query('ROLLBACK');
  const ends = await Promise.all([first, second]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  expect(ends.map(({ last }) => last.tables[0].made.length)).toEqual([4, 0]);
}, 60_000);

test('outside the window nobody is locked out', async (t) => {
  const { maintain, client, write } = await eventsScene(t);
  const month = (new Date().getUTCMonth() + 6) % 12;
  const window = `policy: { window: { cron: "0 0 1 ${month + 1} *", for: 1h, zone: UTC } }\n`;
  await write('dbopt.yaml', design() + window);
  expect((await maintain(FIRST)).stdout).toContain('4 partitions made');
  await client.query('CREATE TABLE rest PARTITION OF events DEFAULT');
  const { code, last, stderr } = await maintain(LATER, '--json');
  expect(code).toBe(0);
  expect(stderr).toContain('outside-window');
  expect(last.tables).toMatchObject([{ made: [], retired: [], past_keep: 1, ahead: 0 }]);
});

test('a wrong design is told, and by metrics too', async (t) => {
  const { maintain, write, folder } = await eventsScene(t);
  await write('dbopt.yaml', design().replace('(at)', '(n)'));
  const metrics = join(folder, 'dbopt.prom');
  const { code, last, stderr } = await maintain(FIRST, '--json', '--metrics', metrics);
  expect(code).toBe(1);
  expect(stderr).toContain('other-partition-key');
  expect(last.outcome).toBe('refused');
  expect(await readFile(metrics, 'utf8')).toMatch(/dbopt_maintain_success\{[^}]*\} 0\n/);
  expect((await maintain('tomorrow')).stderr).toContain('expected a time with its zone');
});

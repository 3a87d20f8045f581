import { expect, test, vi } from 'vitest';
import { archived } from './hostile/archived.ts';
import { CHECK, design, LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

test('maintain leaves such a table alone, says so, and does the others', async (t) => {
  const both = `${LOG}  app.other: { partitions: { by: range (id), every: 100, ahead: 2 } }\n`;
  const sql = `${log('id', true, `ALTER TABLE app.log ADD ${CHECK};`)}; ${log('id', true).replaceAll('app.log', 'app.other')}`;
  const { run, sang, client } = await stage(t, sql, both);
  const { code, stderr } = await run(['maintain', '--allow', 'access-exclusive']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('needs consent to owner-code')]);
  expect(await sang()).toBe(false);
  const { rows } = await client.query(
    "SELECT count(*) FILTER (WHERE inhparent = 'app.log'::regclass)::int AS log, count(*) FILTER (WHERE inhparent = 'app.other'::regclass)::int AS other FROM pg_inherits WHERE inhparent::regclass::text ~ '^app'",
  );
  expect(rows[0]?.log).toBe(2);
  expect(rows[0]?.other).toBeGreaterThan(2);
  const allowed = await run(['maintain', '--allow', 'owner-code']);
  expect([allowed.code, allowed.code === 0 ? '' : allowed.stderr]).toEqual([0, '']);
});

test.for([
  [
    'a generated column',
    'ALTER TABLE app.events ADD g text GENERATED ALWAYS AS (app.evil(v)) STORED',
  ],
  [
    'a default',
    "ALTER TABLE app.events ADD d text; ALTER TABLE app.events ALTER d SET DEFAULT app.evil('x'::text)",
  ],
])('an archive runs nothing of theirs, and a restore asks: %s', async ([, sql], t) => {
  const { run, sang, client } = await archived(t, { more: sql ?? '' });
  const listed = await run(['archive', 'list']);
  expect(listed.stdout).toContain('app.events_p0');
  expect(await sang()).toBe(false);
  await client.query('ALTER TABLE app.events ADD later text');
  const refused = await run(['archive', 'restore', 'app.events_p0']);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('owner-code')]);
  expect(await sang()).toBe(false);
  const back = await run(['archive', 'restore', 'app.events_p0', '--allow', 'owner-code']);
  expect([back.code, back.code === 0 ? '' : back.stderr]).toEqual([0, '']);
});

test('the detach reasons with checks as well, and asks', async (t) => {
  const { run, sang, client } = await stage(
    t,
    `${log(
      'id',
      false,
      `CREATE TABLE app.log_p1 PARTITION OF app.log FOR VALUES FROM (100) TO (200);
     CREATE TABLE app.log_p2 PARTITION OF app.log FOR VALUES FROM (200) TO (300);
     CREATE TABLE app.log_p3 PARTITION OF app.log FOR VALUES FROM (300) TO (400); ALTER TABLE app.log_p0 ADD ${CHECK};`,
    )};
     INSERT INTO app.log SELECT i, 'v' FROM generate_series(100, 299) i`,
    design(
      'app.log: { partitions: { by: range (id), every: 100, ahead: 1, keep: 100, then: detach } }',
    ),
  );
  const held = await run(['maintain']);
  expect([held.code, held.stderr]).toEqual([
    1,
    expect.stringContaining('needs consent to owner-code'),
  ]);
  expect(await sang()).toBe(false);
  expect((await run(['maintain', '--allow', 'owner-code'])).code).toBe(0);
  const { rows } = await client.query(
    "SELECT relispartition AS still FROM pg_class WHERE relname = 'log_p0'",
  );
  expect(rows).toEqual([{ still: false }]);
});

import { expect, test } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { apply } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:00:00Z' };

test.each([
  [
    'numbers that grow longer',
    'a'.repeat(60),
    'int8',
    'every: 500, ahead: 3',
    'FROM (9000) TO (9500)',
    '9000',
  ],
  ['days and half days', 'b'.repeat(56), 'timestamptz', 'every: 12 hours, ahead: 3', null, null],
  [
    'letters of two bytes',
    'ä'.repeat(30),
    'int8',
    'every: 50, ahead: 3',
    'FROM (900) TO (950)',
    '900',
  ],
  ['a name that fits', 'c', 'int8', 'every: 50, ahead: 3', 'FROM (900) TO (950)', '900'],
])('the names of one plan are cut alike: %s', async (_, table, type, spec, bounds, row) => {
  const { client, url } = await freshDatabase();
  await client.query(`CREATE TABLE "${table}" (k ${type} NOT NULL) PARTITION BY RANGE (k)`);
  if (bounds !== null) {
    await client.query(
      `CREATE TABLE first PARTITION OF "${table}" FOR VALUES ${bounds}; INSERT INTO "${table}" VALUES (${row})`,
    );
  }
  const design = `version: 1\ntables: { '"${table}"': { partitions: { by: range (k), ${spec} } } }\n`;
  expect(await apply(url, design, NOW)).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relispartition AND relkind = 'r' AND relname <> 'first'`,
  );
  const names = rows.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(2);
  const stems = new Set(names.map((name) => name.replace(/_p[\d_]+$/, '')));
  expect([...stems]).toHaveLength(1);
  expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(63);
  if (table.length === 1) expect([...stems]).toEqual([table]);
});

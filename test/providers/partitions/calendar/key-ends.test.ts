import { expect, test } from 'vitest';
import type { Client } from '../../../../src/postgres/index.ts';
import { KEYS } from '../../../../src/providers/partitions/calendar/key.ts';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:00:00Z' };
const design = (partitions: string) =>
  `version: 1\ntables: { t: { partitions: { by: range (k), ${partitions} } } }\n`;

async function boundsOf(client: Client) {
  const { rows } = await client.query<{ bounds: string }>(
    `SELECT regexp_replace(pg_get_expr(relpartbound, oid), '^FOR VALUES | 00:00:00(\\+00)?', '', 'g') AS bounds
       FROM pg_class WHERE relispartition AND relkind = 'r' ORDER BY relname`,
  );
  return rows.map(({ bounds }) => bounds);
}

test.each([
  [
    'int4, near its end',
    'int NOT NULL',
    `CREATE TABLE t_a PARTITION OF t FOR VALUES FROM (2147000000) TO (2147483000); INSERT INTO t VALUES (2147482999)`,
    'every: 1000, ahead: 3',
    ['FROM (2147000000) TO (2147483000)', 'FROM (2147483000) TO (MAXVALUE)'],
  ],
  [
    'int2, narrower than one partition',
    'int2 NOT NULL',
    '',
    'every: 100000, ahead: 2',
    ["FROM ('0') TO (MAXVALUE)"],
  ],
  [
    'int8, at its very end',
    'int8 NOT NULL',
    `CREATE TABLE t_a PARTITION OF t FOR VALUES FROM (0) TO (9223372036854775807)`,
    'every: 10, ahead: 2',
    ['FROM (0) TO (9223372036854775807)', 'FROM (9223372036854775807) TO (MAXVALUE)'],
  ],
  [
    'int4, at its beginning',
    'int NOT NULL',
    'CREATE TABLE t_rest PARTITION OF t DEFAULT; INSERT INTO t VALUES (-2147483648), (-2147000001)',
    'every: 1000000, ahead: 0',
    ['FROM (MINVALUE) TO (-2147000000)', 'DEFAULT'],
  ],
  [
    'int4 that counts seconds',
    'int NOT NULL',
    '',
    'every: 10 years, ahead: 3, epoch: s',
    ['FROM (1577836800) TO (1893456000)', 'FROM (1893456000) TO (MAXVALUE)'],
  ],
  [
    'date, beyond the calendar',
    'date NOT NULL',
    '',
    'every: 99999 years, ahead: 5',
    [
      "FROM ('0001-01-01 BC') TO ('99999-01-01')",
      "FROM ('99999-01-01') TO ('199998-01-01')",
      "FROM ('199998-01-01') TO (MAXVALUE)",
    ],
  ],
  [
    'timestamptz in a zone',
    'timestamptz NOT NULL',
    '',
    'every: 99999 years, ahead: 1, zone: Asia/Tokyo',
    null,
  ],
  ['uuid', 'uuid NOT NULL', '', 'every: 9999 years, ahead: 3', null],
])('the partition needed now is made: %s', async (_, type, setup, spec, expected) => {
  const { client, url } = await freshDatabase();
  await client.query(
    `SET timezone = 'UTC'; CREATE TABLE t (k ${type}) PARTITION BY RANGE (k); ${setup}`,
  );
  const applied = await apply(url, design(spec), NOW);
  expect(applied.outcome, JSON.stringify(applied.diagnostics)).toBe('done');
  const bounds = await boundsOf(client);
  if (expected !== null) {
    expect(bounds.map((text) => text.replaceAll("'", ''))).toEqual(
      expected.map((text) => text.replaceAll("'", '')),
    );
  }
  const again = await plan(url, design(spec), NOW);
  expect([again.steps, again.changes.map(({ action }) => action)]).toEqual([[], []]);
  if (bounds.some((text) => text.includes('MAXVALUE'))) {
    expect(again.diagnostics.map(({ code }) => code)).toContain('key-ends');
    expect(again.diagnostics.map(({ code }) => code)).not.toContain('endless-partition');
  }
});

test('rows move into a partition without an upper bound', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`CREATE TABLE t (k int NOT NULL) PARTITION BY RANGE (k);
    CREATE TABLE rest PARTITION OF t DEFAULT; INSERT INTO t VALUES (2147483647), (2147483640), (7)`);
  expect(await apply(url, design('every: 1000, ahead: 1'), NOW)).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query('SELECT tableoid::regclass::text AS at, k FROM t ORDER BY k');
  expect(rows.map(({ at }) => at)).toEqual(['rest', 't_p2147483000', 't_p2147483000']);
});

test('partitions beyond the calendar are left alone, and a key that cannot hold now is told', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`CREATE TABLE t (k date NOT NULL) PARTITION BY RANGE (k);
    CREATE TABLE t_a PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('300000-01-01')`);
  const far = await plan(url, design('every: 1 month, ahead: 3'), NOW);
  expect(far.steps).toEqual([]);
  expect(far.diagnostics.map(({ code }) => code)).toEqual(['calendar-ends', 'odd-partition']);
  await client.query('DROP TABLE t; CREATE TABLE t (k int NOT NULL) PARTITION BY RANGE (k)');
  const narrow = await plan(url, design('every: 1 month, ahead: 3, epoch: ms'), NOW);
  expect(narrow.diagnostics.map(({ message }) => message)).toEqual([
    'k is int4, whose values end at 2147483647, which as ms since 1970 is past',
  ]);
});

test.each([
  ['date', "('5874000-01-01') TO ('5874897-01-01')"],
  ['timestamptz', "('290000-01-01+00') TO ('294276-01-01+00')"],
  ['timestamptz', "('275760-09-12+00') TO ('275760-09-13+00')"],
  ['timestamp', "('275761-01-01') TO (MAXVALUE)"],
  ['timestamp', "('2020-01-01') TO ('275761-01-01')"],
  ['date', "('-infinity') TO ('0001-01-01 BC')"],
  ['date', "(MINVALUE) TO ('4000-01-01 BC')"],
  ['int8', '(9223372036854775806) TO (9223372036854775807)'],
  ['int8', '(-9223372036854775808) TO (-9223372036854775807)'],
])('a partition far away keeps none from being made or retired: %s %s', async (type, bounds) => {
  const { client, url } = await freshDatabase();
  await client.query(`SET timezone = 'UTC'; CREATE TABLE t (k ${type} NOT NULL) PARTITION BY RANGE (k);
    CREATE TABLE t_x PARTITION OF t FOR VALUES FROM ${bounds}`);
  const specs =
    type === 'int8'
      ? [
          'every: 1000, ahead: 1, keep: 5000',
          'every: 1 day, epoch: ms, ahead: 1',
          'every: 1 hour, epoch: s, ahead: 1',
        ]
      : [
          'every: 1 day, ahead: 1, keep: 30 days',
          'every: 1 month, ahead: 1',
          'every: 99999 years, ahead: 1',
          'every: 1 day, ahead: 1, name: "{table}_{from:YYYYMMDD}"',
        ];
  for (const spec of specs) {
    const { diagnostics } = await plan(url, design(spec), NOW);
    expect(diagnostics.map(({ message }) => message).join()).not.toMatch(/undefined|NaN|Invalid/);
  }
});

test('bounds are read and written as far as PostgreSQL goes', async () => {
  const { client } = await freshDatabase();
  await client.query("SET timezone = 'UTC'");
  const values = {
    date: ['4714-11-24 BC', '0001-12-31 BC', '0001-01-01', '2000-02-29', '5874897-12-31'],
    timestamp: ['4714-11-24 00:00:00 BC', '1969-12-31 23:59:59.999999', '294276-12-31 23:59:59'],
    timestamptz: ['4714-11-24 00:00:00+00 BC', '1900-03-01 00:00:00+00'],
  };
  for (const [type, texts] of Object.entries(values)) {
    const key = KEYS[type];
    for (const text of texts) {
      const position = key?.parse(text) ?? 0n;
      const unit = type === 'date' ? 86_400_000_000n : 1n;
      const { rows } = await client.query(
        `SELECT $1::${type}::text AS text, trunc(extract(epoch FROM $1::${type}) * 1000000)::text AS at`,
        [text],
      );
      expect([key?.literal(position), String(position * unit)]).toEqual([
        rows[0]?.text,
        rows[0]?.at,
      ]);
    }
    const ends = [key?.first, key?.last].map((end) => key?.literal(end ?? 0n));
    expect((await client.query(`SELECT $1::${type}, $2::${type}`, ends)).rows).toHaveLength(1);
  }
});

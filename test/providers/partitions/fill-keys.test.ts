import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { design, NOW, placesOf } from './backlog.ts';

test.each([
  ['date', `date '2026-11-23' + n % 2`, 'every: 1 day, ahead: 1', ''],
  ['timestamp', `timestamp '2026-11-24' + n * interval '1 second'`, 'every: 1 day, ahead: 1', ''],
  ['bigint', 'n', 'every: 10000, ahead: 1', ''],
  [
    'bigint',
    '1763978400000 + n * 1000',
    'every: 1 hour, ahead: 1, epoch: ms',
    '2025-11-24T10:00:00Z',
  ],
  [
    'uuid',
    `('0' || substr(md5(n::text), 2))::uuid`,
    'every: 1 year, ahead: 1',
    '1975-01-01T00:00:00Z',
  ],
])('%s: %s', async (type, value, more, now) => {
  const { client, url } = await freshDatabase();
  await client.query(`
    CREATE TABLE events (id int, low ${type} NOT NULL, next text DEFAULT 'n', twice int DEFAULT 0) PARTITION BY RANGE (low);
    CREATE TABLE rest PARTITION OF events DEFAULT;
    INSERT INTO events (id, low) SELECT n, ${value} FROM generate_series(1, 25000) n`);
  const text = `SELECT count(*)::int AS n, sum(hashtext(events::text)::int8) AS sum FROM events`;
  const before = (await client.query(text)).rows;
  const at = now === '' ? NOW : { now };
  expect((await apply(url, design('low', more), at)).diagnostics).toEqual([]);
  expect((await client.query(text)).rows).toEqual(before);
  expect((await plan(url, design('low', more), at)).steps).toEqual([]);
  const { rest, ...places } = await placesOf(client);
  expect(Object.keys(places).length, JSON.stringify({ rest, ...places })).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { type Client, readServer, readSnapshot } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';

const NOTHING = { declared: [], entries: [], tables: [], measures: true };

const read = async (client: Client, now?: string) =>
  readSnapshot(client, await readServer(client), [], NOTHING, { now });

test('tells the time of the server, in UTC, whatever zone the session is in', async (t) => {
  const { client } = await freshDatabase(t);
  await client.query("SET TimeZone = 'Asia/Kathmandu'");
  const { now } = await read(client);
  const { rows } = await client.query<{ apart: number }>(
    'SELECT extract(epoch FROM now() - $1::timestamptz)::float8 AS apart',
    [now],
  );
  expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  expect(rows[0]?.apart).toBeGreaterThanOrEqual(0);
  expect(rows[0]?.apart).toBeLessThan(600);
});

test('takes the time it is given', async (t) => {
  const { client } = await freshDatabase(t);
  const now = '2031-02-03T04:05:06.000Z';
  expect((await read(client, now)).now).toBe(now);
});

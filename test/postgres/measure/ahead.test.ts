import { expect, test } from 'vitest';
import { measureAhead } from '../../../src/postgres/measure/index.ts';
import { freshDatabase } from '../../support/database.ts';

/** What is told of a table whose one partition ends there. */
test.each([
  ['2126-01-01', '2126-01-01T00:00:00.000Z'],
  // Later than JavaScript goes.
  ['275760-09-14', '+275760-09-13T00:00:00.000Z'],
  ['294276-12-31', '+275760-09-13T00:00:00.000Z'],
  ['infinity', null],
])('how far partitions reach that end at %s', async (end, until) => {
  const { client } = await freshDatabase();
  await client.query(
    `SET TimeZone = 'UTC'; CREATE TABLE public.log (at timestamptz) PARTITION BY RANGE (at);
     CREATE TABLE public.log_1 PARTITION OF public.log FOR VALUES FROM ('2026-01-01') TO ('${end}')`,
  );
  const { rows } = await client.query("SELECT 'public.log'::regclass::oid::int8 AS oid");
  expect((await measureAhead(client, Number(rows[0]?.oid))).until).toBe(until);
});

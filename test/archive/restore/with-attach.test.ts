import { expect, test } from 'vitest';
import { comesWithAttach } from '../../../src/archive/restore/with-attach.ts';
import { archivesAt, bringBack, detached, folder, settle } from '../../support/archive/stage.ts';

test.each([
  ['x', 'EXCLUDE USING gist (room WITH =, during WITH &&)', true],
  ['p', 'PRIMARY KEY (id, at, v WITHOUT OVERLAPS)', true],
  ['u', 'UNIQUE (id, v WITHOUT OVERLAPS)', true],
  ['p', 'PRIMARY KEY (id, at)', false],
  ['u', 'UNIQUE NULLS NOT DISTINCT (id) INCLUDE (at)', false],
])('%s %s: %s', (type, definition, does) => {
  expect(comesWithAttach({ name: 'c', type, definition }, new Set([definition]))).toBe(does);
});

test('a constraint that an attach makes anew is there once', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { count: 10, archive: { to, format: 'csv' } });
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int / 10000 AS major",
  );
  // Before 17 no partitioned table has one.
  const both = rows[0]?.major < 17 ? ['events_old'] : ['events', 'events_old'];
  for (const table of both)
    await client.query(
      `ALTER TABLE app.${table} ADD CONSTRAINT ${table}_x EXCLUDE USING btree (id WITH =, at WITH =)`,
    );
  expect((await settle(url)).diagnostics).toEqual([]);
  const [archive] = await archivesAt(to);
  const after = archive?.manifest.sql.after.join('\n') ?? '';
  expect(after.includes('EXCLUDE')).toBe(both.length === 1);
  await bringBack(url, archive);
  const found = await client.query(
    "SELECT FROM pg_constraint WHERE conrelid = 'app.events_old'::regclass AND contype = 'x'",
  );
  expect(found.rows).toHaveLength(1);
});

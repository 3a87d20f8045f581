import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import copyStreams from 'pg-copy-streams';
import { expect, test } from 'vitest';
import {
  archivesAt,
  CONTENT,
  detached,
  filesIn,
  folder,
  one,
  settle,
} from '../support/archive/stage.ts';

test('the way back without dbopt: the SQL of the manifest, the rows at its COPY', async (t) => {
  const to = await folder();
  const { client, url, content } = await detached(t, { archive: { to, format: 'csv' } });
  await settle(url);
  const [archive] = await archivesAt(to);
  const [data = ''] = (await filesIn(to)).filter((file) => file.endsWith('data.csv'));
  const { before = [], copy = '', after = [] } = archive?.manifest.sql ?? {};
  for (const text of before) await client.query(text);
  await pipeline(createReadStream(data), client.query(copyStreams.from(copy)));
  for (const text of after) await client.query(text);
  await client.query('RESET ALL');
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
});

test('what it makes means the same whoever may create where psql looks for names', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: 'csv' } });
  await settle(url);
  const [archive] = await archivesAt(to);
  const { before = [] } = archive?.manifest.sql ?? {};
  for (const text of before) await client.query(text);
  const { rows } = await client.query('SHOW search_path');
  expect(rows).toEqual([{ search_path: 'pg_catalog, pg_temp' }]);
});

test('default privileges give nobody what was archived', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: 'csv' } });
  await settle(url);
  const [archive] = await archivesAt(to);
  const { table, sql } = archive?.manifest ?? { table: { schema: '', name: '' } };
  await client.query('ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC');
  for (const text of sql?.before ?? []) await client.query(text);
  const { rows } = await client.query<{ may: boolean }>(
    `SELECT has_table_privilege('pg_monitor', '${table.schema}.${table.name}', 'SELECT') AS may`,
  );
  expect(rows).toEqual([{ may: false }]);
});

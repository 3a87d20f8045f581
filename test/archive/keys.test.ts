import { expect, test } from 'vitest';
import {
  archivesAt,
  bringBack,
  detached,
  exists,
  folder,
  settle,
} from '../support/archive/stage.ts';

test('odd names, no rows', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { count: 0, archive: { to, format: 'csv' } });
  const odd = '"Odd/../Schema"."été, ""x"" 🙂%"';
  await client.query(
    `CREATE SCHEMA "Odd/../Schema"; ALTER TABLE app.events_old SET SCHEMA "Odd/../Schema"`,
  );
  await client.query(`ALTER TABLE "Odd/../Schema".events_old RENAME TO "été, ""x"" 🙂%"`);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done', table: odd }]);
  const [archive] = await archivesAt(to);
  expect(archive?.manifest.table).toEqual({ schema: 'Odd/../Schema', name: 'été, "x" 🙂%' });
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await exists(client, odd)).toBe(true);
});

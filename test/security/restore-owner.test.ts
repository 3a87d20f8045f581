import { expect, test, vi } from 'vitest';
import { archived } from './hostile/archived.ts';
import { WRITER } from './hostile/canary.ts';

vi.setConfig({ testTimeout: 240_000 });

test('archived rows go to who they were of, to who has that right, or by consent', async (t) => {
  const { client, restore } = await archived(t);
  const other = `other_${process.pid}`;
  await client.query(`CREATE ROLE ${other}; ALTER TABLE app.events RENAME TO former;
    CREATE TABLE app.events (id bigint NOT NULL, v text) PARTITION BY RANGE (id); ALTER TABLE app.events OWNER TO ${other}; GRANT USAGE ON SCHEMA app TO ${other}`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${other}; DROP ROLE ${other}`).catch(() => {});
  });
  const asksFor = expect.stringContaining(
    `needs consent to other-owner: its rows were of ${WRITER}, and app.events is of ${other}`,
  );
  expect(await restore()).toEqual([1, asksFor]);
  expect((await client.query("SELECT to_regclass('app.events_p0') AS it")).rows).toEqual([
    { it: null },
  ]);
  await client.query(`GRANT ${WRITER} TO ${other}`);
  expect(await restore()).toEqual([0, expect.any(String)]);
  await client.query(`DROP TABLE app.events_p0; REVOKE ${WRITER} FROM ${other}`);
  expect(await restore('--allow', 'other-owner')).toEqual([0, expect.any(String)]);
});

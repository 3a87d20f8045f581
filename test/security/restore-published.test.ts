import { expect, test, vi } from 'vitest';
import { archived } from './hostile/archived.ts';

vi.setConfig({ testTimeout: 240_000 });

test('what is published by its schema comes back by consent, as subscribers may lack it', async (t) => {
  const { client, restore } = await archived(t);
  const publish = (what: string) =>
    client.query(`DROP PUBLICATION IF EXISTS p; CREATE PUBLICATION p ${what}`);
  const refused = [1, expect.stringContaining('needs consent to replication-stop: p sends')];
  await publish('FOR TABLES IN SCHEMA app WITH (publish_via_partition_root = true)');
  expect(await restore()).toEqual(refused);
  await publish('FOR ALL TABLES');
  expect(await restore()).toEqual(refused);
  await publish("FOR ALL TABLES WITH (publish = 'delete')");
  expect(await restore()).toEqual([0, expect.any(String)]);
  await client.query('DROP TABLE app.events_p0');
  await publish('FOR TABLE app.events');
  expect(await restore()).toEqual([0, expect.any(String)]);
  await client.query('DROP TABLE app.events_p0');
  await publish('FOR ALL TABLES');
  expect(await restore('--allow', 'replication-stop')).toEqual([0, expect.any(String)]);
});

import { expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { serving } from './hostile/foreign.ts';
import { design, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

test('what is published by its schema comes back by consent, as subscribers may lack it', async (t) => {
  const to = `file://${(await workplace('')).folder}/archive`;
  const { run, client } = await serving(
    await stage(
      t,
      `CREATE TABLE app.events (id bigint NOT NULL, v text) PARTITION BY RANGE (id);
       CREATE TABLE app.events_p0 PARTITION OF app.events FOR VALUES FROM (0) TO (100);
       CREATE TABLE app.events_p100 PARTITION OF app.events FOR VALUES FROM (100) TO (200);
       CREATE TABLE app.events_p200 PARTITION OF app.events FOR VALUES FROM (200) TO (300);
       INSERT INTO app.events SELECT i, 'v' FROM generate_series(1, 299) i`,
      design(
        `app.events: { partitions: { by: range (id), every: 100, ahead: 1, keep: 100, then: archive, archive: { to: "${to}" } } }`,
      ),
    ),
  );
  const gone = await run(['maintain', '--allow', 'data-loss']);
  expect([gone.code, gone.code === 0 ? '' : gone.stderr]).toEqual([0, '']);
  const publish = (what: string) =>
    client.query(`DROP PUBLICATION IF EXISTS p; CREATE PUBLICATION p ${what}`);
  const restore = async (...more: readonly string[]) => {
    const { code, stderr } = await run(['archive', 'restore', 'app.events_p0', ...more]);
    return [code, stderr.replaceAll(/\s+/g, ' ')];
  };
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

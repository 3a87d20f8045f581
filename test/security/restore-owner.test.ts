import { expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { WRITER } from './hostile/canary.ts';
import { serving } from './hostile/foreign.ts';
import { design, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const PARTED = '(id bigint NOT NULL, v text) PARTITION BY RANGE (id)';

test('archived rows go to who they were of, to who has that right, or by consent', async (t) => {
  const to = `file://${(await workplace('')).folder}/archive`;
  const { run, client } = await serving(
    await stage(
      t,
      `CREATE TABLE app.events ${PARTED};
       CREATE TABLE app.events_p0 PARTITION OF app.events FOR VALUES FROM (0) TO (100);
       CREATE TABLE app.events_p100 PARTITION OF app.events FOR VALUES FROM (100) TO (200);
       CREATE TABLE app.events_p200 PARTITION OF app.events FOR VALUES FROM (200) TO (300);
       INSERT INTO app.events SELECT i, 'secret' FROM generate_series(1, 299) i`,
      design(
        `app.events: { partitions: { by: range (id), every: 100, ahead: 1, keep: 100, then: archive, archive: { to: "${to}" } } }`,
      ),
    ),
  );
  const gone = await run(['maintain', '--allow', 'data-loss']);
  expect([gone.code, gone.code === 0 ? '' : gone.stderr]).toEqual([0, '']);
  const other = `other_${process.pid}`;
  await client.query(`CREATE ROLE ${other}; ALTER TABLE app.events RENAME TO former;
    CREATE TABLE app.events ${PARTED}; ALTER TABLE app.events OWNER TO ${other}; GRANT USAGE ON SCHEMA app TO ${other}`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${other}; DROP ROLE ${other}`).catch(() => {});
  });
  const restore = async (...more: readonly string[]) => {
    const { code, stderr } = await run(['archive', 'restore', 'app.events_p0', ...more]);
    return [code, stderr.replaceAll(/\s+/g, ' ')];
  };
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

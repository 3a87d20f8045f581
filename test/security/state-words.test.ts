import { expect, onTestFinished, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000 });

const DESIGN = `version: 1
policy: { allow: [table-rewrite, access-exclusive, index-build] }
settings: { work_mem: 8MB, search_path: [a, b] }
databases: { NAME: { settings: { statement_timeout: 5s, "app.secret": hunter2 }, connection_limit: 20 } }
tables:
  app.a:
    with: { fillfactor: 80, toast.autovacuum_enabled: false }
    columns: { v: { statistics: 500, storage: external } }
    indexes: { i: { on: [id desc, lower(v)], where: id > 5, with: { fillfactor: 70 } } }
    statistics: { s: { kinds: [mcv], on: [id, v] } }
    promote: { land: { from: "doc ->> 'land'", type: text, by: trigger } }
  app.p:
    partitions: { by: range (id), every: 100, ahead: 2 }
    indexes: { pi: { on: [id], with: { fillfactor: 60 } } }
`;

const MAKE = `CREATE SCHEMA app;
  CREATE TABLE app.a (id int PRIMARY KEY, v text, doc jsonb) WITH (fillfactor = 90);
  CREATE TABLE app.p (id bigint) PARTITION BY RANGE (id);
  CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES FROM (0) TO (100)`;

const LIE = 'as it should be';

/** Every text that stands beside a value. */
const FORGE = `UPDATE dbopt.resources SET fields = (SELECT jsonb_object_agg(key, value
  || jsonb_build_object('now', (value -> 'now') || '{"text": "${LIE}"}')
  || CASE WHEN jsonb_typeof(value -> 'former') = 'object' THEN jsonb_build_object('former', (value -> 'former') || '{"text": "${LIE}"}') ELSE '{}' END)
  FROM jsonb_each(fields)) WHERE fields <> '{}'`;

const CHANGE = `ALTER TABLE app.a SET (fillfactor = 50); ALTER TABLE app.a ALTER v SET STATISTICS 9;
  ALTER INDEX app.i SET (fillfactor = 50)`;

test('state and drift tell values by what they are, never by a text of the state', async () => {
  const { url, client, drop } = await ownDatabase();
  onTestFinished(drop);
  await client.query(MAKE);
  const { dbopt } = await workplace(DESIGN.replace('NAME', new URL(url).pathname.slice(1)));
  const run = (command: string) => dbopt([...command.split(' '), '--url', url]);
  const applied = await run('apply --auto-approve');
  expect([applied.code, applied.stderr]).toEqual([0, expect.anything()]);
  const told = async () => {
    const shown = ['index.app.i', 'setting.work_mem', 'partitions.app.p'].map(
      (one) => `state show ${one}`,
    );
    const said: string[] = [];
    for (const command of [...shown, 'state list --format json'])
      said.push((await run(command)).stdout);
    return said.join('\n');
  };
  const before = await told();
  await client.query(FORGE);
  const after = await told();
  expect(after).not.toContain(LIE);
  expect(after).toBe(before);
  await client.query(CHANGE);
  const drift = [
    await run('drift'),
    await run('drift --format json'),
    await run('drift --format markdown'),
  ];
  for (const { stdout } of drift) {
    expect(stdout).toContain('fillfactor');
    expect(stdout).not.toContain(LIE);
  }
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { scene } from '../scene.ts';

const fixture = (name: string) =>
  readFile(new URL(`../../state/fixtures/${name}`, import.meta.url), 'utf8');

/** What was declared when the old state was written. */
const DESIGN = `version: 1
tables:
  t: { with: { fillfactor: 90 }, indexes: { t_a: { on: [a], with: { fillfactor: 80 } } } }
`;
const options = "SELECT relname, reloptions FROM pg_class WHERE relname IN ('t', 't_a') ORDER BY 1";

test('a state in the database from before is read, written, and goes on', async (t) => {
  const { dbopt, client, write } = await scene(t, DESIGN);
  await client.query(await fixture('version-1.sql'));
  await client.query('ALTER TABLE t SET (fillfactor = 90)');
  await client.query('CREATE INDEX t_a ON t (a) WITH (fillfactor = 80)');
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
  expect((await dbopt('state', 'history')).stdout).toContain('build index concurrently');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await write('dbopt.yaml', 'version: 1\n');
  const left = await dbopt('apply', '--auto-approve');
  expect([left.code, left.stderr]).toEqual([0, expect.stringContaining('complete')]);
  const { rows } = await client.query(options);
  expect(rows).toEqual([{ relname: 't', reloptions: ['fillfactor=70'] }]);
  const { rows: state } = await client.query('SELECT version, lineage, serial FROM dbopt.state');
  expect(state).toEqual([
    { version: 1, lineage: '5ab7ce0e-4c39-4ea9-9f0e-0a4f3e5c1d11', serial: expect.any(Number) },
  ]);
  expect(state[0]?.serial).toBeGreaterThan(4);
});

test('a state file from before as well', async (t) => {
  const place = 'state: { in: file, path: state.json }\n';
  const { dbopt, client, write } = await scene(t, `version: 1\n${place}`);
  await write('state.json', await fixture('version-1.json'));
  await client.query('ALTER TABLE t SET (fillfactor = 90)');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const { rows } = await client.query(options);
  expect(rows).toEqual([{ relname: 't', reloptions: ['fillfactor=70'] }]);
});

test('one of a newer dbopt is refused, whatever is asked, and stays as it is', async (t) => {
  const { dbopt, client, write } = await scene(t);
  await client.query(await fixture('version-1.sql'));
  await client.query('UPDATE dbopt.state SET version = 99');
  const commands = [
    ['plan'],
    ['apply', '--auto-approve'],
    ['state', 'list'],
    ['state', 'rm', 'table.public.t'],
    ['state', 'mv', 'table.public.t', 'table.public.u'],
    ['state', 'pull'],
  ];
  for (const args of commands) {
    const { code, stderr } = await dbopt(...args);
    expect([args, code, stderr]).toEqual([args, 1, expect.stringContaining('state-newer')]);
  }
  const newer = JSON.stringify({ ...JSON.parse(await fixture('version-1.json')), version: 99 });
  await write('state.json', newer);
  const pushed = await dbopt('state', 'push', 'state.json', '--force');
  expect([pushed.code, pushed.stderr]).toEqual([1, expect.stringContaining('state-newer')]);
  const { rows } = await client.query('SELECT version, serial FROM dbopt.state');
  expect(rows).toEqual([{ version: 99, serial: 4 }]);
}, 60_000);

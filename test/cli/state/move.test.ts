import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scene } from '../scene.ts';

const design = (name: string, index: string, head = '') => `version: 1
${head}tables:
  ${name}:
    with: { fillfactor: 90 }
    columns: { a: { statistics: 50 } }
    indexes: { ${index}: { on: [a] } }
`;

test('what is renamed outside keeps its history: nothing is built again, all goes back in the end', async (t) => {
  const { dbopt, client, write } = await scene(t, design('t', 't_a'));
  await client.query('ALTER TABLE t SET (fillfactor = 70)');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await client.query('ALTER TABLE t RENAME TO u; ALTER INDEX t_a RENAME TO u_a');
  await write('dbopt.yaml', design('u', 'u_a'));
  const table = await dbopt('state', 'mv', 'table.public.t', 'table.public.u');
  expect([table.code, table.stdout]).toEqual([0, expect.stringContaining('with 2 that belong')]);
  expect((await dbopt('state', 'mv', 'index.public.t_a', 'index.public.u_a')).code).toBe(0);
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
  await write('dbopt.yaml', 'version: 1\n');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const { rows } = await client.query(
    "SELECT relname, reloptions FROM pg_class WHERE relname IN ('u', 'u_a')",
  );
  expect(rows).toEqual([{ relname: 'u', reloptions: ['fillfactor=70'] }]);
});

test('what cannot be moved is refused and nothing is written', async (t) => {
  const { dbopt, client } = await scene(t, design('t', 't_a'));
  await dbopt('apply', '--auto-approve');
  const before = (await dbopt('state', 'pull')).stdout;
  for (const [from, to, code] of [
    ['index.public.nope', 'index.public.x', 'not-managed'],
    ['index.public.t_a', 'table.public.x', 'bad-address'],
    ['index.public.t_a', 'index.x', 'bad-address'],
    ['index.public.t_a', 'index.public.t_a', ''],
    ['column.public.t.a', 'column.public.t', 'bad-address'],
  ]) {
    const result = await dbopt('state', 'mv', String(from), String(to));
    if (code === '') continue;
    expect([result.code, result.stderr]).toEqual([1, expect.stringContaining(String(code))]);
  }
  expect(JSON.parse((await dbopt('state', 'pull')).stdout).entries).toEqual(
    JSON.parse(before).entries,
  );
  await client.query(
    `INSERT INTO dbopt.resources
     SELECT (jsonb_populate_record(r, '{"address": "index.public.b", "names": ["public", "b"]}')).*
       FROM dbopt.resources r WHERE kind = 'index'`,
  );
  const taken = await dbopt('state', 'mv', 'index.public.t_a', 'index.public.b');
  expect(taken.stderr).toContain('already-managed');
}, 60_000);

test('from the database to a file and back, with the journal', async (t) => {
  const { dbopt, client, write, folder } = await scene(t, design('t', 't_a'));
  await dbopt('apply', '--auto-approve');
  const { stdout } = await dbopt('state', 'pull');
  await write('copy.json', stdout);
  await write('dbopt.yaml', design('t', 't_a', 'state: { in: file, path: state.json }\n'));
  expect((await dbopt('state', 'push', 'copy.json')).code).toBe(0);
  await client.query('DROP SCHEMA dbopt CASCADE');
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
  expect(JSON.parse((await dbopt('state', 'pull')).stdout)).toEqual(JSON.parse(stdout));
  expect(await readFile(join(folder, 'state.json.journal'), 'utf8')).toContain('t_a#build');

  await write('dbopt.yaml', design('t', 't_a'));
  expect((await dbopt('state', 'push', 'copy.json')).code).toBe(0);
  expect(JSON.parse((await dbopt('state', 'pull')).stdout)).toEqual(JSON.parse(stdout));
  await write('dbopt.yaml', 'version: 1\n');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  expect((await client.query("SELECT to_regclass('t_a') AS it")).rows).toEqual([{ it: null }]);

  const older = await dbopt('state', 'push', 'copy.json');
  expect([older.code, older.stderr]).toEqual([1, expect.stringContaining('older-state')]);
  const foreign = { ...JSON.parse(stdout), lineage: '11111111-1111-4111-8111-111111111111' };
  await write('foreign.json', JSON.stringify(foreign));
  expect((await dbopt('state', 'push', 'foreign.json')).stderr).toContain('foreign-state');
  expect((await dbopt('state', 'push', 'foreign.json', '--force')).code).toBe(0);
  await write('broken.json', '{');
  expect((await dbopt('state', 'push', 'broken.json')).stderr).toContain('state-corrupt');
}, 90_000);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESIGN, scene } from '../scene.ts';

const ENTRY = 'hologram.public.x';

test('a kind in the state that nobody knows is refused with its table, and can be given up', async (t) => {
  const { dbopt, client } = await scene(t);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await client.query(
    `INSERT INTO dbopt.resources SELECT (jsonb_populate_record(r, '{"address": "${ENTRY}", "kind": "hologram"}')).* FROM dbopt.resources r LIMIT 1`,
  );
  await client.query('DELETE FROM dbopt.receipt');
  for (const command of [['plan'], ['drift'], ['apply', '--auto-approve']]) {
    const refused = await dbopt(...command);
    expect(refused.stderr).toMatch(/bad-state.*hologram.*resources/s);
    expect(refused.stderr).not.toContain('This is a bug');
  }
  expect((await dbopt('state', 'rm', ENTRY)).code).toBe(0);
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
}, 120_000);

test('in a file it is refused with its line', async (t) => {
  const design = `${DESIGN}state: { in: file, path: state.json }\n`;
  const { dbopt, write, folder } = await scene(t, design);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const state = await readFile(join(folder, 'state.json'), 'utf8');
  await write(
    'state.json',
    state.replaceAll('table.public.t', ENTRY).replace('"kind": "table"', '"kind": "hologram"'),
  );
  await write('state.json.receipt', '');
  const refused = await dbopt('plan');
  expect(refused.stderr).toMatch(/bad-state.*state\.json, line \d+/s);
}, 120_000);

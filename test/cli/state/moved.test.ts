import { expect, test } from 'vitest';
import { scene } from '../scene.ts';

const design = (name: string, index: string, head = '') => `version: 1
${head}tables:
  ${name}:
    with: { fillfactor: 90 }
    columns: { a: { statistics: 50 } }
    indexes: { ${index}: { on: [a] } }
`;

const move = (...pairs: readonly string[]): string =>
  `moved:\n${pairs.map((pair) => `  - { from: ${pair.replace(' > ', ', to: ')} }\n`).join('')}`;

const OUTSIDE = move(
  'table.public.t > table.public.u',
  'index.public.t_a > index.public.x_a',
  'index.public.x_a > index.public.u_a',
);

test('the state follows what was renamed outside, along a chain, and nothing is built again', async (t) => {
  const { dbopt, client, write } = await scene(t, design('t', 't_a'));
  await client.query('ALTER TABLE t SET (fillfactor = 70)');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  await client.query('ALTER TABLE t RENAME TO u; ALTER INDEX t_a RENAME TO u_a');
  await write('dbopt.yaml', design('u', 'u_a', OUTSIDE));
  const plan = await dbopt('plan');
  expect(plan.stdout).toMatch(/^No changes\./m);
  expect(plan.stdout + plan.stderr).toContain('index.public.t_a has moved to index.public.u_a');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const list = (await dbopt('state', 'list')).stdout;
  expect(list).toContain('index.public.u_a');
  expect(list).not.toMatch(/public\.t\b|t_a|x_a/);
  // Once it is recorded the moves may stay: they have nothing to do, and no state is no obstacle.
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
  await write('dbopt.yaml', 'version: 1\n');
  expect((await dbopt('apply', '--auto-approve', '--allow', 'index-drop')).code).toBe(0);
  const { rows } = await client.query(
    "SELECT relname, reloptions FROM pg_class WHERE relname IN ('u', 'u_a')",
  );
  expect(rows).toEqual([{ relname: 'u', reloptions: ['fillfactor=70'] }]);
}, 60_000);

test('an index that has a new name in the design alone is renamed', async (t) => {
  const { dbopt, client, write } = await scene(t, design('t', 't_a'));
  await dbopt('apply', '--auto-approve');
  const oid = "SELECT 't_b'::regclass::oid::int AS oid";
  const before = await client.query("SELECT 't_a'::regclass::oid::int AS oid");
  await write('dbopt.yaml', design('t', 't_b', move('index.public.t_a > index.public.t_b')));
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  expect((await client.query(oid)).rows).toEqual(before.rows);
  expect((await dbopt('state', 'list')).stdout).not.toContain('t_a');
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
}, 60_000);

test('what stands in the way of a move is told at its place', async (t) => {
  const { dbopt, write } = await scene(t, design('t', 't_a'));
  await dbopt('apply', '--auto-approve');
  const other = 'tables: { t: { indexes: { t_b: { on: [a, a] } } } }\n';
  await write('dbopt.yaml', `version: 1\n${move('index.public.t_a > index.public.t_b')}${other}`);
  const differs = await dbopt('plan');
  expect(differs.code).toBe(1);
  expect(differs.stdout).toMatch(/moved-differs[\s\S]*dbopt\.yaml:3:5/);
  await write(
    'dbopt.yaml',
    design('t', 't_a').replace('{ on: [a] }', '{ on: [a] }, t_c: { on: [a, a] }'),
  );
  await dbopt('apply', '--auto-approve');
  await write(
    'dbopt.yaml',
    `${design('t', 't_c', move('index.public.t_a > index.public.t_c')).replace('[a]', '[a, a]')}`,
  );
  const both = await dbopt('plan');
  expect(both.stderr).toMatch(/already-managed[\s\S]*dbopt\.yaml:3:5/);
}, 60_000);

test('what is imported is told, and nothing is made in its place', async (t) => {
  const { dbopt, client, write } = await scene(t);
  await client.query('CREATE INDEX t_found ON t (a)');
  const head = 'import:\n  - to: index.public.t_found\n';
  await write('dbopt.yaml', design('t', 't_found', head));
  const plan = await dbopt('plan');
  expect(plan.stdout + plan.stderr).toContain('index.public.t_found is imported');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
  await write(
    'dbopt.yaml',
    design('t', 't_none', head.replace('t_found', 't_none')).replace('[a]', '[a, a]'),
  );
  const none = await dbopt('plan');
  expect([none.code, none.stdout]).toEqual([
    1,
    expect.stringMatching(/nothing-to-import[\s\S]*dbopt\.yaml:3:5/),
  ]);
}, 60_000);

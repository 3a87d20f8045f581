import { expect, test } from 'vitest';
import { DESIGN, scene } from './scene.ts';

test('1 where nobody is there to approve', async (t) => {
  const { dbopt } = await scene(t);
  const { code, stderr } = await dbopt('apply');
  expect(code).toBe(1);
  expect(stderr).toMatch(/--auto-approve/);
});

test('data loss needs a word of its own', async (t) => {
  const { dbopt, client } = await scene(
    t,
    DESIGN.replace('with: { fillfactor: 90 }', 'persistence: unlogged'),
  );
  const refused = await dbopt('apply', '--auto-approve');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/--allow data-loss/);
  expect((await dbopt('apply', '--auto-approve', '--allow', 'data-loss')).code).toBe(0);
  const { rows } = await client.query(`SELECT relpersistence FROM pg_class WHERE relname = 't'`);
  expect(rows).toEqual([{ relpersistence: 'u' }]);
});

test('so does what stops subscribers', async (t) => {
  const design = DESIGN.replace(
    'with: { fillfactor: 90 }',
    "promote: { k: { from: payload ->> 'k', type: text, by: trigger } }",
  );
  const { dbopt, client } = await scene(t, design);
  await client.query(
    'ALTER TABLE t ADD payload jsonb, ADD PRIMARY KEY (a); CREATE PUBLICATION feed FOR ALL TABLES',
  );
  const refused = await dbopt('apply', '--auto-approve', '--allow', 'data-loss');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/--allow replication-stop$/m);
  expect((await dbopt('apply', '--auto-approve', '--allow', 'replication-stop')).code).toBe(0);
});

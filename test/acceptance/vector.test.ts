import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { items, POOR } from '../support/advice/vectors.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const role = `searcher_${process.pid}`;
const DESIGN = `version: 1
target: { url: "\${DATABASE_URL}" }
checks:
  # What users were promised.
  near: { recall: index.public.items_e, k: 10, min: 0.9, queries: asked.q, role: ${role} }
`;

test('advise vector --write, apply: the recall that was too low is enough, and the setting is known', {
  timeout: 120_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  await client.query(items(3000, POOR).replace(/;\nVACUUM.*$/, ''));
  await client.query('ANALYZE');
  await client.query(`CREATE ROLE ${role}`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });
  const { dbopt: run, folder } = await workplace(DESIGN);
  const dbopt = (...args: readonly string[]) => run(args, { DATABASE_URL: url });

  expect((await dbopt('verify', '--allow', 'load')).code).toBe(2);
  const ask = ['advise', 'vector', '--trial', '--min-size', '0', '--only', 'ef-search'];
  const advice = await dbopt(...ask, '--clients', '2', '--write');
  expect([advice.code, advice.stderr]).toEqual([0, expect.stringContaining('Wrote dbopt.yaml')]);
  // Which width reaches what, and how often a second two sessions get it.
  expect(advice.stdout).toMatch(/recall@10 by hnsw.ef_search.*2 sessions at once/);
  expect(advice.stdout).toMatch(/\n +40 .*━.*\/s/);
  const text = await readFile(join(folder, 'dbopt.yaml'), 'utf8');
  expect(text).toMatch(/hnsw.ef_search: \d+/);
  expect(text).toContain('# What users were promised.');

  const plan = await dbopt('plan');
  expect(`${plan.stdout}${plan.stderr}`).not.toContain('unchecked-setting');
  const applied = await dbopt('apply', '--auto-approve');
  expect([applied.code, `${applied.stdout}${applied.stderr}`]).toEqual([
    0,
    expect.not.stringContaining('unchecked-setting'),
  ]);
  expect((await dbopt('verify', '--allow', 'load', '--seed', '9')).code).toBe(0);
});

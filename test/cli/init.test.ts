import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { expectGolden } from '../ui/golden.ts';
import { feature } from './feature.ts';
import { LAID_OUT } from './laid-out.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a feature store, written down', async () => {
  const { dbopt, design, client } = await feature(LAID_OUT);
  await client.query('SELECT pg_sleep(0.2)');
  const init = await dbopt('init', '--out', 'features.yaml');
  expect(init).toMatchObject({ code: 0, stdout: '' });
  expect(init.stderr).toContain('role.inference_api: app.jwt_secret left out');
  const text = await design();
  expect(text).not.toContain('hunter2');
  expectGolden('init/feature-store.yaml', text.replace(/PostgreSQL [\d.]+/, 'PostgreSQL 17'));
  const plan = await dbopt('plan', '-f', 'features.yaml', '--detailed-exitcode');
  expect(plan).toMatchObject({ code: 0 });
  expect(plan.stdout).toContain('No changes.');
});

test('what is at its default is written with --all', async () => {
  const { dbopt } = await feature();
  const few = await dbopt('init', '--out', '-');
  const all = await dbopt('init', '--out', '-', '--all');
  expect(few.stdout).not.toContain('staging');
  expect(all.stdout).toMatch(/ml_features.staging:\n {4}persistence: logged/);
  expect(all.stdout).toContain(
    'score: { storage: plain, compression: default, statistics: default }  # double precision\n',
  );
  expect(all.stderr).toBe('');
});

test('only some tables, and no settings then', async () => {
  const { dbopt } = await feature(LAID_OUT);
  const one = await dbopt('init', '--out', '-', '--table', 'ml_*.feat*');
  expect(one.stdout).toContain('ml_features.features:');
  expect(one.stdout).not.toMatch(/events|staging|settings:|roles:|extensions:/);
  const none = await dbopt('init', '--out', '-', '--table', 'ml_features.feature');
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('did you mean "ml_features.features"?');
  expect(await dbopt('init', '--out', '-', '--schema', 'nowhere')).toMatchObject({ code: 1 });
});

test('a file that is there stays, unless --force says otherwise', async () => {
  const { dbopt, design, write } = await feature();
  await write('dbopt.yaml', 'precious');
  const refused = await dbopt('init');
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain('--force');
  expect(await design('dbopt.yaml')).toBe('precious');
  expect(await dbopt('init', '--force')).toMatchObject({ code: 0 });
  expect(await design('dbopt.yaml')).toContain('ml_features.events:');
});

test('--adopt records what the file names, and a plan after that is empty still', async () => {
  const { dbopt, folder } = await feature(LAID_OUT);
  expect(await dbopt('init', '--adopt', '--out', 'a.yaml')).toMatchObject({ code: 0 });
  const list = await dbopt('state', 'list', '-f', 'a.yaml');
  expect(list.stdout).toContain('index.ml_features.features_lookup');
  expect(await dbopt('plan', '-f', 'a.yaml', '--detailed-exitcode')).toMatchObject({ code: 0 });
  // Its own tables are no design.
  expect(await dbopt('init', '--out', 'b.yaml')).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, 'b.yaml'), 'utf8')).toBe(
    await readFile(join(folder, 'a.yaml'), 'utf8'),
  );
  const nowhere = await dbopt('init', '--adopt', '--out', '-');
  expect(nowhere).toMatchObject({ code: 1 });
});

test('what the state holds at its default is told', async () => {
  const { dbopt, write, client } = await feature();
  await client.query('ALTER TABLE ml_features.staging SET (fillfactor = 70)');
  await write(
    'd.yaml',
    'version: 1\ntables: { ml_features.staging: { with: { fillfactor: default } } }\n',
  );
  expect(await dbopt('apply', '-f', 'd.yaml', '--auto-approve')).toMatchObject({ code: 0 });
  const init = await dbopt('init', '--out', '-');
  expect(init).toMatchObject({ code: 0 });
  expect(init.stderr).toContain('table.ml_features.staging is managed already');
});

test('without --adopt the database is only read', async () => {
  const { dbopt, client, folder } = await feature();
  await client.query('ALTER SYSTEM SET default_transaction_read_only = on');
  await client.query('SELECT pg_reload_conf()');
  const init = await dbopt('init', '--out', 'c.yaml');
  expect(init).toMatchObject({ code: 0 });
  expect((await stat(join(folder, 'c.yaml'))).size).toBeGreaterThan(0);
});

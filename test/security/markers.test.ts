import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { markTable } from '../../src/postgres/index.ts';
import { scene } from '../cli/scene.ts';
import { filesIn } from '../support/archive/stage.ts';

vi.setConfig({ testTimeout: 120_000 });

const design = (to: string) => `version: 1
policy: { allow: [data-loss, access-exclusive] }
tables:
  public.ev:
    partitions: { by: range (ts), every: 1 day, ahead: 1, keep: 2 days, then: archive, archive: { to: "${to}" } }
`;
const NOW = '2026-11-25T00:30:00Z';

/** A database of which one partition was archived, and a folder with a file that is nobody's business. */
async function archived(t: Parameters<typeof scene>[0]) {
  const it = await scene(t, design('file:///nowhere'));
  const to = pathToFileURL(join(it.folder, 'archives')).href;
  await it.write('dbopt.yaml', design(to));
  await mkdir(join(it.folder, 'home'));
  const profile = join(it.folder, 'home', '.profile');
  await writeFile(profile, '# mine\n');
  await it.client.query(`
    CREATE TABLE ev (ts timestamptz NOT NULL, n int) PARTITION BY RANGE (ts);
    CREATE TABLE ev_old PARTITION OF ev FOR VALUES FROM ('2026-11-22 00:00+00') TO ('2026-11-23 00:00+00');
    INSERT INTO ev SELECT '2026-11-22 12:00+00', g FROM generate_series(1, 100) g`);
  const maintain = () => it.dbopt('maintain', '--now', NOW);
  expect((await maintain()).code).toBe(0);
  const files = await filesIn(to);
  const id = files[0]?.split('/').at(-2) ?? '';
  return { ...it, to, maintain, id, files, profile };
}

interface Forged {
  readonly to: string;
  readonly format: string;
  readonly id?: string;
  readonly former?: string;
}

const forged = (archive: Forged | null, more: object = {}) =>
  `dbopt retires this partition: ${JSON.stringify({
    parent: { schema: 'public', name: 'ev' },
    bounds: 'DEFAULT',
    fate: archive === null ? 'drop' : 'archive',
    archive,
    comment: null,
    ...more,
  })}`;

test('a comment of somebody who owns a table makes nothing leave, and nothing be written or removed', async (t) => {
  const { client, to, maintain, id, files, profile, folder } = await archived(t);
  const home = pathToFileURL(join(folder, 'home')).href;
  const comments = {
    a: forged({ to: home, format: 'x/../../.profile' }),
    b: forged({ to, format: 'csv', id: `../public.ev_old/${id}` }),
    c: forged({ to, format: 'csv', id }),
    d: forged({ to: home, format: 'csv' }),
    e: forged(null),
    f: forged({ to, format: 'csv', former: id }),
    g: forged(null, { fate: 'detach', comment: 'theirs' }),
  };
  for (const [name, comment] of Object.entries(comments)) {
    const oid = `CREATE TABLE ${name} (x text); INSERT INTO ${name} VALUES ('mine')`;
    await client.query(oid);
    await client.query(markTable({ schema: 'public', name }, comment).text);
  }
  const run = await maintain();
  expect(run.stderr).toContain('unknown-marker');
  expect(await readFile(profile, 'utf8')).toBe('# mine\n');
  expect(await filesIn(to)).toEqual(files);
  expect(await filesIn(home)).toHaveLength(1);
  for (const name of Object.keys(comments)) {
    expect((await client.query(`SELECT count(*)::int AS n FROM ${name}`)).rows).toEqual([{ n: 1 }]);
  }
});

test('a marker of dbopt’s own, put on another table, is not its', async (t) => {
  const { client, maintain } = await archived(t);
  const { rows } = await client.query<{ text: string }>(
    "SELECT sql[1] AS text FROM dbopt.steps WHERE step LIKE '%#mark:%'",
  );
  const text = rows[0]?.text ?? '';
  expect(text).toContain('public.ev_old');
  await client.query('CREATE TABLE ev_old (x text)');
  await client.query(text);
  const run = await maintain();
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('unknown-marker')]);
  expect(
    (await client.query("SELECT to_regclass('ev_old') AS there")).rows[0].there,
  ).not.toBeNull();
});

test('a comment that dbopt gives back is no word of dbopt’s, whatever it says', async (t) => {
  const { client, maintain, to, files } = await archived(t);
  const name = 'ev_p20261124';
  const { rows } = await client.query(`SELECT '${name}'::regclass::oid::int8 AS oid`);
  const inner = forged({ to, format: 'csv' }, { oid: rows[0].oid });
  const outer = forged(null, { comment: inner });
  await client.query(markTable({ schema: 'public', name }, outer).text);
  // It is not due to leave, so its comment goes back to what it says stood there.
  await maintain();
  await client.query(`ALTER TABLE ev DETACH PARTITION ${name}`);
  await client.query(markTable({ schema: 'public', name }, inner).text);
  expect((await maintain()).stderr).toContain('unknown-marker');
  expect(await filesIn(to)).toEqual(files);
  expect(
    (await client.query(`SELECT to_regclass('${name}') AS there`)).rows[0].there,
  ).not.toBeNull();
});

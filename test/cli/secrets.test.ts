import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { ownDatabase } from '../support/own-server.ts';

const SECRET = 'Sw0rdfish-42!';

const DESIGN = (state: string) => `version: 1
target: { url: "\${DATABASE_URL}" }
state: ${state}
tables:
  public.t:
    with: { fillfactor: 90 }
    indexes: { t_a: { on: [a] } }
`;

test('a password is in no output, no file and no table', async () => {
  const { url, client } = await ownDatabase();
  await client.query(`CREATE TABLE public.t (a int)`);
  await client.query(`CREATE ROLE secretive LOGIN SUPERUSER PASSWORD '${SECRET}'`);
  try {
    const own = new URL(url);
    own.username = 'secretive';
    own.password = encodeURIComponent(SECRET);
    const env = { DATABASE_URL: own.href, DBOPT_DEBUG: '1' };
    for (const state of ['{ in: database }', '{ in: file, path: state.json }']) {
      const { folder, dbopt, write } = await workplace(DESIGN(state));
      await write(
        'broken.yaml',
        `version: 1\ntarget: { url: "${own.href}", port: 5 }\ntables: { t: { wiht: 1 } }\n`,
      );
      const elsewhere = (change: (u: URL) => void) => {
        const other = new URL(own.href);
        change(other);
        return other.href;
      };
      const runs = [
        await dbopt(['validate'], env),
        await dbopt(['validate', '-f', 'broken.yaml'], env),
        await dbopt(['plan', '--out', 'plan.json'], env),
        await dbopt(['plan', '--format', 'json'], env),
        await dbopt(['plan', '--format', 'markdown'], env),
        await dbopt(['apply', '--auto-approve', '--format', 'json'], env),
        await dbopt(['apply', 'plan.json'], env),
        await dbopt(['apply', '--url', own.href], env),
        await dbopt(['state', 'list'], env),
        await dbopt(['state', 'show', 'index.public.t_a'], env),
        await dbopt(['state', 'history'], env),
        await dbopt(['plan', '--url', elsewhere((u) => (u.pathname = '/nowhere'))], env),
        await dbopt(['plan', '--url', elsewhere((u) => (u.port = '1'))], env),
        await dbopt(['plan', '--url', elsewhere((u) => (u.username = 'nobody'))], env),
        await dbopt(
          ['plan', '--url', elsewhere((u) => u.searchParams.set('sslmode', 'verify-full'))],
          env,
        ),
        await dbopt(['plan', '--url', `${own.href}?sslmode=nonsense`], env),
        await dbopt(['plan', '--url', own.href.replace('@', '@[')], env),
        await dbopt(['plan', '--var', `X=${own.href}`, '--nonsense'], env),
      ];
      expect(runs.slice(0, 6).map((r) => r.code)).toEqual([0, 1, 0, 0, 0, 0]);
      for (const { stdout, stderr } of runs) expectClean(stdout + stderr);
      for (const file of await readdir(folder)) {
        if (file !== 'broken.yaml') expectClean(await readFile(join(folder, file), 'utf8'));
      }
    }
    for (const table of ['state', 'resources', 'runs', 'steps']) {
      const { rows } = await client.query(
        `SELECT pg_catalog.row_to_json(x)::text AS text FROM dbopt.${table} x`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expectClean(row.text);
    }
  } finally {
    await client.query('DROP OWNED BY secretive; DROP ROLE secretive').catch(() => {});
  }
}, 120_000);

function expectClean(text: string): void {
  for (const form of [SECRET, encodeURIComponent(SECRET), 'fish-42'])
    expect(text).not.toContain(form);
}

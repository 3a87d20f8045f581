import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const SCENE = `
  CREATE TABLE public.t (id int PRIMARY KEY, pad text) WITH (autovacuum_enabled = off);
  INSERT INTO t SELECT i, repeat('x', 100) FROM generate_series(1, 20000) i`;

async function scene(checks: string, more = '') {
  const { client, url } = await freshDatabase();
  await client.query(SCENE);
  await client.query('VACUUM ANALYZE t');
  const place = await workplace(
    `version: 1\ntarget: { url: "\${DATABASE_URL}" }\nchecks:\n${checks}${more}`,
  );
  const dbopt = (...args: readonly string[]) => place.dbopt(args, { DATABASE_URL: url });
  return { ...place, client, url, dbopt };
}

const DEAD = '  dead: { dead_tuples: public.t, max: 1% }\n';

test('exit 0 while checks hold, 2 once one does not, and what became worse', async () => {
  const { dbopt, client, folder } = await scene(
    DEAD,
    'tables: { public.t: { with: { fillfactor: 90 } } }\n',
  );
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const first = await dbopt('verify');
  expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('1 check: 1 passed.')]);
  await client.query('DELETE FROM t WHERE id % 10 = 0');
  await client.query('SELECT pg_stat_force_next_flush()');
  const second = await dbopt('verify', '--since', '--format', 'json', '--metrics', 'm.prom');
  expect(second.code).toBe(2);
  const told = JSON.parse(second.stdout);
  expect(told.summary).toEqual({ pass: 0, fail: 1, inconclusive: 0, cannot_tell: 0 });
  expect(told.since.worse).toMatchObject([
    { name: 'dead', address: 'table.public.t', verdicts: { before: 'pass', after: 'fail' } },
  ]);
  expect(await readFile(join(folder, 'm.prom'), 'utf8')).toContain('verdict="fail"} 1');
  expect((await dbopt('verify', '--format', 'junit')).stdout).toContain('failures="1"');
  expect((await dbopt('verify', '--format', 'markdown')).stdout).toContain('| FAIL | `dead` |');
});

test('an apply shows what it changed, and fails where the checks do', async () => {
  const { dbopt } = await scene(
    `  toast: { toast_ratio: public.t, max: 10% }\n${DEAD}`,
    'tables: { public.t: { with: { fillfactor: 90 } } }\n',
  );
  const done = await dbopt('apply', '--auto-approve', '--verify');
  expect(done.stdout).toContain('Checks before the apply:');
  expect(done.stdout).toContain('Checks after the apply:');
  expect(done.code).toBe(0);
  const again = await dbopt('apply', '--auto-approve', '--verify', '--format', 'json');
  const moments = again.stdout
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap(({ type, moment }) => (type === 'verified' ? [moment] : []));
  expect(moments).toEqual(['before', 'after']);
});

test('a check that holds the wave lets no further one begin', async () => {
  const [one, two] = [await freshDatabase(), await freshDatabase()];
  for (const { client } of [one, two]) {
    await client.query(SCENE);
    await client.query('VACUUM ANALYZE t');
  }
  await one.client.query('DELETE FROM t WHERE id % 10 = 0');
  await one.client.query('SELECT pg_stat_force_next_flush()');
  const { dbopt } = await workplace(`version: 1
targets:
  first: { url: '${one.url}', wave: 1 }
  then: { url: '${two.url}', wave: 2 }
tables: { public.t: { with: { fillfactor: 90 } } }
checks:
  dead: { dead_tuples: public.t, max: 1%, when: apply }
`);
  const held = await dbopt(['apply', '--auto-approve', '--verify']);
  expect(held.code).not.toBe(0);
  expect(held.stdout).toContain('not begun');
  const of = async (client: typeof one.client) =>
    (await client.query("SELECT reloptions::text AS o FROM pg_class WHERE relname = 't'")).rows[0]
      ?.o;
  expect(await of(one.client)).toContain('fillfactor');
  expect(await of(two.client)).not.toContain('fillfactor');
  const all = await dbopt(['verify', '--format', 'json']);
  expect(all.code).toBe(2);
  expect(JSON.parse(all.stdout).targets.map(({ name }: { name: string }) => name)).toEqual([
    'first',
    'then',
  ]);
});

test.each([
  ['a check that is not there', ['verify', 'ded'], /no check "ded"[\s\S]*did you mean|known here/],
  ['a word that allows nothing', ['verify', '--since', 'soon'], /expected a time/],
])('%s is told', async (_, args, expected) => {
  const { dbopt } = await scene(DEAD);
  const { code, stderr } = await dbopt(...args);
  expect([code, stderr]).toEqual([1, expect.stringMatching(expected)]);
});

test('a design without checks says how to write some', async () => {
  const { url } = await freshDatabase();
  const { dbopt } = await workplace('version: 1\n');
  const { code, stderr } = await dbopt(['verify', '--url', url]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('toast_ratio')]);
});

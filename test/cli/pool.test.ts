import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const SECRET = 'hunter2';
const CODE = `import os
from sqlalchemy.ext.asyncio import create_async_engine

engine = create_async_engine("postgresql+asyncpg://api:${SECRET}@db/shop", pool_size=20, pool_timeout=30)
`;

async function scene() {
  const place = await workplace('version: 1\n');
  await mkdir(join(place.folder, 'src'));
  await place.write('src/db.py', CODE);
  return place;
}

const codesOf = (stdout: string) =>
  JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);

test('a server is asked for its limits, and what follows is written into the design', async () => {
  const { url } = await freshDatabase();
  const { dbopt, folder } = await scene();
  const asked = ['pool', '--app-config', 'src', '--url', url, '--replicas', '100'];
  const { code, stdout } = await dbopt([...asked, '--format', 'json', '--fail-on', 'critical']);
  expect(code).toBe(2);
  expect(codesOf(stdout)).toEqual([
    ...['pool-over-limit', 'pool-over-ceiling', 'queue-timeout', 'pool-demand'],
  ]);
  const { demand, limit } = JSON.parse(stdout);
  expect([demand.connections, demand.pools[0].place]).toEqual([3000, 'src/db.py:4']);
  expect(limit.from).toMatch(/^the server, PostgreSQL 1\d/);
  const written = await dbopt(['pool', '--app-config', 'src', '--db-cores', '20', '--write']);
  expect([written.code, written.stderr]).toEqual([0, 'Wrote dbopt.yaml.']);
  expect(await readFile(join(folder, 'dbopt.yaml'), 'utf8')).toContain('max: 41');
  const check = await dbopt(['verify', '--url', url, '--format', 'json']);
  expect(JSON.parse(check.stdout).checks[0].figures[0].measured.value).toBe(30);
  // The check is there now.
  const again = await dbopt([
    'pool',
    '--app-config',
    'src',
    '--db-cores',
    '20',
    '--format',
    'json',
  ]);
  expect(JSON.parse(again.stdout).diffs).toEqual([]);
});

test('no secret comes out, in any format', async () => {
  const { dbopt } = await scene();
  for (const format of ['text', 'json', 'markdown', 'sarif']) {
    const { code, stdout, stderr } = await dbopt([
      ...['pool', '--app-config', 'src/db.py', '--format', format],
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('queue-timeout');
    expect(stdout).not.toContain(SECRET);
  }
});

test.each<[what: string, args: readonly string[], says: RegExp]>([
  ['nothing', [], /give --app-config/],
  ['nothing that is there', ['--app-config', 'none.py'], /there is no such file/],
  ['no Python', ['--app-config', 'dbopt.yaml'], /is no file of Python/],
  ['no number', ['--app-config', 'src', '--replicas', 'many'], /a whole number/],
  ['no code', ['--app-config', 'src', '--fail-on', 'sometimes'], /codes of findings/],
])('%s is refused', async (_, args, says) => {
  const { dbopt } = await scene();
  const { code, stderr } = await dbopt(['pool', ...args]);
  expect([code, stderr]).toEqual([1, expect.stringMatching(says)]);
});

test('PgBouncer between the two is read from its file, and what is no such file is said to be none', async () => {
  const { dbopt, write } = await scene();
  await write('src/jobs.py', 'async def f(conn):\n    await conn.execute("LISTEN jobs")\n');
  await write('pgbouncer.ini', '[databases]\nshop = host=db\n[pgbouncer]\npool_mode=transaction\n');
  const asked = ['pool', '--app-config', 'src', '--max-connections', '10', '--format', 'json'];
  const only = ['--only', 'pgbouncer-size', '--only', 'pgbouncer-clash'];
  const { code, stdout } = await dbopt([...asked, ...only, '--pgbouncer', 'pgbouncer.ini']);
  expect(code).toBe(0);
  expect(codesOf(stdout).sort()).toEqual(['pgbouncer-clash', 'pgbouncer-size']);
  const wrong = await dbopt([...asked, '--pgbouncer', 'dbopt.yaml']);
  expect([wrong.code, wrong.stderr]).toEqual([
    1,
    expect.stringContaining('dbopt.yaml: it is no configuration of PgBouncer'),
  ]);
});

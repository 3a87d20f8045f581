import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const SECRET = 'hunter2';
const CODE = `import os, asyncpg
pool = asyncpg.create_pool("postgresql://app:${SECRET}@db/shop", max_size=20)
other = asyncpg.create_pool(os.environ["${SECRET}"], max_size=int(os.getenv("${SECRET}", "5")))
`;

async function scene(checks: string) {
  const { url } = await freshDatabase();
  const place = await workplace(`version: 1\nchecks:\n${checks}`);
  await mkdir(join(place.folder, 'src'));
  await place.write('src/db.py', CODE);
  await place.write(
    'src/late.py',
    `${CODE}pool = asyncpg.create_pool(max_size=size("${SECRET}"))\n`,
  );
  const dbopt = (...args: readonly string[]) => place.dbopt([...args, '--url', url]);
  return { ...place, dbopt };
}

const CHECKS = `  fits: { pool: src/db.py, max: 25 }
  many: { pool: src/db.py, replicas: 2, max: 49, severity: warn }
  late: { pool: src/late.py, max: 100 }
`;

test('verify tells of an application what it tells of a database, in every format', async () => {
  const { dbopt, folder } = await scene(CHECKS);
  const json = await dbopt('verify', '--format', 'json', '--metrics', 'm.prom');
  expect(json.code).toBe(0);
  const { checks } = JSON.parse(json.stdout);
  expect(
    checks.map(({ name, verdict }: { name: string; verdict: string }) => [name, verdict]),
  ).toEqual([
    ['fits', 'pass'],
    ['many', 'fail'],
    ['late', 'cannot-tell'],
  ]);
  const texts = [json.stdout];
  for (const format of ['text', 'markdown', 'junit']) {
    const { stdout, stderr } = await dbopt('verify', '--format', format);
    expect(stdout).toContain('many');
    texts.push(stdout, stderr);
  }
  expect(texts.join('\n')).toMatch(/late\.py:4/);
  await dbopt('observe', '--out', 'evidence.json');
  for (const from of [[], ['--from', 'evidence.json']]) {
    const { stdout, stderr } = await dbopt('report', ...from);
    expect(stdout).toMatch(/☐[^\n]*Pools of the application/);
    texts.push(stdout, stderr);
  }
  texts.push(await readFile(join(folder, 'm.prom'), 'utf8'));
  expect(texts.at(-1)).toContain('dbopt_check_value{database=');
  expect(texts.join('\n')).not.toContain(SECRET);
});

test('what is missing is told before anything is measured, each at its place', async () => {
  const { dbopt } = await scene(`  one: { pool: src/nothing.py, max: 25 }
  fits: { pool: src/db.py, max: 25 }
  two: { pool: ../db.py, max: 25 }
`);
  const { code, stdout, stderr } = await dbopt('verify');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/src\/nothing\.py:[^\n]*\n\s+at dbopt\.yaml:3:3/);
  expect(stderr).toMatch(/\.\.\/db\.py:[^\n]*\n\s+at dbopt\.yaml:5:3/);
  const report = await dbopt('report');
  expect([report.code, report.stdout]).toEqual([0, expect.stringContaining('src/nothing.py')]);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const EVIL = '<script>alert(1)</script>';
const NAMES = ['schema', 'table', 'column', 'index', 'check'].map((what) => `${EVIL}${what}`);
const [schema, table, column, index, check] = NAMES;

const SCENE = `
  CREATE SCHEMA "${schema}";
  CREATE TABLE "${schema}"."${table}" (id int PRIMARY KEY, "${column}" jsonb);
  CREATE INDEX "${index}" ON "${schema}"."${table}" ("${column}");
  INSERT INTO "${schema}"."${table}"
  SELECT i, jsonb_build_object('${EVIL}key', i) FROM generate_series(1, 5000) i`;

const DESIGN = `version: 1
tables:
  '"${schema}"."${table}"': { with: { fillfactor: 90 } }
checks:
  '${check}': { dead_tuples: '"${schema}"."${table}"', max: 1% }
  keys: { key_length: '"${schema}"."${table}"."${column}"', max: 3, severity: warn }
`;

test('a report of a database whose names are markup, by a server and by evidence', async () => {
  const { client, url } = await freshDatabase();
  await client.query(SCENE);
  await client.query('VACUUM ANALYZE');
  const { dbopt, folder } = await workplace(DESIGN);
  const file = (name: string) => readFile(join(folder, name), 'utf8');
  const made = await dbopt(['report', '--url', url, '--min-size', '0', '--out', 'r.html']);
  expect([made.code, made.stdout, made.stderr]).toEqual([0, '', 'Wrote r.html.']);
  const page = await file('r.html');
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<script/i);
  for (const name of [table, check]) {
    expect(page).toContain(name?.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  }
  const observed = await dbopt(['observe', '--url', url, '--out', 'e.json']);
  expect(observed.code).toBe(0);
  const from = await dbopt(['report', '--from', 'e.json', '--min-size', '0']);
  expect(from.code).toBe(0);
  // Outside of code, which shows what stands there, nothing opens a tag.
  expect(from.stdout.replaceAll(/`+[^`\n]*`+/g, '')).not.toMatch(/(?<!\\)<script/i);
  expect(from.stdout).toContain('without a server');
  const html = ['report', '--from', 'e.json', '--format', 'html', '--out', 'f.txt'];
  expect((await dbopt(html)).code).toBe(0);
  expect(await file('f.txt')).not.toMatch(/<script/i);
});

test('a database without anything is told as that', async () => {
  const { url } = await freshDatabase();
  const { dbopt } = await workplace('version: 1\n');
  const { code, stdout } = await dbopt(['report', '--url', url]);
  expect(code).toBe(0);
  expect(stdout).toContain('there are no tables');
  expect(stdout).toContain('the design has no checks');
  expect(stdout).not.toMatch(/NaN|undefined|null/);
});

test.each<[what: string, args: readonly string[], expected: RegExp]>([
  ['a form that is none', ['--format', 'json'], /markdown|html/],
  ['evidence that is not there', ['--from', 'nothing.json'], /nothing\.json/],
  ['a folder that is not there', ['--from', 'e.json', '--out', 'no/r.html'], /no\/r\.html|e\.json/],
])('%s is told', async (_, args, expected) => {
  const { dbopt } = await workplace('version: 1\n');
  const { code, stderr } = await dbopt(['report', ...args]);
  expect([code, stderr]).toEqual([1, expect.stringMatching(expected)]);
});

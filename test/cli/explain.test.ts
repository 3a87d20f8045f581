import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { BUSY, QUIET } from '../ui/explain/plans.ts';

async function place() {
  const it = await workplace('version: 1\n');
  const file = async (name: string, text: string) => {
    await it.write(name, text);
    return name;
  };
  return { ...it, file };
}

test('explain --plan-file: every format, without a server', { timeout: 60_000 }, async () => {
  const { dbopt, file } = await place();
  const plan = await file('plan.txt', BUSY);
  const text = await dbopt(['explain', '--plan-file', plan]);
  expect(text.code).toBe(0);
  expect(text.stdout).toContain('misestimate');
  const json = await dbopt(['explain', '--plan-file', plan, '--output', 'json']);
  expect(Object.keys(JSON.parse(json.stdout))).toEqual([
    'format_version',
    'plan',
    'findings',
    'proposals',
    'notes',
  ]);
  expect((await dbopt(['explain', '--plan-file', plan, '--format', 'json'])).stdout).toBe(
    json.stdout,
  );
  const html = await dbopt(['explain', '--plan-file', plan, '--format', 'html']);
  expect(html.stdout).toMatch(/^<!doctype html>/);
  expect((await dbopt(['explain', '--plan-file', plan, '--format', 'markdown'])).stdout).toContain(
    '### Found: ',
  );
});

test('explain --fail-on: 2 for what is found, 0 for what is not', { timeout: 60_000 }, async () => {
  const { dbopt, file } = await place();
  const [busy, quiet] = [await file('busy.txt', BUSY), await file('quiet.txt', QUIET)];
  const codeOf = async (...args: string[]) =>
    (await dbopt(['explain', '--plan-file', ...args])).code;
  expect(await codeOf(busy, '--fail-on', 'warning')).toBe(2);
  expect(await codeOf(busy, '--fail-on', 'seq-scan')).toBe(0);
  expect(await codeOf(busy, '--fail-on', 'misestimate,jit')).toBe(2);
  expect(await codeOf(quiet, '--fail-on', 'info')).toBe(0);
  expect(await codeOf(quiet, '--fail-on', 'nonsense')).toBe(1);
});

test('what is no plan is refused with its place, for machines as JSON', {
  timeout: 60_000,
}, async () => {
  const { dbopt, file } = await place();
  const bad = await file('bad.json', '[\n{ "Plan": {\n');
  const { code, stdout, stderr } = await dbopt(['explain', '--plan-file', bad, '--output', 'json']);
  expect(code).toBe(1);
  expect(stderr).toContain('bad.json:3');
  expect(JSON.parse(stdout).diagnostics[0].code).toBe('bad-plan');
  const none = await dbopt(['explain', '--plan-file', 'none.txt']);
  expect(none.code).toBe(1);
  expect(none.stderr).toContain('cannot read none.txt');
});

test('explain --query-file: run where that is safe, planned where not', {
  timeout: 60_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(
    'CREATE TABLE t AS SELECT g AS id, g % 7 AS n FROM generate_series(1, 1000) g',
  );
  const { dbopt, file } = await place();
  const explain = async (sql: string, ...more: string[]) => {
    const name = await file('slow.sql', sql);
    const { stdout } = await dbopt([
      'explain',
      '--query-file',
      name,
      '--output',
      'json',
      '--url',
      url,
      ...more,
    ]);
    return JSON.parse(stdout);
  };
  const read = await explain('SELECT count(*) FROM t WHERE n = 3');
  expect(read.plan).toMatchObject({ analyzed: true, query: 'SELECT count(*) FROM t WHERE n = 3' });
  const written = await explain('DELETE FROM t');
  expect(written.plan.analyzed).toBe(false);
  expect(written.notes).toHaveLength(1);
  const generic = await explain('SELECT * FROM t WHERE id = $1');
  expect(generic.plan.analyzed).toBe(false);
  const bound = await explain('SELECT * FROM t WHERE id = $1', '--param', '5');
  expect(bound.plan).toMatchObject({ analyzed: true });
});

test('explain --url needs no design', { timeout: 60_000 }, async (t) => {
  const { url } = await freshDatabase(t, { needs: ['sessions'] });
  const { dbopt, write, folder } = await workplace('version: 1\n');
  await rm(join(folder, 'dbopt.yaml'));
  await write('q.sql', 'SELECT 1');
  expect(await dbopt(['explain', '--url', url, '--query-file', 'q.sql'])).toMatchObject({
    ...{ code: 0, stderr: '' },
  });
  const named = ['explain', '--url', url, '--query-file', 'q.sql', '-f', 'other.yaml'];
  expect((await dbopt(named)).stderr).toContain('file-not-found');
});

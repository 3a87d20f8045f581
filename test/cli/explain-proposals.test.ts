import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { observedDatabase } from '../support/observe/scene.ts';

const TABLE = `
CREATE TABLE places AS SELECT i AS id, i % 1000 AS city, (i % 1000) / 20 AS country, repeat('x', 50) AS note FROM generate_series(1, 60000) i;
ANALYZE places`;

test('explain: what was tried and helped, written into the design on demand', {
  timeout: 120_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(TABLE);
  const { dbopt, write, folder } = await workplace(
    '# ours\nversion: 1\nstate: { in: database, schema: dbopt }\ntables:\n  public.places: {}\n',
  );
  await write('q.sql', 'SELECT * FROM places WHERE city = $1 AND country = $2;\n');
  const asked = ['explain', '--url', url, '--query-file', 'q.sql', '--min-size', '0'];
  const given = [...asked, '--param', '420', '--param', '21'];
  const json = JSON.parse((await dbopt([...given, '--output', 'json'])).stdout);
  expect(json.proposals.map(({ code }: { code: string }) => code)).toEqual([
    'extended-statistics',
    'add-index',
  ]);
  expect(json.proposals[0].tried.length).toBeGreaterThan(1);
  const text = await dbopt(given);
  expect(text.stdout).toContain('tried');
  expect(text.stdout).toContain('places_city_country_stats');
  const none = JSON.parse((await dbopt([...given, '--no-trial', '--output', 'json'])).stdout);
  expect(none.proposals).toEqual([]);
  const written = await dbopt([...given, '--write']);
  expect({ code: written.code, stderr: written.stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining('Wrote dbopt.yaml'),
  });
  const design = await readFile(join(folder, 'dbopt.yaml'), 'utf8');
  expect(design).toContain('# ours');
  expect(design).toContain('places_city_idx');
  expect(design).toContain('places_city_country_stats');
  expect((await dbopt([...given, '--fail-on', 'add-index'])).code).toBe(2);
});

test('explain --top: the statements that took most time, by their generic plans', {
  timeout: 120_000,
}, async () => {
  const { client, url } = await observedDatabase();
  await client.query(TABLE);
  await client.query('SELECT count(*) FROM places WHERE city = 3');
  const { dbopt } = await workplace('version: 1\n');
  const { code, stdout } = await dbopt([
    'explain',
    '--url',
    url,
    '--top',
    '20',
    '--output',
    'json',
  ]);
  expect(code).toBe(0);
  const { statements } = JSON.parse(stdout);
  const found = statements.find(({ query }: { query: string }) => query.includes('city = $1'));
  expect(found).toMatchObject({ calls: 1, why: null });
  expect(found.report.notes[0]).toContain('generic plan');
});

test('explain --top looks for names where the role that sends the statement does', {
  timeout: 120_000,
}, async () => {
  const { client, url } = await observedDatabase();
  const role = `"of shop ${process.pid}"`;
  await client.query(`
CREATE SCHEMA "a shop";
CREATE TABLE "a shop".spots AS SELECT i AS id, i % 100 AS city FROM generate_series(1, 1000) i;
CREATE ROLE ${role};
GRANT USAGE ON SCHEMA "a shop" TO ${role};
GRANT SELECT ON "a shop".spots TO ${role};
ALTER ROLE ${role} SET search_path = "$user", "a shop"`);
  try {
    for (const each of [`SET ROLE ${role}`, 'SET search_path = "a shop"']) await client.query(each);
    await client.query('SELECT count(*) FROM spots WHERE city = 3');
    for (const each of ['RESET ROLE', 'RESET search_path']) await client.query(each);
    const { dbopt } = await workplace('version: 1\n');
    const { stdout } = await dbopt(['explain', '--url', url, '--top', '20', '--output', 'json']);
    const found = JSON.parse(stdout).statements.find(({ query }: { query: string }) =>
      query.includes('FROM spots'),
    );
    expect(found).toMatchObject({ why: null, report: { plan: { query: found.query } } });
  } finally {
    await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  }
});

test('explain --top says what it lacks, and is not given with a file', {
  timeout: 60_000,
}, async (t) => {
  const { url } = await freshDatabase(t, { needs: ['sessions'] });
  const { dbopt } = await workplace('version: 1\n');
  const lacking = await dbopt(['explain', '--url', url, '--top', '3']);
  expect(lacking).toMatchObject({ code: 1, stderr: expect.stringContaining('pg_stat_statements') });
  const both = await dbopt(['explain', '--url', url, '--top', '3', '--query-file', 'q.sql']);
  expect(both).toMatchObject({ code: 1, stderr: expect.stringContaining('--top explains') });
});

test('explain --plan-file with --url: the statement of a saved plan is tried there', {
  timeout: 120_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(TABLE);
  const { dbopt, write } = await workplace('version: 1\n');
  const node =
    'Seq Scan on places  (cost=0.00..1455.00 rows=1 width=62) (actual time=0.1..9.5 rows=60 loops=1)\n\t  Filter: (city = 420)\n\t  Rows Removed by Filter: 59940';
  const logged = (query: string, more = '') =>
    `2026-11-28 12:00:00 UTC [77] LOG:  duration: 9.700 ms  plan:\n\tQuery Text: ${query}\n${more}\t${node}\n`;
  const explain = async (text: string, ...more: readonly string[]) => {
    await write('plan.log', text);
    const asked = ['explain', '--plan-file', 'plan.log', '--min-size', '0', '--output', 'json'];
    const { stdout, stderr } = await dbopt([...asked, ...more]);
    return JSON.parse(stdout || stderr);
  };
  const query = 'SELECT * FROM places WHERE city = 420 AND country = 21';
  const alone = await explain(logged(query));
  expect(alone).toMatchObject({ proposals: [], notes: [] });
  const codes = ({ proposals }: { proposals: { code: string }[] }) =>
    proposals.map(({ code }) => code);
  const tried = await explain(logged(query), '--url', url);
  expect(codes(tried)).toEqual(['extended-statistics', 'add-index']);
  expect(tried.plan.nodes).toEqual(alone.plan.nodes);
  const prepared = logged(
    'PREPARE q (int) AS SELECT * FROM places WHERE city = $1',
    "\tQuery Parameters: $1 = '420'\n",
  );
  expect(codes(await explain(prepared, '--url', url))).toEqual(['add-index']);
  const bare = await explain(node.replaceAll('\t', ''), '--url', url);
  expect(bare).toMatchObject({
    proposals: [],
    notes: [expect.stringContaining('which statement')],
  });
  const gone = await explain(logged('SELECT * FROM gone'), '--url', url);
  expect(gone).toMatchObject({ proposals: [], notes: [expect.stringContaining('not tried')] });
});

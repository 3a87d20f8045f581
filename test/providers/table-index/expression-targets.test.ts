import { beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';
import { declared } from '../../support/init.ts';

const NOW = { now: '2026-11-15T12:00:00Z' };

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE t (id int, tags text);
    CREATE TABLE p (at date, tags text) PARTITION BY RANGE (at);
    CREATE TABLE p_p20261101 PARTITION OF p FOR VALUES FROM ('2026-11-01') TO ('2026-12-01')`);
});

const on = (table: string, index: string, more = '') =>
  `version: 1\ntables:\n  public.${table}:\n    indexes:\n      i: ${index}\n${more}`;

/** Statistics target of each index column that has one. */
async function targets(): Promise<readonly string[]> {
  const { rows } = await db.client.query<{ told: string }>(`
    SELECT format('%s.%s %s', c.relname, a.attnum, a.attstattarget) AS told
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'i'
     WHERE a.attstattarget >= 0 AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
  return rows.map(({ told }) => told);
}

async function converges(text: string): Promise<void> {
  const { outcome } = await apply(db.url, text, NOW);
  expect(outcome).toBe('done');
  expect((await plan(db.url, text, NOW)).changes).toEqual([]);
  const { findings } = await drift(db.url, text, NOW);
  expect(findings.filter((one) => one.class !== 'unmanaged')).toEqual([]);
}

const WORDS = "string_to_array(tags, ' ')";

test('with a new index, then another, then none', async () => {
  await converges(on('t', `{ using: gin, on: ["${WORDS}"], statistics: { 1: 3000 } }`));
  expect(await targets()).toEqual(['i.1 3000']);
  const changed = on('t', `{ using: gin, on: ["${WORDS}"], statistics: { 1: 0 } }`);
  const { steps } = await plan(db.url, changed);
  expect(steps.map(({ sql }) => sql[0])).toEqual([
    'ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 0',
    'ANALYZE public.t',
  ]);
  await converges(changed);
  expect(await targets()).toEqual(['i.1 0']);
  await converges(on('t', `{ using: gin, on: ["${WORDS}"] }`));
  expect(await targets()).toEqual([]);
});

test('what was found is given back, and what others set is drift', async () => {
  await db.client.query(
    'CREATE INDEX i ON t (id, lower(tags)); ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 70',
  );
  const text = on('t', '{ on: [id, lower(tags)], statistics: { 2: 500 } }');
  await converges(text);
  await db.client.query('ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 9');
  expect((await drift(db.url, text)).findings).toMatchObject([
    { class: 'drift', address: 'index.public.i', field: 'statistics.2' },
  ]);
  await apply(db.url, 'version: 1\n');
  expect(await targets()).toEqual(['i.2 70']);
});

test('one that nobody declares is told as unmanaged', async () => {
  await db.client.query(
    'CREATE INDEX i ON t (lower(tags)); ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 70',
  );
  expect((await drift(db.url, on('t', '{ on: [lower(tags)] }'))).findings).toMatchObject([
    { class: 'unmanaged', field: 'statistics.1' },
  ]);
});

test.each(['default', '-1'])('%s is the server’s own', async (word) => {
  await db.client.query(
    'CREATE INDEX i ON t (lower(tags)); ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 70',
  );
  await converges(on('t', `{ on: [lower(tags)], statistics: { 1: ${word} } }`));
  expect(await targets()).toEqual([]);
});

test('they stay with a replacement where the expression does', async () => {
  await db.client.query(`
    CREATE INDEX i ON t (lower(tags), upper(tags));
    ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 70;
    ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 80`);
  await converges(on('t', '{ on: [lower(tags), (id + 1)] }'));
  expect(await targets()).toEqual(['i.1 70']);
  await converges(on('t', '{ on: [lower(tags), (id + 2)], statistics: { 2: 90 } }'));
  expect(await targets()).toEqual(['i.1 70', 'i.2 90']);
});

test.each([
  ['{ on: [id, lower(tags)], statistics: { 1: 5 } }', 'statistics.1'],
  ['{ on: [lower(tags)], statistics: { 2: 5 } }', 'statistics.2'],
  ['{ on: [lower(tags), (id)], statistics: { 2: 5 } }', 'statistics.2'],
])('%s is refused at its place', async (index) => {
  const { diagnostics } = await plan(db.url, on('t', index));
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'no-expression' }]);
  expect(diagnostics[0]?.place?.source).toContain('5');
});

test('each index of a tree, those of partitions that come included', async () => {
  const spec = '{ on: [lower(tags)], statistics: { 1: 300 } }';
  await converges(on('p', spec));
  expect(await targets()).toEqual(['p_p20261101_i.1 300']);
  await converges(on('p', spec, '    partitions: { by: range (at), every: 1 month, ahead: 1 }\n'));
  expect(await targets()).toEqual(['p_p20261101_i.1 300', 'p_p20261201_lower_idx.1 300']);
  await converges(
    on(
      'p',
      '{ on: [lower(tags), at] }',
      '    partitions: { by: range (at), every: 1 month, ahead: 1 }\n',
    ),
  );
});

test('init says them', async () => {
  await db.client.query(`
    CREATE INDEX i ON t (id, lower(tags)); ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 70;
    CREATE INDEX j ON p (lower(tags)); ALTER INDEX j ALTER COLUMN 1 SET STATISTICS 80`);
  expect(await declared(db, 'index')).toEqual({
    'public.i': { on: ['id', 'lower(tags)'], statistics: { '2': 70 } },
    'public.j': { on: ['lower(tags)'], statistics: { '1': 80 } },
  });
});

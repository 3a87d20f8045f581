import { beforeAll, expect, test, vi } from 'vitest';
import type { ColumnUse, StatementUse, Workload } from '../../../src/model/index.ts';
import { sentTexts } from '../../../src/postgres/observe/workload/texts.ts';
import { connect } from '../../support/connect.ts';
import { observeDatabase, observedDatabase } from '../../support/observe/scene.ts';
import type { OwnDatabase } from '../../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000 });

let db: OwnDatabase;
let workload: Workload;
const oids = new Map<number, string>();

beforeAll(async () => {
  db = await observedDatabase();
  await db.client.query(`
    CREATE SCHEMA shop; CREATE TABLE shop.orders (id bigint, customer bigint, state text, doc jsonb, tags int[], at timestamptz);
    CREATE TABLE shop.customers (id bigint, name text); CREATE TABLE shop.staging (a int);
    CREATE VIEW shop.big AS SELECT o.id, o.state AS st, o.doc ->> 'country' AS country FROM shop.orders o WHERE o.at > now() - interval '1 day';
    CREATE VIEW shop.bigger AS SELECT * FROM shop.big WHERE st = 'x';
    CREATE FUNCTION shop.total(c bigint) RETURNS bigint LANGUAGE plpgsql AS $$ DECLARE n bigint; BEGIN
      SELECT count(*) INTO n FROM shop.orders WHERE customer = c AND doc ->> 'kind' = 'a'; RETURN n; END $$;
    CREATE ROLE seller; GRANT ALL ON SCHEMA shop TO seller; GRANT ALL ON ALL TABLES IN SCHEMA shop TO seller;
    ALTER ROLE seller SET search_path = shop;
    SELECT pg_stat_statements_reset();`);
  const app = await connect({ url: db.url, applicationName: 'app' });
  for (const text of [
    "SELECT id FROM shop.orders WHERE doc ->> 'country' = 'DE' ORDER BY at DESC LIMIT 3",
    "SELECT id FROM shop.orders WHERE doc ->> 'device' = 'x' ORDER BY at DESC LIMIT 5",
    'SELECT c.name, o.* FROM shop.orders o JOIN shop.customers c ON c.id = o.customer WHERE o.tags @> ARRAY[1] OR o.id = 2',
    "UPDATE shop.orders SET state = 'done' WHERE id = 7 RETURNING id",
    "INSERT INTO shop.customers (id, name) VALUES (1, 'x')",
    "DELETE FROM shop.orders USING shop.customers c WHERE c.id = orders.customer AND c.name = 'y'",
    "SELECT count(*) FROM shop.bigger WHERE country = 'FR'",
    'SELECT shop.total(4)',
    'WITH w AS (SELECT id, state FROM shop.orders WHERE id > 5) SELECT w.state FROM w WHERE w.id = 9',
    'SELECT id FROM shop.customers WHERE id IN (SELECT customer FROM shop.orders WHERE state IS NULL)',
    'TRUNCATE shop.staging',
    'CREATE TEMP TABLE own (a int)',
    'SELECT a FROM own',
  ]) {
    await app.query(text);
  }
  await app.query('SET ROLE seller; SET search_path = shop');
  await app.query('SELECT state FROM orders WHERE doc @> \'{"a": {"b": 1}}\'');
  const queries = sentTexts(`
    SELECT id FROM shop.orders WHERE doc ->> 'country' = 'FR' ORDER BY at DESC LIMIT 1;
    SELECT name FROM shop.customers WHERE name LIKE 'never run%';`);
  const { evidence } = await observeDatabase(db.url, { queries });
  await app.end();
  if (evidence.workload === null) throw new Error('no workload');
  workload = evidence.workload;
  for (const { oid, name } of evidence.tables) oids.set(oid, name);
});

const statement = (piece: string): StatementUse => {
  const found = workload.statements.find(({ text }) => text?.includes(piece));
  if (found === undefined) throw new Error(`no statement with ${piece}`);
  return found;
};

const use = (of: StatementUse, table: string) =>
  of.tables.find((one) => oids.get(one.table) === table);

const columns = (of: StatementUse, table: string): readonly string[] =>
  (use(of, table)?.columns ?? []).map(({ column, position, operator, other }: ColumnUse) =>
    [column, position, operator, other].filter((part) => part !== null).join(' '),
  );

test('a key that pg_stat_statements hides is known from texts with literals', () => {
  const found = statement('ORDER BY at DESC');
  expect(found.calls).toBe(2);
  const document = use(found, 'orders')?.columns.find(({ json }) => json !== null);
  expect(document?.json).toMatchObject({
    ...{ operator: '->>', path: [null], texts: 1 },
    keys: [{ path: ['country'], source: 'queries', texts: 1 }],
  });
  expect(use(found, 'orders')).toMatchObject({ alone: true, limit: true });
  expect(columns(found, 'orders')).toEqual(['id output', 'doc where = parameter', 'at order']);
});

test('the last text of a session that is still there counts, and its path is resolved by the role', () => {
  const found = statement('doc @> $1');
  expect(found.role).toBe('seller');
  const document = use(found, 'orders')?.columns.find(({ json }) => json !== null);
  expect(document?.json?.keys).toEqual([{ path: ['a', 'b'], source: 'activity', texts: 1 }]);
});

test('joins, alternatives, subqueries and WITH', () => {
  const join = statement('JOIN shop.customers');
  expect(columns(join, 'orders')).toEqual([
    ...['customer join = column', 'tags where @> parameter', 'id where = parameter'],
  ]);
  expect(use(join, 'orders')).toMatchObject({ all_columns: true, alone: false });
  expect(use(join, 'orders')?.columns.map(({ conjunct }) => conjunct)).toEqual([
    true,
    false,
    false,
  ]);
  expect(columns(statement('WITH w AS'), 'orders')).toEqual(
    expect.arrayContaining(['id where > parameter', 'id where = parameter', 'state output']),
  );
  expect(columns(statement('IN (SELECT customer'), 'orders')).toEqual([
    ...['customer output', 'state where IS NULL'],
  ]);
});

test('writes say what they set', () => {
  const update = statement('UPDATE shop.orders');
  expect(update.kind).toBe('update');
  expect(use(update, 'orders')?.access).toBe('update');
  expect(columns(update, 'orders')).toEqual([
    ...['state set', 'id where = parameter', 'id returning'],
  ]);
  expect(columns(statement('INSERT INTO'), 'customers')).toEqual(['id insert', 'name insert']);
  expect(use(statement('DELETE FROM'), 'orders')?.access).toBe('delete');
  const emptied = workload.statements.find(({ kind }) => kind === 'truncate');
  expect(emptied).toMatchObject({ text: null, tables: [{ access: 'truncate' }] });
});

test('views and functions are looked into', () => {
  const view = use(statement('shop.bigger'), 'orders');
  expect(view?.through).toEqual({ kind: 'view', schema: 'shop', name: 'bigger' });
  const country = view?.columns.find(({ json, operator }) => json !== null && operator === '=');
  expect(country?.json).toMatchObject({ path: ['country'], keys: [{ source: 'definition' }] });
  const call = use(statement('shop.total'), 'orders');
  expect(call?.through).toMatchObject({ kind: 'function', name: 'total' });
  expect(call?.columns.find(({ json }) => json !== null)?.json?.path).toEqual(['kind']);
  expect(workload.definitions.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    ...['view big', 'view bigger', 'function total'],
  ]);
});

test('what only a file has is a statement of its own; what is not found is counted', () => {
  expect(statement('name LIKE').source).toBe('queries');
  const { calls, understood, not_understood } = workload.coverage;
  expect(not_understood).toEqual({ 'unknown-relation': 1 });
  expect(understood).toBe(calls - 1);
});

import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { plan } from '../../support/dbopt.ts';

const SCENE = `CREATE SCHEMA shop; CREATE TABLE shop.orders (id int, created_at date, "Note" text);
  CREATE TABLE "Basket" (id int)`;

test.each([
  ['tables: { shop.oders: { with: { fillfactor: 90 } } }', 'did you mean shop.orders?'],
  ['tables: { orders: { with: { fillfactor: 90 } } }', 'did you mean shop.orders?'],
  ['tables: { Basket: { with: { fillfactor: 90 } } }', 'did you mean public."Basket"?'],
  [
    'tables: { shop.orders: { columns: { create_at: { statistics: 9 } } } }',
    'did you mean "created_at"?',
  ],
  ['tables: { shop.orders: { columns: { note: { statistics: 9 } } } }', `'"Note"'`],
  ['tables: { shop.orders: { indexes: { i: { on: [id int4_op] } } } }', 'did you mean "int4_ops"?'],
  [
    `tables: { shop.orders: { indexes: { i: { on: ['id "INT4_ops"'] } } } }`,
    'did you mean "int4_ops"?',
  ],
  ['tables: { shop.orders: { indexes: { i: { on: [creatd_at] } } } }', 'did you mean created_at?'],
  [
    'tables: { shop.orders: { indexes: { i: { on: [id], where: Nte IS NULL } } } }',
    'did you mean "Note"?',
  ],
  [
    'tables: { shop.orders: { statistics: { s: { on: [id, creatd_at] } } } }',
    'did you mean created_at?',
  ],
])('%s: the name that was meant', async (text, hint) => {
  const { client, url } = await freshDatabase();
  await client.query(SCENE);
  const { diagnostics } = await plan(url, `version: 1\n${text}\n`);
  expect(diagnostics).toEqual([
    expect.objectContaining({ severity: 'error', hint: expect.stringContaining(hint) }),
  ]);
});

test('what is like nothing gets no wrong idea', async () => {
  const { client, url } = await freshDatabase();
  await client.query(SCENE);
  const { diagnostics } = await plan(url, 'version: 1\ntables: { shop.customers_of_old: {} }\n');
  expect(diagnostics.map(({ hint }) => hint ?? '').join()).not.toContain('did you mean');
});

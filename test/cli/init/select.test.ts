import { expect, test } from 'vitest';
import { qualified } from '../../../src/model/index.ts';
import { select } from '../../../src/operations/init/select.ts';

const TABLES = [
  { schema: 'shop', name: 'orders' },
  { schema: 'shop', name: 'Odd' },
  { schema: 'crm', name: 'orders' },
];

test.each([
  [{}, ['shop.orders', 'shop."Odd"', 'crm.orders']],
  [{ schema: ['sh?p'] }, ['shop.orders', 'shop."Odd"']],
  [{ table: ['orders'] }, ['shop.orders', 'crm.orders']],
  [{ table: ['shop.*', 'crm.orders'] }, ['shop.orders', 'shop."Odd"', 'crm.orders']],
  [{ table: ['shop."Odd"'] }, ['shop."Odd"']],
  [{ schema: ['crm'], table: ['*.orders'] }, ['crm.orders']],
])('%j', (flags, found) => expect(select(TABLES, flags).map(qualified)).toEqual(found));

test('a pattern that names nothing is an error, with the nearest name', () => {
  expect(() => select(TABLES, { table: ['shop.order'] })).toThrow('there is no table shop.order');
});

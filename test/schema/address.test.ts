import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { readAddress } from '../../src/schema/index.ts';

test.each([
  ['setting.TimeZone', 'setting.timezone'],
  ['setting."TimeZone"', 'setting.timezone'],
  ['setting.work_mem', 'setting.work_mem'],
  ['setting.pg_stat_statements.max', 'setting."pg_stat_statements.max"'],
  ['setting."pg_stat_statements.max"', 'setting."pg_stat_statements.max"'],
  ['table.Shop.Orders', 'table.shop.orders'],
  ['table.shop."Orders"', 'table.shop."Orders"'],
  [' index.shop.a ', 'index.shop.a'],
  ['nothing.Of.Ours', 'nothing.Of.Ours'],
  ['table.', 'table.'],
])('%s stands for %s', (text, address) => expect(readAddress(text, KINDS)).toBe(address));

test('a kind may be called by several words', () => {
  const [first] = KINDS;
  if (first === undefined) throw new Error('there is no kind');
  const { plainNames: _, ...more } = first;
  const kinds = [{ ...more, kind: 'replica-identity' }];
  expect(readAddress('replica-identity.Shop.T', kinds)).toBe('replica-identity.shop.t');
});

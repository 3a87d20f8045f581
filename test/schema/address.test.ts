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

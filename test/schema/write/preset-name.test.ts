import { expect, test } from 'vitest';
import { presetName } from '../../../src/schema/write/preset-name.ts';

test.each([
  ['hot', { 'with.fillfactor': 90, 'with.autovacuum_vacuum_scale_factor': 0.02 }],
  ['vacuum', { 'with.autovacuum_analyze_scale_factor': 0.02 }],
  ['staging', { persistence: 'unlogged', 'with.autovacuum_enabled': 'off' }],
  ['toast', { 'with.toast_tuple_target': 4080 }],
  ['storage', { 'with.parallel_workers': 4 }],
])('%s', (name, fields) => {
  expect(presetName(fields, [])).toBe(name);
  expect(presetName(fields, [name])).toBe(`${name}-2`);
});

import { expect, test } from 'vitest';
import { isScratch, suffixed } from '../../../src/model/index.ts';
import { childName } from '../../../src/providers/table-index/target.ts';

const LONG = 'x'.repeat(63);
/** 31 × 2 bytes + 1. */
const WIDE = `${'ä'.repeat(31)}x`;

test('the index of a partition is called after both, where that fits', () => {
  expect(childName('events_2030', 'events_time')).toBe('events_2030_events_time');
});

test.each([LONG, WIDE, '🐘'.repeat(15), 'a"b.C '.repeat(10)])('%s is cut to 63 bytes', (name) => {
  const made = childName(name, 'i');
  expect(Buffer.byteLength(made)).toBeLessThanOrEqual(63);
  expect(Buffer.from(made).toString()).toBe(made);
});

test('names that are cut stay apart', () => {
  const partitions = ['1', '2', '3'].map((last) => LONG.slice(1) + last);
  expect(new Set(partitions.map((p) => childName(p, LONG))).size).toBe(3);
  expect(childName(LONG, `${LONG}1`)).not.toBe(childName(LONG, `${LONG}2`));
});

test.each([
  ['abc', '_x', 'abc_x'],
  [LONG, '_x', `${'x'.repeat(61)}_x`],
  [WIDE, '', WIDE],
  [WIDE, '_', `${'ä'.repeat(31)}_`],
  [WIDE, '__', `${'ä'.repeat(30)}__`],
  ['🐘'.repeat(16), '_x', `${'🐘'.repeat(15)}_x`],
])('%s + %s', (name, suffix, cut) => {
  expect(suffixed(name, suffix)).toBe(cut);
});

test.each([
  ['a_dbopt_new', true],
  ['a_dbopt_old', true],
  ['a_dbopt_new_', false],
  ['dbopt_new', false],
  ['a', false],
])('%s: ours for a while? %s', (name, ours) => {
  expect(isScratch(name)).toBe(ours);
});

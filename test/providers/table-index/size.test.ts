import { expect, test } from 'vitest';
import type { Fields } from '../../../src/model/index.ts';
import { guessBytes } from '../../../src/providers/table-index/size.ts';
import { sizeOf } from '../../support/size.ts';

const MB = 1024 * 1024;
const fields = (using: string, keys = 1, include = 0): Fields => ({
  using: { value: using, text: using },
  on: { value: Array.from({ length: keys }, () => ({})), text: '' },
  include: { value: Array.from({ length: include }, () => ''), text: '' },
});

const counted = (bytes: number) => sizeOf(bytes, { rows: 100_000 });

test.each<[string, number, number, number]>([
  ['btree', 1, 0, 3_600_000],
  ['btree', 2, 0, 4_800_000],
  ['btree', 1, 2, 6_000_000],
  ['hash', 1, 0, 3_600_000],
  ['gin', 1, 0, 8 * MB],
  ['gist', 1, 0, 8 * MB],
  ['hnsw', 1, 0, 8 * MB],
  ['ivfflat', 1, 0, 8 * MB],
  ['brin', 1, 0, 24_576],
])('%s of %i keys and %i columns', (using, keys, include, bytes) => {
  expect(guessBytes(fields(using, keys, include), counted(10 * MB))).toBe(bytes);
});

test('nothing is known of a table that nobody measured', () => {
  expect(guessBytes(fields('btree'), undefined)).toBeNull();
});

test('a table that was never analysed is taken for rows of a hundred bytes', () => {
  expect(guessBytes(fields('btree'), sizeOf(MB))).toBe(377_487);
});

test('an index of entries is no larger than its table, an empty one has its pages', () => {
  expect(guessBytes(fields('btree', 32), counted(MB))).toBe(MB);
  expect(guessBytes(fields('btree'), counted(0))).toBe(16_384);
  expect(guessBytes(fields('brin'), counted(1000 * MB))).toBe(1_048_576);
});

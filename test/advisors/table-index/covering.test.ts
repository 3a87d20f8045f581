import { expect, test } from 'vitest';
import { mostBytes } from '../../../src/advisors/table-index/covering.ts';

test.each([
  [{ length: 8, type: 'timestamp with time zone' }, 8],
  [{ length: -1, type: 'numeric(10,2)' }, 9],
  [{ length: -1, type: 'numeric(5,-2)' }, 7],
  [{ length: -1, type: 'character varying(3)' }, 13],
  [{ length: -1, type: 'character(2)' }, 9],
  [{ length: -1, type: 'numeric' }, Number.POSITIVE_INFINITY],
  [{ length: -1, type: 'text' }, Number.POSITIVE_INFINITY],
])('a value of %j takes %d bytes at most', (column, bytes) => {
  expect(mostBytes(column)).toBe(bytes);
});

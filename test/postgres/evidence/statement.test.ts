import { expect, test } from 'vitest';
import { shownStatement } from '../../../src/postgres/evidence/statement.ts';

test.each([
  ['ALTER  TABLE t\n  SET (fillfactor = 70)', 'ALTER TABLE t SET (fillfactor = 70)'],
  ["ALTER ROLE a PASSWORD 's3cret' LOGIN", 'ALTER ROLE a PASSWORD …'],
  [
    "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'b', password 's3cret')",
    "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'b', password …",
  ],
  [
    "CREATE SUBSCRIPTION s CONNECTION 'postgresql://u:s3cret@h/d'",
    "CREATE SUBSCRIPTION s CONNECTION 'postgresql://…@h/d'",
  ],
  [
    "CREATE SUBSCRIPTION s CONNECTION 'host=h password=s3cret'",
    "CREATE SUBSCRIPTION s CONNECTION 'host=h password …",
  ],
])('%s', (text, shown) => expect(shownStatement(text)).toBe(shown));

test('a long one is cut', () => {
  expect(shownStatement(`SELECT ${'x'.repeat(1_000)}`)).toHaveLength(161);
});

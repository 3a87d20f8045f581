import { expect, test } from 'vitest';
import { withoutRows } from '../../../src/postgres/session/without-rows.ts';

const error = (message: string, more: object = {}) =>
  Object.assign(new Error(message), { severity: 'ERROR', code: '22P02', file: 'numutils.c' }, more);

const LONG = 'secret'.repeat(1000);
const cut = (text: string) => `${text.slice(0, 4_000)}…`;

test.each([
  ['a value', 'invalid input syntax for type integer: "secret"'],
  ['a value that begins with a mark', 'invalid input syntax for type integer: ""secret""'],
  ['a value between words that we sent', 'invalid input syntax for type integer: "a" secret "a"'],
  ['a value that was cut', cut(`invalid input syntax for type integer: "${LONG}"`)],
  ['a value with a mark that was cut', cut(`invalid input syntax for type integer: "b"${LONG}"`)],
  ['a value in other marks', 'ungültige Eingabe für Typ integer: „secret“'],
])('no message tells %s', (_, message) => {
  expect(withoutRows(error(message), 'SELECT a FROM b').join()).not.toContain('secret');
});

test.each([
  ['Key (a)=(secret) is duplicated.', 'Key (a) is duplicated.'],
  [cut(`Key (a)=(secret) ${LONG}`), 'Key (a)'],
])('of a key the columns are told: %#', (detail, told) => {
  const [, said] = withoutRows(
    error('could not create unique index', { code: '23505', detail }),
    '',
  );
  expect(said).toBe(told);
});

test.each([
  [
    'duplicate key value violates unique constraint "a_key"',
    { code: '23505', constraint: 'a_key' },
  ],
  [
    'null value in column "a" of relation "t" violates not-null constraint',
    { code: '23502', column: 'a', table: 't' },
  ],
  ['invalid input syntax for type integer: "a"', {}],
])('names are told: %s', (message, more) => {
  expect(withoutRows(error(message, more), 'SELECT a FROM b')[0]).toBe(message);
});

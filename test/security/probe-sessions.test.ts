import { expect, test } from 'vitest';
import { act, BUILT, planned, READ } from './apart-scene.ts';

test.each([
  ['cuts short what comes next', READ, `PERFORM set_config('statement_timeout', '1', false);`],
  ['has it cancelled', READ, `RAISE 'secret' USING ERRCODE = 'query_canceled';`],
  ['has it cancelled', BUILT, `RAISE 'secret' USING ERRCODE = 'query_canceled';`],
  ['asserts', BUILT, `ASSERT false, 'secret';`],
  ['says that the session ends', BUILT, `RAISE 'secret' USING ERRCODE = '57P01';`],
  [
    'speaks otherwise',
    READ,
    `PERFORM set_config('client_encoding', 'LATIN1', false), set_config('DateStyle', 'German', false);`,
  ],
  ['has no more written', READ, `PERFORM set_config('transaction_read_only', 'on', false);`],
  ['changes the question', READ, `PERFORM set_config('dbopt.probes', '{', false);`],
  ['throws away what is temporary', READ, 'DISCARD TEMP;'],
  [
    'has the names that we take',
    READ,
    `CREATE TEMPORARY TABLE IF NOT EXISTS orders (id int); CREATE TEMPORARY TABLE IF NOT EXISTS dbopt_copy_1 (id int);`,
  ],
])(
  'code of an owner that %s ends nothing but the look at its own definition',
  async (_, where, body) => {
    await act(body);
    const { told, others } = await planned(where);
    expect(told.join()).not.toMatch(/secret|shop|plain/);
    expect(others).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { tableFacts } from '../support/evidence/build.ts';
import { looked, verdictOf } from '../support/verify/judge.ts';

const CHECK = '{ bloat: app.t, max: 20% }';

test('empty space beyond what rows ask for', async () => {
  expect(await verdictOf(CHECK, looked({ approx_free_percent: 15 }))).toBe('pass');
  expect(await verdictOf(CHECK, looked({ approx_free_percent: 45 }))).toBe('fail');
});

test('what fillfactor leaves is meant', async () => {
  const made = looked({ approx_free_percent: 32 });
  const roomy = { ...made.more, tables: [tableFacts(10, 't', { options: { fillfactor: '70' } })] };
  expect(await verdictOf(CHECK, { more: roomy })).toBe('pass');
  expect(await verdictOf(CHECK, made)).toBe('fail');
});

test('without a look nobody knows', async () => {
  const unread = { more: { tables: [tableFacts(10, 't', { readable: false })] } };
  expect(await verdictOf(CHECK, { more: { tables: [tableFacts(10, 't')] } })).toBe('cannot-tell');
  expect(await verdictOf(CHECK, unread)).toBe('cannot-tell');
});

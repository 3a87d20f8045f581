import { expect, test } from 'vitest';
import { tableFacts } from '../support/evidence/build.ts';
import { verdictOf } from '../support/verify/judge.ts';

const DAY = 86_400_000;
const tables = [
  tableFacts(1, 't', { kind: 'p' }),
  tableFacts(2, 't_1', { root: 1, parent: 1 }),
  tableFacts(3, 'plain'),
];
const made = { more: { tables } };
const ahead = (ms: number | null) => ({
  ...{ kind: 'ahead' as const, ms, partitions: 3 },
  until: ms === null ? null : '2030-07-16T00:00:00.000Z',
});
const CHECK = '{ partitions_ahead: app.t, min: 30 days }';

test('from now to the end of the last one', async () => {
  expect(await verdictOf(CHECK, made, ahead(31 * DAY))).toBe('pass');
  expect(await verdictOf(CHECK, made, ahead(29 * DAY))).toBe('fail');
  expect(await verdictOf(CHECK, made, { ...ahead(0), until: null })).toBe('fail');
});

test('a key that is no time has no now', async () => {
  expect(await verdictOf(CHECK, made, ahead(null))).toBe('cannot-tell');
});

test('a plain table, or what was not measured, tells nothing', async () => {
  const plain = '{ partitions_ahead: app.plain, min: 30 days }';
  expect(await verdictOf(plain, made)).toBe('cannot-tell');
  expect(await verdictOf(CHECK, made)).toBe('cannot-tell');
});

import { expect, test } from 'vitest';
import type { Pool, PoolResult } from '../../src/model/index.ts';
import { judged, verdictOf } from '../support/verify/judge.ts';

const CHECK = '{ pool: src/api, replicas: 3, workers: 2, max: 60 }';

const made = (most: number | null, more: Partial<Pool> = {}): Pool => ({
  ...{
    made: 'asyncpg.create_pool',
    place: 'src/api/db.py:3',
    branches: [],
    notes: [],
    queue: null,
  },
  ...{ most, why: most === null ? 'n is given by whoever calls' : null },
  ...more,
});

const result = (pools: readonly Pool[], more: Partial<PoolResult> = {}): PoolResult => ({
  ...{ kind: 'pool', pools, unread: [], workers: null, replicas: null, notes: [] },
  ...more,
});

const countOf = async (check: string, one: PoolResult) =>
  (await judged(check, {}, one)).figures[0]?.measured?.value;

test('what pools may open is counted over processes and replicas', async () => {
  expect(await verdictOf(CHECK, {}, result([made(10)]))).toBe('pass');
  expect(await verdictOf(CHECK, {}, result([made(10), made(1)]))).toBe('fail');
  expect(await verdictOf('{ pool: src/api, min: 7, max: 10 }', {}, result([made(6)]))).toBe('fail');
  const { figures } = await judged(CHECK, {}, result([made(4), made(5)]));
  expect(figures.map(({ quantity, measured }) => [quantity, measured?.value])).toEqual([
    ['', 54],
    ['pools', 2],
    ['replicas', 3],
    ['processes', 2],
  ]);
  expect(figures[0]?.measured?.from).toContain('4 of asyncpg.create_pool at src/api/db.py:3');
});

test('processes are those of the check, else those of gunicorn, else one', async () => {
  const gunicorn = { workers: { count: 4, place: 'gunicorn.conf.py:1' } };
  expect(await countOf('{ pool: src, max: 1 }', result([made(10)]))).toBe(10);
  expect(await countOf('{ pool: src, max: 1 }', result([made(10)], gunicorn))).toBe(40);
  expect(await countOf(CHECK, result([made(10)], gunicorn))).toBe(60);
  const asks = { workers: { unknown: 'gunicorn.conf.py:1 asks how many cores there are' } };
  const open = await judged('{ pool: src, max: 50 }', {}, result([made(1)], asks));
  expect([open.verdict, open.figures[0]?.unanswered?.why]).toEqual([
    'cannot-tell',
    expect.stringContaining('gunicorn.conf.py:1'),
  ]);
  expect(await verdictOf(CHECK, {}, result([made(1)], asks))).toBe('pass');
});

test('of two sides of a choice the larger one counts', async () => {
  const side = (of: string, at: number) => ({ branches: [{ of, side: at }] });
  const pools = [made(5, side('a', 0)), made(20, side('a', 1)), made(3), made(1, side('b', 0))];
  expect(await countOf(CHECK, result(pools))).toBe(6 * (20 + 3 + 1));
});

test('what is not known is told with its place, unless the rest is too much already', async () => {
  const { verdict, figures } = await judged(CHECK, {}, result([made(10), made(null)]));
  expect(verdict).toBe('cannot-tell');
  expect(figures[0]?.unanswered?.why).toContain('src/api/db.py:3: n is given by whoever calls');
  expect(await verdictOf(CHECK, {}, result([made(11), made(null)]))).toBe('fail');
});

test.each<[what: string, one: PoolResult | null]>([
  ['no pool', result([])],
  [
    'a file that cannot be read',
    result([made(1)], { unread: [{ place: 'a.py:1', why: 'it is no Python' }] }),
  ],
  ['nothing measured', null],
])('%s tells nothing', async (_, one) => {
  expect(await verdictOf(CHECK, {}, one)).toBe('cannot-tell');
});

test('what was assumed is counted', async () => {
  const notes = ['a default of the environment at src/api/config.py:4'];
  const { verdict, figures } = await judged(
    CHECK,
    {},
    result([made(10, { notes }), made(0, { notes })]),
  );
  expect(verdict).toBe('pass');
  expect(figures.at(-1)?.measured).toMatchObject({ what: 'assumed', value: 1, from: notes[0] });
});

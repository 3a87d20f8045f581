import { expect, test } from 'vitest';
import type { Diagnostic, Move } from '../../src/model/index.ts';
import { brokenMoves, movesInOrder } from '../../src/schema/moves.ts';

const place = { file: 'dbopt.yaml', line: 1, column: 1 };

/** How often the moves are looked at. */
function looks(pairs: readonly (readonly [from: string, to: string])[]): number {
  let looked = 0;
  const moves = pairs.map(
    ([from, to]): Move => ({
      get from() {
        looked += 1;
        return from;
      },
      get to() {
        looked += 1;
        return to;
      },
      place,
    }),
  );
  const problems: Diagnostic[] = [];
  brokenMoves(moves, new Set());
  movesInOrder(moves, problems);
  return looked;
}

const name = (n: number) => `index.s.a${n}`;
const numbers = (n: number) => [...Array(n).keys()];

test.each([
  ['a chain', (n: number) => numbers(n).map((i) => [name(i), name(i + 1)] as const)],
  [
    'a chain from its end',
    (n: number) => numbers(n).map((i) => [name(n - i), name(n - i - 1)] as const),
  ],
  ['a circle', (n: number) => numbers(n).map((i) => [name(i), name((i + 1) % n)] as const)],
  ['all to one', (n: number) => numbers(n).map((i) => [name(i), 'index.s.x'] as const)],
  ['all from one', (n: number) => numbers(n).map((i) => ['index.s.x', name(i)] as const)],
])('%s four times as long is four times the work', (_, make) => {
  expect(looks(make(2_000)) / looks(make(500))).toBeLessThan(4.1);
});

test('each comes after those that it goes on from, else as written', () => {
  const moves = [
    [3, 4],
    [2, 3],
    [7, 8],
    [1, 2],
  ].map(([from = 0, to = 0]): Move => ({ from: name(from), to: name(to), place }));
  expect(movesInOrder(moves, []).map(({ from }) => from)).toEqual([7, 1, 2, 3].map(name));
});

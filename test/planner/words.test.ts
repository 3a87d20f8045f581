import { expect, test } from 'vitest';
import { otherWords } from '../../src/planner/words.ts';
import { planOf, step } from '../apply/bench.ts';

const saying = (message: string) =>
  planOf({
    steps: [step({ mode: 'transaction', sql: [], hazards: [{ code: 'data-loss', message }] })],
  });

test.each([
  ['drops 5 rows', 'drops 7 rows', true],
  ['reads 1.2 GB of public.t', 'reads 960 MB of public.t', true],
  ['takes 59 s', 'takes 1 min 5 s', true],
  ['drops public.t', 'drops public.u', false],
  ['drops public.t', 'nothing', false],
])('%s, and now: %s', (read, now, isSame) => {
  expect(otherWords(saying(read), saying(now)) === null).toBe(isSame);
});

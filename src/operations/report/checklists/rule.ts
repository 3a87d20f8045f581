import type { Bound, BoxRule, Judge, Look, Over } from '../../../model/index.ts';

type Check = Extract<Judge, { readonly by: 'check' }>;

const DAY = 86_400_000;

type Unit = Bound['unit'];

export const atMost = (max: number, quantity = '', unit: Unit = 'share'): Bound => ({
  ...{ quantity, unit, min: null, max },
});
export const atLeast = (min: number, quantity = '', unit: Unit = 'share'): Bound => ({
  ...{ quantity, unit, min, max: null },
});
export const days = (count: number): number => count * DAY;

/** By the design's checks of a type; by these bounds where it has none. */
export const byCheck = (
  type: string,
  over: Over,
  bounds: readonly Bound[],
  unit: Check['unit'] = 'share',
  quantities: readonly string[] = bounds.map(({ quantity }) => quantity),
): Check => ({ by: 'check', type, quantities, over, bounds, unit });

/** By the design's checks alone: which statement, pool or index is meant nobody can guess. */
export const byOwnCheck = (type: string, quantities: readonly string[] = []): Check => ({
  ...{ by: 'check', type, quantities, over: 'design', bounds: [], unit: null },
});

export const byAdvice = (
  advisor: string,
  codes: readonly string[],
  looks: Look,
  open: readonly string[] = [],
): Judge => ({ by: 'advice', advisor, codes, open, looks });

/** What nobody measures yet. */
export const byNobody = (why: string, needs: string): Judge => ({ by: 'nobody', why, needs });

export const box = (
  id: string,
  tasks: readonly string[],
  words: string,
  judge: Judge,
): BoxRule => ({ id, tasks, words, judge });

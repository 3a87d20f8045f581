const { FAULT_SEED = '3', FAULT_RUNS = '16' } = process.env;
export const SEED = Number(FAULT_SEED);
/** Of what takes a whole apply or more: fewer than of the others. */
export const FEWER_RUNS = Array.from({ length: Math.ceil(Number(FAULT_RUNS) / 8) }, (_, n) => n);

/** Chance that can be repeated: numbers from a seed. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32; run `n` of a seed has chances of its own, whatever other runs do. */
export function chance(seed: number, n: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}

import { quantile as measured } from '../src/postgres/measure/quantile.ts';

/** 0 where there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  measured(
    [...values].sort((a, b) => a - b),
    share,
  ).estimate;

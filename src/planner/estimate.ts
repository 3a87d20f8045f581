import type { Step } from '../model/index.ts';

/** Bytes per second, from earlier runs or else a cautious guess for one disk and one core. */
export interface Rates {
  readonly build: number;
  readonly rewrite: number;
}
export const DEFAULT_RATES: Rates = { build: 20e6, rewrite: 50e6 };

/** Seconds for every step that says how much it writes. */
export function estimate(steps: readonly Step[], rates: Rates = DEFAULT_RATES): readonly Step[] {
  return steps.map((step) => {
    if (step.touches === 'catalog' || step.bytes === null) return step;
    const rate = step.touches === 'rewrite' ? rates.rewrite : rates.build;
    return { ...step, seconds: Math.round((step.bytes / rate) * 10) / 10 };
  });
}

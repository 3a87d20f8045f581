import { LOCK_TIMEOUT } from './layout.ts';
import type { Run } from './run.ts';

export const SCENARIOS = ['no DDL', 'dbopt apply', 'by hand'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** The rounds of every scenario, in the order they ran. */
export type Runs = { readonly [scenario in Scenario]: readonly Run[] };

/** Milliseconds over all rounds of a scenario. */
export interface Latency {
  readonly statements: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

export function latency(runs: readonly Run[]): Latency {
  const all = runs.flatMap(({ samples }) => samples.map((sample) => sample.latency));
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.ceil(all.length * share) - 1] ?? 0;
  return { statements: all.length, p50: at(0.5), p99: at(0.99), longest: at(1) };
}

/** What the longest statement during an apply has to stay under. */
export const bound = (runs: Runs): number => LOCK_TIMEOUT + 1.1 * latency(runs['no DDL']).longest;

export const isMet = (runs: Runs): boolean => latency(runs['dbopt apply']).longest <= bound(runs);

/** The round with the longest statement. */
export const worst = (rounds: readonly Run[]): Run | undefined =>
  [...rounds].sort((a, b) => latency([b]).longest - latency([a]).longest)[0];

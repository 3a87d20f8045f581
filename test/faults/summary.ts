import type { Outcome } from './run.ts';

/** Counts by kind of fault, and what the application felt. */
export function summary(outcomes: readonly Outcome[]): string {
  const kinds = new Map<string, { runs: number; hits: number }>();
  for (const { kind, struck } of outcomes) {
    const { runs, hits } = kinds.get(kind.name) ?? { runs: 0, hits: 0 };
    const hit = struck.filter((one) => one.hit).length;
    kinds.set(kind.name, { runs: runs + 1, hits: hits + hit });
  }
  const retried = outcomes.filter(({ after }) => after.length > 1).length;
  const slowest = outcomes
    .map(({ application }) => application)
    .sort((a, b) => b.longest - a.longest)[0];
  const statements = outcomes.reduce((sum, { application }) => sum + application.statements, 0);
  return [
    ...[...kinds].map(
      ([name, { runs, hits }]) => `${String(runs).padStart(4)} × ${name}, ${hits} struck`,
    ),
    `${outcomes.length} runs; ${retried} needed more than one apply to finish`,
    `the application: ${statements} statements, the longest ${Math.round(slowest?.longest ?? 0)} ms (${slowest?.slowest ?? ''})`,
  ].join('\n');
}

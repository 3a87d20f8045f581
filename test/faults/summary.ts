import type { Outcome } from './run.ts';

/** Counts by kind of fault, and what the application felt. */
export function summary(outcomes: readonly Outcome[]): string {
  const kinds = new Map<string, number>();
  for (const { kind } of outcomes) kinds.set(kind.name, (kinds.get(kind.name) ?? 0) + 1);
  const retried = outcomes.filter(({ after }) => after.length > 1).length;
  const slowest = outcomes
    .map(({ application }) => application)
    .sort((a, b) => b.longest - a.longest)[0];
  const statements = outcomes.reduce((sum, { application }) => sum + application.statements, 0);
  return [
    ...[...kinds].map(([name, count]) => `${String(count).padStart(4)} × ${name}`),
    `${outcomes.length} runs; ${retried} needed more than one apply to finish`,
    `the application: ${statements} statements, the longest ${Math.round(slowest?.longest ?? 0)} ms (${slowest?.slowest ?? ''})`,
  ].join('\n');
}

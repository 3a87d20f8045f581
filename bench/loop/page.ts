import type { Round } from '../../src/model/index.ts';
import { grid } from '../grid.ts';
import type { Felt } from './measure.ts';

export interface Row {
  readonly what: string;
  readonly felt: Felt;
  readonly recall: number | null;
}

export interface Outcome {
  readonly rows: readonly Row[];
  readonly rounds: readonly Round[];
  readonly longest: number;
  readonly statements: number;
  readonly where: string;
  readonly minutes: number;
}

const ms = (value: number): string => value.toFixed(1);

/** docs/loop-bench.md. */
export function page({ rows, rounds, longest, statements, where, minutes }: Outcome): string {
  const felt = rows.map(({ what, felt: one, recall }) => [
    ...[what, ms(one.p50), ms(one.p99), ms(one.ingest), one.wal.toFixed(1), String(one.dead)],
    ...[one.indexes.toFixed(1), recall === null ? '' : recall.toFixed(3)],
  ]);
  const told = rounds.map(({ change, outcome, verdict, why }) => [
    change === null ? 'nothing' : `\`${change.code}\` ${change.address}`,
    outcome ?? 'open',
    verdict?.comparisons[0]?.ratio.toFixed(2) ?? '',
    why,
  ]);
  return `# The loop at work
\`npm run bench:loop\` measured and wrote this page: a feature store with a naive design, an application that sends statements at a fixed rate throughout, and the loop in mode \`apply\`, unattended, sixty times as fast as the clock. Then three advisors that are wrong.

## What the application felt
${grid([['', 'p50 ms', 'p99 ms', 'p99 of an INSERT ms', 'WAL MB/min', 'dead rows', 'indexes MB', 'recall@10'], ...felt])}

Each row is a load of its own, before and after; latency counts from when a statement was due.

## What the loop did
${grid([['finding', 'outcome', 'ratio', 'why'], ...told])}

While it did, the application sent ${statements} statements; not one failed, and the longest took ${ms(longest)} ms.

${where}; ${minutes.toFixed(0)} minutes.
`;
}

import type { Round } from '../../src/model/index.ts';
import { grid } from '../grid.ts';
import type { Sent } from './application.ts';
import type { Felt } from './measure.ts';
import { type Seen, seenIn, type Watched } from './seen.ts';

export interface Row {
  readonly what: string;
  /** A turn each. */
  readonly all: readonly Felt[];
  readonly felt: Felt;
  readonly recall: number | null;
}

export interface Outcome {
  readonly rows: readonly Row[];
  readonly turns: number;
  /** The design after the wrong advisors is that of before them. */
  readonly isAsItWas: boolean;
  readonly rounds: readonly Watched[];
  readonly sent: readonly Sent[];
  readonly where: string;
  readonly minutes: number;
}

const ms = (value: number): string => value.toFixed(1);
const share = (value: number | null): string => (value === null ? '' : value.toFixed(3));

/** Of the least to the most of the turns. */
const between = (all: readonly Felt[], figure: 'p99' | 'ingest'): string => {
  const values = all.map((one) => one[figure]);
  return `${ms(Math.min(...values))} to ${ms(Math.max(...values))}`;
};

/** docs/loop-bench.md. */
export function page({ rows, rounds, sent, isAsItWas, turns, where, minutes }: Outcome): string {
  const felt = rows.map(({ what, felt: one, all, recall }) => [
    ...[what, ms(one.p50), ms(one.p99), between(all, 'p99'), ms(one.ingest)],
    ...[between(all, 'ingest'), one.wal.toFixed(1), one.indexes.toFixed(1), share(recall)],
  ]);
  const told = rounds.map(({ round }, i) => {
    const { change, outcome, verdict } = round;
    return [
      `${i + 1}. ${change === null ? 'nothing' : `\`${change.code}\``}`,
      ...[outcome ?? 'open', verdict?.comparisons[0]?.ratio.toFixed(2) ?? '', whyOf(round)],
    ];
  });
  const seen = rounds.map((watched, i) => {
    const [before, after] = [seenIn(watched, 'before', sent), seenIn(watched, 'after', sent)];
    const both = (figure: (one: Seen) => string) =>
      [before, after].flatMap((one) => (one === null ? [] : [figure(one)])).join(' → ');
    return [
      `${i + 1}.`,
      both(({ p99 }) => ms(p99)),
      both(({ wal }) => wal.toFixed(1)),
      both(({ dead }) => String(dead)),
      both(({ recall }) => share(recall)),
    ];
  });
  const longest = sent.reduce((most, { latency }) => Math.max(most, latency), 0);
  return `# The loop at work
\`npm run bench:loop\` measured and wrote this page: a feature store with a naive design, an application that sends statements at a fixed rate throughout, and the loop in mode \`apply\`, unattended, sixty times as fast as the clock. Then three advisors that are wrong, each asked twice.

## What the loop did
${grid([['round', 'outcome', 'ratio', 'why'], ...told])}

The ratio is the time of the statements that use what was changed, after by before, against the control. After the advisors that are wrong the design is ${isAsItWas ? '' : 'not '}what it was before them.

## What the application felt meanwhile
${grid([['round', 'p99 ms', 'WAL MB/min', 'dead rows', 'recall@10'], ...seen])}

Before the change and after it. The application sent ${sent.length} statements; not one failed, and the longest took ${ms(longest)} ms, where \`lock_timeout\` is 500 ms.

## The design it ended with
${grid([['', 'p50 ms', 'p99 ms', 'of the turns', 'p99 of an INSERT ms', 'of the turns', 'WAL MB/min', 'indexes MB', 'recall@10'], ...felt])}

The three designs in turns on the same data, ${turns} times each; the median of the turns, and the least and the most. Latency counts from when a statement was due.

${where}; ${minutes.toFixed(0)} minutes.
`;
}

/** A round that takes nothing says why what there was is passed over. */
const whyOf = ({ change, why, passed }: Round): string =>
  change === null && passed.length > 0
    ? passed.map((one) => `\`${one.code}\`: ${one.why}`).join('; ')
    : why;

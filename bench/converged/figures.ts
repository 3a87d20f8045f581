import type { NamedQuestion } from './questions.ts';
import type { Run } from './run.ts';

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];
/** The runs of each side, in the order they were made. */
export type Runs = { readonly [side in Side]: readonly Run[] };

/** One thing that is compared, a value for every run. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'rows/s' | 'reads/s' | 'bytes/row' | 'bytes' | '%' | '';
  /** Whether less of it is better; null: neither. */
  readonly less: boolean | null;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function figures(runs: Runs, questions: readonly NamedQuestion[]): readonly Figure[] {
  const figure = (
    name: string,
    unit: Figure['unit'],
    less: boolean | null,
    of: (run: Run) => number,
  ): Figure => ({ name, unit, less, before: runs.before.map(of), after: runs.after.map(of) });
  const names = [...new Set(questions.map(({ name }) => name))];
  return [
    ...names.flatMap((name) => {
      const latency = (share: number) => (run: Run) => percentile(run, questions, name, share);
      return [
        figure(`${name}, p50`, 'ms', true, latency(0.5)),
        figure(`${name}, p99`, 'ms', true, latency(0.99)),
        figure(`${name}, longest`, 'ms', true, latency(1)),
      ];
    }),
    figure('reads answered within 50 ms', '%', false, ({ samples }) => share(samples, PROMISE)),
    figure('reads answered', 'reads/s', false, answered),
    figure('rows ingested', 'rows/s', false, ({ rows, seconds }) => rows / seconds),
    figure('WAL', 'bytes/row', true, ({ wal, rows }) => wal / rows),
    figure('checkpoints, timed', '', null, ({ checkpoints }) => checkpoints.timed),
    figure('checkpoints, requested', '', true, ({ checkpoints }) => checkpoints.requested),
    figure('tables', 'bytes', null, ({ size }) => size.tables),
    figure('indexes', 'bytes', true, ({ size }) => size.indexes),
  ];
}

/** Milliseconds that the API promises. */
const PROMISE = 50;

const share = (samples: Run['samples'], within: number): number =>
  (100 * samples.filter(({ latency }) => latency <= within).length) / samples.length;

/** Those that had their answer before the end of the run. */
function answered({ samples, seconds }: Run): number {
  const first = samples.reduce((least, { due }) => Math.min(least, due), Number.POSITIVE_INFINITY);
  const inTime = samples.filter(({ due, latency }) => due + latency / 1000 <= first + seconds);
  return inTime.length / seconds;
}

function percentile(
  { samples }: Run,
  questions: readonly NamedQuestion[],
  name: string,
  share: number,
): number {
  const own = samples.filter(({ which }) => questions[which]?.name === name);
  const sorted = own.map(({ latency }) => latency).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The ratio of each pair of runs, one after the other: what else the machine did was the same for both. */
export const ratios = ({ before, after }: Figure): readonly number[] =>
  after.map((value, i) => value / (before[i] ?? Number.NaN));

import { type Numbers, table } from '../../scripts/references/page.ts';
import type { Interval } from '../../src/model/index.ts';
import { atRows, type Spent } from './budgets.ts';
import type { Served } from './load.ts';
import type { Size } from './scene.ts';

export interface Row extends Served {
  readonly what: string;
  readonly recall: Interval;
  /** hnsw.ef_search. */
  readonly setting: string;
}

export interface Measured {
  readonly size: Size;
  /** Recall that is asked for. */
  readonly goal: number;
  readonly seconds: number;
  readonly cores: number;
  readonly bytes: number;
  readonly server: string;
  /** What advice said, and wrote; null: nothing. */
  readonly said: string;
  readonly design: string | null;
  readonly rows: readonly Row[];
  readonly spent: readonly Spent[];
  /** What of the rate is the machine. */
  readonly machine: { readonly alone: Served; readonly fewer: Served; readonly empty: Served };
}

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const rate = ({ qps, ms }: Served) => [count(qps), ms.toFixed(2)];

/** What `npm run bench:vector` puts into docs/vectors.md. */
export const vectorNumbers = (of: Measured): Numbers => ({
  ...{ scene: scene(of), rates: rates(of), machine: machine(of), budgets: budgets(of) },
  goal: `Asked for are recall@10 of ${of.goal} and 1,000 searches a second.`,
  proposed:
    of.design === null
      ? `It left the design as it was: ${of.said}.`
      : `${of.said}\n\n\`\`\`yaml\n${of.design.trim()}\n\`\`\``,
});

function scene({ size, server, cores, seconds, bytes, spent }: Measured): string {
  const built = spent.at(-1)?.built ?? 0;
  return `${count(size.rows)} vectors of ${size.dimensions} dimensions around centres, ${count(size.queries)} queries kept out of them. ${server}. pgbench runs beside the server, ${cores} sessions, ${seconds} s each; HNSW with pgvector's own parameters, built in ${built.toFixed(0)} s by one process, ${(bytes / 2 ** 20).toFixed(0)} MB.`;
}

function rates({ rows }: Measured): string {
  const shown = ({ estimate, low, high }: Interval) =>
    `${estimate.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return table(
    ['', 'hnsw.ef_search', 'recall@10 [95%]', 'searches a second', 'ms each'],
    rows.map((row) => [row.what, row.setting, shown(row.recall), ...rate(row)]),
  );
}

const machine = ({ machine: { alone, fewer, empty }, cores }: Measured): string =>
  table(
    ['', 'a second', 'ms each'],
    [
      ['one session', ...rate(alone)],
      [`${cores} sessions on ${Math.max(1, cores - 1)} of ${cores} cores`, ...rate(fewer)],
      ['a statement that searches for nothing (SELECT :id)', ...rate(empty)],
    ],
  );

const MILLION = 1_000_000;

function budgets({ spent }: Measured): string {
  const later = atRows(spent, MILLION);
  return table(
    ['rows', 'build', 'truth of one query', 'queries', 'whole trial'],
    [
      ...spent.map(({ rows, built, exact, queries, seconds }) => [
        ...[count(rows), `${built.toFixed(0)} s`, `${exact.toFixed(1)} ms`],
        ...[queries, `${seconds.toFixed(0)} s`],
      ]),
      [
        ...[`${count(MILLION)}, by a line through these`, '', `${later.exact.toFixed(0)} ms`],
        ...[`${count(later.queries)} in the usual two minutes`, 'at most 120 s'],
      ],
    ],
  );
}

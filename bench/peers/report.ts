import type { Contest, Measured } from './measure.ts';
import { BASELINE } from './tools/psql.ts';
import type { Work } from './tools/tool.ts';

const TITLES: { readonly [work in Work]: string } = {
  read: 'read the database, as a library',
  same: 'a plan without changes',
  changed: 'a plan with 1% of the indexes changed',
};

const OURS = 'dbopt';

/** One contest as lines of a Markdown table, ours first, each other with its ratio to ours. */
export function contestTable({ work, tables, latency, results, failed }: Contest): string {
  const ours = results.find(({ tool }) => tool === OURS);
  const far = latency > 0 ? `, ${latency} ms added to each round trip` : '';
  return [
    `### ${TITLES[work]}: ${tables} tables${far}`,
    '',
    '| | time | × dbopt | memory | × dbopt | queries | rows | round trips |',
    '|---|---|---|---|---|---|---|---|',
    ...results.map((result) => line(result, ours)),
    ...failed.map((why) => `\n${why}`),
    '',
  ].join('\n');
}

function line(result: Measured, ours: Measured | undefined): string {
  const { tool, time, memory, queries, rows, roundTrips, stopped } = result;
  const least = stopped ? '> ' : '';
  const cells = [
    tool,
    `${least}${Math.round(time)} ms`,
    `${least}${times(time, ours?.time)}`,
    `${least}${Math.round(memory)} MB`,
    `${least}${times(memory, ours?.memory)}`,
    ...(stopped ? ['', '', ''] : [queries, rows, roundTrips === 0 ? '' : roundTrips]),
  ];
  return `| ${cells.join(' | ')} |`;
}

const times = (value: number, ours = Number.NaN): string => `${(value / ours).toFixed(2)}`;

/** What the contests are held to; false: missed. */
export interface Verdict {
  readonly what: string;
  readonly met: boolean;
}

/** Rows that the goals of time and memory are about. */
const LARGE = 1_000;

export function judge(contests: readonly Contest[]): readonly Verdict[] {
  return contests.flatMap((contest) => {
    const { work, tables, latency, results } = contest;
    const ours = results.find(({ tool }) => tool === OURS);
    if (ours === undefined) return [{ what: `${TITLES[work]}: dbopt took part`, met: false }];
    const where = `${TITLES[work]}, ${tables} tables${latency > 0 ? `, ${latency} ms` : ''}`;
    const peers = results.filter(({ tool }) => tool !== OURS && tool !== BASELINE);
    const verdicts: Verdict[] = [];
    if (tables >= LARGE && peers.length > 0) {
      verdicts.push(
        lead(
          `${where}: time`,
          ours.time,
          peers.map((p) => p.time),
          tables,
        ),
      );
      verdicts.push(
        lead(
          `${where}: memory`,
          ours.memory,
          peers.map((p) => p.memory),
          0,
        ),
      );
    }
    const baseline = results.find(({ tool }) => tool === BASELINE);
    if (tables >= 10 * LARGE && latency === 0 && work === 'same' && baseline !== undefined) {
      const ratio = ours.time / baseline.time;
      verdicts.push({
        what: `${where}: ${ratio.toFixed(2)} × the catalog queries alone (≤ 1.5)`,
        met: ratio <= 1.5,
      });
    }
    if (latency > 0 && work === 'same') {
      const what = `${where}: ${ours.roundTrips} round trips (< 12)`;
      verdicts.push({ what, met: ours.roundTrips < 12 });
    }
    return verdicts;
  });
}

/** First at all sizes, and in time five times ahead of the next where there are many tables. */
function lead(what: string, ours: number, peers: readonly number[], tables: number): Verdict {
  const ahead = Math.min(...peers) / ours;
  const goal = tables >= 10 * LARGE ? 5 : 1;
  return { what: `${what}: the next takes ${ahead.toFixed(2)} × (≥ ${goal})`, met: ahead >= goal };
}

import { table } from '../../scripts/references/page.ts';
import type { Interval } from '../../src/model/index.ts';
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
  readonly seconds: number;
  readonly cores: number;
  /** Seconds that the index took, and its bytes. */
  readonly built: number;
  readonly bytes: number;
  readonly server: string;
  /** What advice wrote; null: nothing. */
  readonly design: string | null;
  readonly rows: readonly Row[];
  /** What of the rate is the machine. */
  readonly machine: { readonly alone: Served; readonly fewer: Served; readonly empty: Served };
}

/** What `npm run bench:vector` writes. */
export function vectorPage(of: Measured): string {
  const { size, seconds, cores, built, bytes, server, design, rows, machine } = of;
  const shown = ({ estimate, low, high }: Interval) =>
    `${estimate.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  const rate = ({ qps, ms }: Served) => [qps.toFixed(0), ms.toFixed(2)];
  return `# Searches by vectors: recall and rate
By \`npm run bench:vector\`: ${size.rows.toLocaleString('en-US')} vectors of ${size.dimensions} dimensions around centres, ${size.queries.toLocaleString('en-US')} queries kept out of them. ${server}. pgbench runs beside the server, ${cores} sessions, ${seconds} s each; HNSW with pgvector's own parameters, built in ${built.toFixed(0)} s by one process, ${(bytes / 2 ** 20).toFixed(0)} MB. Asked for: recall@10 of 0.95 at 1,000 searches a second.

${table(
  ['', 'hnsw.ef_search', 'recall@10 [95%]', 'searches a second', 'ms each'],
  rows.map((row) => [row.what, row.setting, shown(row.recall), ...rate(row)]),
)}

What of it is the machine, as proposed:

${table(
  ['', 'a second', 'ms each'],
  [
    ['one session', ...rate(machine.alone)],
    [`${cores} sessions on ${Math.max(1, cores - 1)} of ${cores} cores`, ...rate(machine.fewer)],
    ['a statement that searches for nothing (SELECT :id)', ...rate(machine.empty)],
  ],
)}

${design === null ? 'Advice left the design as it was: its own searches did not show that recall misses the goal.' : `What advice wrote:\n\n\`\`\`yaml\n${design.trim()}\n\`\`\``}
`;
}

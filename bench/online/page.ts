import { grid } from '../grid.ts';
import type { Act } from './change.ts';
import { type Runs, worst } from './figures.ts';
import { BY_HAND, DESIGN, LOCK_TIMEOUT } from './layout.ts';
import { CONNECTIONS, RATE } from './load.ts';
import { rows, verdict } from './table.ts';

export interface Circumstances {
  /** Server and machine. */
  readonly where: string;
  /** What ran the statements of a person. */
  readonly hand: string;
  /** Seconds. */
  readonly hold: number;
  readonly rounds: number;
}

/** docs/online.md. */
export function page(runs: Runs, { where, hand, hold, rounds }: Circumstances): string {
  return `# What the application feels during an apply

\`npm run bench:online\` measured and wrote this page and the picture.

![Latency over time without DDL, during dbopt apply, and with the same DDL by hand](online.svg)

## What was measured
An application sends ${RATE} statements a second on ${CONNECTIONS} connections, half of them writing, to the tables that are being changed. Each statement is due at a fixed time, and its latency counts from then: those that queue behind a slow one count in full. A reader opens a transaction, reads the table, and stays idle in it for ${hold} s; two seconds after it the change arrives:

- **no DDL**: the load and the reader alone.
- **dbopt apply**: the built dbopt with \`--auto-approve\` and the design below. Its \`lock_timeout\` is ${LOCK_TIMEOUT} ms, a quarter of the default: whoever promises 50 ms sets it low, and a low one makes the measurement strict.
- **by hand**: the statements below through ${hand}, in one go.

Both end in the same place: afterwards \`dbopt plan\` has to find no changes, or the run fails. Each scenario starts from a fresh copy of the same database on the same server, ${rounds} rounds in turns, every second one backwards.

## Figures
${grid(rows(runs))}

${verdict(runs)}.

${where}. The picture shows the worst round of each.

## What it shows
- An \`ALTER TABLE\` that needs ACCESS EXCLUSIVE waits for the reader, and everything that comes after waits for the \`ALTER TABLE\`. By hand that lasts as long as the reader does, and longer: what piled up has to be worked off, next to \`CREATE INDEX\`, which keeps writers out, and without the index that was dropped before its successor was there.
- dbopt gives way after \`lock_timeout\`, leaves the application at least as long to catch up, and tries again. What it builds and replaces, it builds and replaces beside the traffic.

## What it does not show
- The price of giving way is time: the change is done later than by hand, and every attempt is felt once.
- The load, dbopt and the server share one machine, so a build slows down the load more than it would elsewhere. There is no network, no standby, and the tables are small: on big ones the builds take longer.
- A higher \`lock_timeout\` moves the bound up with it.

## The change
\`\`\`yaml
${DESIGN.trim()}
\`\`\`

\`\`\`sql
${BY_HAND}
\`\`\`

When what ran, in seconds of the picture:

| dbopt apply | from | to |
|---|--:|--:|
${acts(worst(runs['dbopt apply'])?.acts)}

| by hand | from | to |
|---|--:|--:|
${acts(worst(runs['by hand'])?.acts)}
`;
}

const acts = (all: readonly Act[] = []): string =>
  [...all]
    .sort((a, b) => a.from - b.from)
    .map(({ text, gaveWay, from, to }) => {
      const words = text.replaceAll('ml_features.', '').replaceAll('|', '\\|').replace(/;$/, '');
      return `| ${words}${gaveWay ? ': gave way' : ''} | ${from.toFixed(1)} | ${to.toFixed(1)} |`;
    })
    .join('\n');

import { readFile, writeFile } from 'node:fs/promises';
import type { Figure } from '../plan/report.ts';

const PAGE = 'docs/measured.md';
const START = '| `npm run bench:observe` |';
const BEFORE = '| `npm run bench:vector` |';
const WHAT =
  'the 99th percentile of an application that sends 500 statements a second, half of them writing, beside `dbopt advise` and without it, in turn';

/** Writes what an application feels of being observed into its row of docs/measured.md. */
export async function writeRow(figures: readonly Figure[]): Promise<void> {
  const told = figures.map(({ what, value, unit, detail }) =>
    unit === '×'
      ? `${what.replace(/^.* beside /, '')} ${value.toFixed(2)} × (${detail})`
      : `${what}: ${value.toFixed(0)} ${unit}`.trim(),
  );
  const row = `${START} ${WHAT} | ${told.join('; ')} |`;
  const lines = (await readFile(PAGE, 'utf8'))
    .split('\n')
    .filter((line) => !line.startsWith(START));
  const at = lines.findIndex((line) => line.startsWith(BEFORE));
  await writeFile(PAGE, lines.toSpliced(at, 0, row).join('\n'));
}

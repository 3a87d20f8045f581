import { bound, isMet, latency, type Runs, SCENARIOS } from './figures.ts';
import { LOCK_TIMEOUT } from './layout.ts';
import type { Run } from './run.ts';

const HEAD = ['', 'statements', 'p50', 'p99', 'longest', '× no DDL', 'longest of each round'];

/** Aligned cells: one scenario a row. */
export function rows(runs: Runs): readonly (readonly string[])[] {
  const base = latency(runs['no DDL']).longest;
  return [HEAD, ...SCENARIOS.map((name) => [name, ...cells(runs[name], base)])];
}

function cells(rounds: readonly Run[], base: number): readonly string[] {
  const { statements, p50, p99, longest } = latency(rounds);
  return [
    statements.toLocaleString('en'),
    ms(p50),
    ms(p99),
    ms(longest),
    `${(longest / base).toFixed(1)} ×`,
    rounds.map((round) => ms(latency([round]).longest)).join(', '),
  ];
}

export function table(runs: Runs): string {
  const all = rows(runs);
  const widths = HEAD.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all.map((row) => row.map((cell, i) => pad(cell, i, widths[i])).join('  ')).join('\n');
}

const pad = (cell: string, column: number, width = 0): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

export function verdict(runs: Runs): string {
  const [free, apply] = [latency(runs['no DDL']), latency(runs['dbopt apply'])];
  return [
    `${isMet(runs) ? 'pass' : 'MISS'}: the longest statement during dbopt apply took ${ms(apply.longest)};`,
    `lock_timeout + 110% of the longest without DDL is ${LOCK_TIMEOUT} ms + 1.1 × ${ms(free.longest)} = ${ms(bound(runs))}`,
  ].join(' ');
}

/** Three digits say it. */
export function ms(milliseconds: number): string {
  if (milliseconds >= 1_000)
    return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

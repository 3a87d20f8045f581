import { ms } from '../online/table.ts';
import type { Cost } from './run.ts';

const HEAD = [
  '',
  'time',
  'WAL',
  'WAL without the writers',
  'table before',
  'after',
  'of it empty',
  'p99 of a write',
  'longest',
];

/** Side by side, a way a row. */
export function table(costs: { readonly [way: string]: Cost }): string {
  const alone = costs['writers alone'];
  const rate = alone === undefined ? 0 : alone.wal / alone.seconds;
  const rows = [HEAD, ...Object.entries(costs).map(([way, cost]) => [way, ...cells(cost, rate)])];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  '))
    .join('\n');
}

function cells({ seconds, wal, size, empty, samples }: Cost, rate: number): readonly string[] {
  const latencies = samples.map(({ latency }) => latency).sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.ceil(latencies.length * share) - 1] ?? 0;
  return [
    `${seconds.toFixed(1)} s`,
    mb(wal),
    mb(Math.max(0, wal - rate * seconds)),
    mb(size.before),
    mb(size.after),
    `${(empty * 100).toFixed(0)} %`,
    ms(at(0.99)),
    ms(at(1)),
  ];
}

const mb = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(0)} MB`;

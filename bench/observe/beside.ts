import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import type { Load } from '../open-loop.ts';
import type { Figure } from '../plan/report.ts';
import type { Command } from '../plan/run.ts';

/** Seconds that a round lasts at least. */
export const ROUND = 20;

interface Round {
  /** Milliseconds. */
  readonly p99: number;
  /** Seconds that the command took; without one, that the round did. */
  readonly took: number;
}

export interface Pair {
  readonly alone: Round;
  readonly beside: Round;
}

/** The p99 beside a command, of that without it. */
export function figureOf(name: string, goal: number | null, pairs: readonly Pair[]): Figure {
  const ratios = pairs.map(({ alone, beside }) => beside.p99 / alone.p99);
  const of = (which: keyof Pair, what: keyof Round) =>
    median(pairs.map((pair) => pair[which][what]));
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in ${pairs.length} pairs`;
  const times = `${of('alone', 'p99').toFixed(1)} ms without, ${of('beside', 'p99').toFixed(1)} with`;
  return {
    what: `p99 of the application beside ${name}`,
    ...{ value: median(ratios), goal, unit: '×' },
    detail: `${times}; ${spread}; it took ${of('beside', 'took').toFixed(0)} s`,
  };
}

/** It stands for a program on another machine: it computes only where neither the application nor the server does. The lowest
 *  nice value alone, as where there is no chrt, is not enough: who is woken waits for the end of its slice. */
const behindAll = ({ file, args }: Command): [string, readonly string[]] =>
  spawnSync('chrt', ['--version']).error === undefined
    ? ['chrt', ['--idle', '0', file, ...args]]
    : ['nice', ['-n', '19', file, ...args]];

/** A round of the application, with this command beside it. */
export async function measure(begin: () => Promise<Load>, command: Command | null): Promise<Round> {
  const load = await begin();
  const rest = sleep(ROUND * 1000);
  if (command !== null) {
    await execa(...behindAll(command));
  }
  const took = command === null ? ROUND : load.clock();
  await rest;
  const latencies = (await load.stop()).map(({ latency }) => latency).sort((a, b) => a - b);
  return { p99: latencies[Math.ceil(latencies.length * 0.99) - 1] ?? Number.NaN, took };
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
};

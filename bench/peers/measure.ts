import type { Client } from '../../src/postgres/index.ts';
import { startProxy } from '../latency.ts';
import type { Command } from '../plan/run.ts';
import { observe } from './observe.ts';
import type { Scene } from './scene.ts';
import type { Tool, Work } from './tools/tool.ts';

/** What one tool took for one work; medians over the rounds. */
export interface Measured {
  readonly tool: string;
  /** Milliseconds. */
  readonly time: number;
  /** MB. */
  readonly memory: number;
  /** Statements that the server ran, and rows that they gave. */
  readonly queries: number;
  readonly rows: number;
  /** How often it waited for the server. */
  readonly roundTrips: number;
  /** It was ended at the limit: it takes at least this much. */
  readonly stopped: boolean;
}

export interface Contest {
  readonly work: Work;
  readonly tables: number;
  /** Milliseconds added to each round trip. */
  readonly latency: number;
  readonly results: readonly Measured[];
  /** Who failed, or found something else than there is. */
  readonly failed: readonly string[];
}

/** Milliseconds: what takes longer is run once. */
export const SLOW = 15_000;

/** Milliseconds: what takes longer is ended. */
export const LIMIT = 120_000;

/** All tools in turns, so that whatever else the machine does hits each of them. */
export async function contest(
  tools: readonly Tool[],
  work: Work,
  scene: Scene,
  { latency, rounds, admin }: { latency: number; rounds: number; admin: Client },
): Promise<Contest> {
  const failed: string[] = [];
  const samples = new Map<string, Omit<Measured, 'tool'>[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const tool of tools) {
      if (failed.some((name) => name.startsWith(tool.name))) continue;
      if ((samples.get(tool.name)?.at(-1)?.time ?? 0) > SLOW) continue;
      try {
        const sample = await once(tool, work, scene, latency, admin);
        if (sample === null) continue;
        samples.set(tool.name, [...(samples.get(tool.name) ?? []), sample]);
      } catch (error) {
        failed.push(`${tool.name}: ${error instanceof Error ? error.message : error}`);
        samples.delete(tool.name);
      }
    }
  }
  const results = [...samples].map(([tool, all]) => ({ tool, ...medians(all) }));
  return { work, tables: scene.tables, latency, results, failed };
}

async function once(
  tool: Tool,
  work: Work,
  scene: Scene,
  latency: number,
  admin: Client,
): Promise<Omit<Measured, 'tool'> | null> {
  const proxy = await startProxy(scene.url, latency);
  try {
    const far = Object.fromEntries(
      Object.entries(scene).map(([key, value]) => [
        key,
        key.toLowerCase().endsWith('url') ? proxy.through(value) : value,
      ]),
    );
    // The proxy counts also where it adds nothing; the tool goes straight to the server then.
    const command: Command | null = tool.command(work, { ...scene, ...(latency > 0 ? far : {}) });
    if (command === null) return null;
    await admin.query('SELECT pg_stat_statements_reset()');
    const { time, memory, output, stopped } = await observe(command, LIMIT);
    if (!stopped && !tool.found(work, output, scene)) {
      throw new Error(`found something else than there is: ${output.slice(0, 200)}`);
    }
    const { rows } = await admin.query<{ calls: number; rows: number }>(COUNTS);
    const { calls = 0, rows: read = 0 } = rows[0] ?? {};
    return { time, memory, queries: calls, rows: read, roundTrips: proxy.roundTrips(), stopped };
  } finally {
    proxy.close();
  }
}

const COUNTS = `SELECT sum(calls)::int AS calls, sum(rows)::int AS rows FROM pg_stat_statements
  WHERE toplevel AND query NOT LIKE '%pg_stat_statements%'`;

function medians(all: readonly Omit<Measured, 'tool'>[]): Omit<Measured, 'tool'> {
  const median = (pick: (sample: Omit<Measured, 'tool'>) => number) => {
    const sorted = all.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    time: median(({ time }) => time),
    memory: median(({ memory }) => memory),
    queries: median(({ queries }) => queries),
    rows: median(({ rows }) => rows),
    roundTrips: median(({ roundTrips }) => roundTrips),
    stopped: all.some(({ stopped }) => stopped),
  };
}

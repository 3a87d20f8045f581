import { append } from '../../../model/index.ts';
import { type Settings, setAll } from '../settings.ts';
import { type Distances, search, usedOf } from './neighbours.ts';
import type { Searches } from './open.ts';
import type { Planned } from './planned.ts';
import { type Found, tooSlow } from './truth.ts';

/** Settings that searches are made with, and what came of them. */
export interface Tried {
  readonly set: Settings;
  readonly planned: Planned;
  readonly found: Found[];
  readonly ms: number[];
  /** Blocks of the index, round by round. */
  readonly read: number[];
}

/** How long searches took in all, and may take. */
export interface Clock {
  /** Milliseconds. */
  worked: number;
  readonly most: number;
  readonly paced: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface Turns {
  readonly tried: readonly Tried[];
  readonly base: Settings;
  readonly queries: Searches['queries'];
  /** How many were searched for before these. */
  readonly before: number;
}

/** Queries that one setting is searched with before the next one comes. */
const ROUND = 20;
/** Queries below which nothing is told. */
const FEWEST = 50;

/** Every query under every setting, in rounds, up and down the list by turns. Gives how many queries there was time for.
 *  Throws `recall-too-slow`. */
export async function inTurn(
  of: Searches,
  { tried, base, queries, before }: Turns,
  clock: Clock,
): Promise<number> {
  for (let at = 0; at < queries.length; at += ROUND) {
    if (clock.worked > clock.most) {
      const all = before + queries.length;
      if (before + at >= Math.min(FEWEST, all)) return at;
      throw tooSlow((clock.worked / at) * all, all, of.options);
    }
    const some = queries.slice(at, at + ROUND);
    const order = (at / ROUND) % 2 === 0 ? tried : [...tried].reverse();
    for (const one of order) {
      await clock.paced(async () => {
        const start = performance.now();
        await round(of, one, { ...base, ...one.set }, some);
        clock.worked += performance.now() - start;
      });
    }
  }
  return queries.length;
}

/** Some queries under one setting. A search scans each leaf once: its counter says for how many the index was used. */
async function round(
  { client, target, statement, request }: Searches,
  { found, ms, read }: Tried,
  settings: Settings,
  queries: Searches['queries'],
): Promise<void> {
  await client.query(setAll(settings).text);
  const before = await usedOf(client, target.indexes);
  const given: Distances[] = [];
  for (const query of queries) {
    const start = performance.now();
    given.push(await search(client, statement, query, request.k));
    ms.push(performance.now() - start);
  }
  const after = await usedOf(client, target.indexes);
  const scans = after.scans - before.scans;
  read.push(after.blocks - before.blocks);
  append(
    found,
    given.map((distances, at) => ({ distances, scanned: at < scans })),
  );
}

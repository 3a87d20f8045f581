import { openCache, textOf } from './open.ts';

/** What a server has counted since it started, of all its keys. */
export interface Lookups {
  readonly hits: number;
  readonly misses: number;
  /** Keys of all its databases. */
  readonly keys: number;
}

/** Reads the counters of all primaries. Throws as `lookAt`. */
export async function countLookups(url: string): Promise<Lookups> {
  const cache = await openCache(url);
  try {
    const asked = cache.shards.map(async (shard) => {
      const stats = textOf(await shard.send(['INFO', 'stats'])) ?? '';
      const space = textOf(await shard.send(['INFO', 'keyspace'])) ?? '';
      const hits = Number(/^keyspace_hits:(\d+)/m.exec(stats)?.[1] ?? 0);
      const misses = Number(/^keyspace_misses:(\d+)/m.exec(stats)?.[1] ?? 0);
      const keys = [...space.matchAll(/^db\d+:keys=(\d+)/gm)].map(([, count]) => Number(count));
      const sum = keys.reduce((total, one) => total + one, 0);
      return { hits, misses, keys: sum };
    });
    const all = await Promise.all(asked);
    const total = (of: (one: Lookups) => number) => all.reduce((sum, one) => sum + of(one), 0);
    return {
      hits: total(({ hits }) => hits),
      misses: total(({ misses }) => misses),
      keys: total(({ keys }) => keys),
    };
  } finally {
    cache.close();
  }
}

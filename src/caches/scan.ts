import type { CacheSpace } from '../model/index.ts';
import { matching } from './keys.ts';
import type { Cache, Shard } from './open.ts';

/** Keys asked for at a time: a millisecond of the server's. */
export const BATCH = 1_000;

/** The keys under a prefix, batch by batch, on all shards. What is there from the first batch to the last is among them;
 *  one may come twice. */
export async function* scan(
  { shards }: Cache,
  { prefix }: Pick<CacheSpace, 'prefix'>,
): AsyncGenerator<{ readonly shard: Shard; readonly keys: readonly Buffer[] }> {
  for (const shard of shards) {
    let cursor = '0';
    do {
      const reply = await shard.send([
        'SCAN',
        cursor,
        'MATCH',
        matching(prefix),
        'COUNT',
        `${BATCH}`,
      ]);
      const [next, keys] = Array.isArray(reply) ? reply : [];
      cursor = String(next ?? '0');
      yield { shard, keys: Array.isArray(keys) ? keys.filter(Buffer.isBuffer) : [] };
    } while (cursor !== '0');
  }
}

import { type CacheSpace, fail } from '../model/index.ts';
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
      const { next, keys } = batchOf(reply);
      cursor = next;
      yield { shard, keys };
    } while (cursor !== '0');
  }
}

/** No keys would be told of a cache that is full, were anything else taken for an answer. Throws `bad-answer`. */
function batchOf(reply: unknown): { readonly next: string; readonly keys: readonly Buffer[] } {
  const [cursor, keys] = Array.isArray(reply) ? reply : [];
  const next = String(cursor);
  if (/^\d+$/.test(next) && Array.isArray(keys) && keys.every(Buffer.isBuffer))
    return { next, keys };
  throw fail(
    'bad-answer',
    'what answers for the cache says something else than which keys there are',
    {
      hint: 'look what listens there: a Redis, a Valkey, or something between that changes what it says',
    },
  );
}

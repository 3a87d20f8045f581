import { type CacheOrder, fail } from '../model/index.ts';
import { spread, versionsOf } from './keys.ts';
import { type Cache, openCache, type Shard, textOf } from './open.ts';
import { scan } from './scan.ts';
import { EXPIRE, EXPIRE_ONE, KEEP, SERVE } from './scripts.ts';

type Order<Does extends CacheOrder['does']> = Extract<CacheOrder, { readonly does: Does }>;

export interface Terms {
  /** Asked before each batch; throws where it must not go on. */
  mayGoOn(): Promise<void>;
  /** How many of how many keys are done. */
  tell(done: number, total: number): void;
}

/** Does to a cache what a step says. Every order may be given again: what it did stays done. Throws `stale-plan` where
 *  another version is served than the plan saw; `cache-unreachable`, `cache-refused`. */
export async function carryOut(order: CacheOrder, url: string, terms: Terms): Promise<void> {
  const cache = await openCache(url);
  try {
    await terms.mayGoOn();
    if (order.does === 'serve') await serve(cache, order);
    else if (order.does === 'expire') await expire(cache, order, terms);
    else await keep(cache, order, terms);
  } finally {
    cache.close();
  }
}

async function serve(cache: Cache, { pointer, from, to }: Order<'serve'>): Promise<void> {
  const isThere = from === null ? '0' : '1';
  const args = ['EVAL', SERVE, '1', pointer, from ?? '', isThere, to];
  const reply = await cache.at(pointer).send(args);
  const [isSo, now] = Array.isArray(reply) ? reply : [];
  if (Number(isSo) !== 1) throw moved(pointer, textOf(now), from);
}

/** Where all keys are on one server, no batch is touched unless the version is served at that very moment. */
async function expire(cache: Cache, order: Order<'expire'>, terms: Terms): Promise<void> {
  const { pointer, version, grace } = order;
  const stale = new Set(order.versions);
  const ages = (keys: readonly Buffer[]) => keys.map(() => `${spread(grace, Math.random())}`);
  await eachBatch(
    cache,
    order,
    terms,
    (one) => stale.has(one),
    async (shard, keys) => {
      if (cache.cluster) {
        const served = textOf(await cache.at(pointer).send(['GET', pointer]));
        if (served !== version) throw moved(pointer, served, version);
        await Promise.all(ages(keys).map((age, i) => one(shard, keys[i], age)));
        return;
      }
      const count = `${keys.length + 1}`;
      const args = ['EVAL', EXPIRE, count, pointer, ...keys, version, ...ages(keys)];
      if (Number(await shard.send(args)) === 1) return;
      throw moved(pointer, textOf(await shard.send(['GET', pointer])), version);
    },
  );
}

const one = async (shard: Shard, key: Buffer | undefined, age: string): Promise<void> => {
  if (key !== undefined) await shard.send(['EVAL', EXPIRE_ONE, '1', key, age]);
};

const keep = (cache: Cache, order: Order<'keep'>, terms: Terms): Promise<void> =>
  eachBatch(
    cache,
    order,
    terms,
    (version) => version === order.version,
    async (shard, keys) => {
      if (cache.cluster) await Promise.all(keys.map((key) => shard.send(['PERSIST', key])));
      else await shard.send(['EVAL', KEEP, `${keys.length}`, ...keys]);
    },
  );

async function eachBatch(
  cache: Cache,
  order: Order<'expire' | 'keep'>,
  { mayGoOn, tell }: Terms,
  isMeant: (version: string) => boolean,
  act: (shard: Shard, keys: readonly Buffer[]) => Promise<void>,
): Promise<void> {
  const versionOf = versionsOf(order);
  let done = 0;
  for await (const { shard, keys } of scan(cache, order)) {
    await mayGoOn();
    const meant = keys.filter((key) => isMeant(versionOf(key) ?? ''));
    if (meant.length > 0) await act(shard, meant);
    done += meant.length;
    tell(done, Math.max(done, order.keys));
  }
}

const moved = (pointer: string, now: string | null, planned: string | null) =>
  fail(
    'stale-plan',
    `${pointer} ${now === null ? 'is gone' : 'says something else'}, and ${planned === null ? 'was not there' : `said ${planned}`} when this was planned: nothing more is done`,
    { hint: 'somebody else changes what is served: find out who, then plan again' },
  );

import {
  type CacheAnswer,
  type CacheKeys,
  type CacheQuestion,
  DboptError,
  failedWith,
  grouped,
} from '../model/index.ts';
import { lasts, spread, versionsOf } from './keys.ts';
import { type Cache, openCache, type Shard, textOf } from './open.ts';
import { scan } from './scan.ts';
import { LASTING } from './scripts.ts';

/** Milliseconds that counting keys may take for one plan. */
const PATIENCE = 10_000;

/** What a cache serves and which keys it has, by version. Writes nothing. Throws `cache-unreachable`, `cache-refused`,
 *  `bad-cache-url`. */
export async function lookAt(question: CacheQuestion, now: Date): Promise<CacheAnswer> {
  const cache = await openCache(question.url);
  try {
    const served = textOf(await cache.at(question.pointer).send(['GET', question.pointer]));
    const { version, grace, settled } = question;
    const isServed = served === version;
    const resting = isServed && settled !== null && now.getTime() < Date.parse(settled) + grace;
    return { served, resting, ...(await count(cache, question, isServed)) };
  } finally {
    cache.close();
  }
}

type Counted = Pick<CacheAnswer, 'versions' | 'others' | 'whole'>;

/** How long keys live on is asked of those only that a plan may do something about. */
async function count(cache: Cache, space: CacheQuestion, isServed: boolean): Promise<Counted> {
  const [versionOf, pointer] = [versionsOf(space), Buffer.from(space.pointer)];
  const versions = new Map<string, CacheKeys>();
  const until = performance.now() + PATIENCE;
  let others = 0;
  for await (const { shard, keys } of scan(cache, space)) {
    for (const [version, found] of grouped(keys, versionOf)) {
      if (version === null) {
        others += found.filter((key) => !key.equals(pointer)).length;
        continue;
      }
      const settled = isServed && version === space.version;
      const known = versions.get(version) ?? { keys: 0, lasting: 0 };
      const { length } = found;
      const lasting = settled ? length : await lastingOf(cache, shard, found, space.grace);
      versions.set(version, { keys: known.keys + length, lasting: known.lasting + lasting });
    }
    if (performance.now() > until) return { ...counted(versions, others), whole: false };
  }
  return { ...counted(versions, others), whole: true };
}

const counted = (versions: ReadonlyMap<string, CacheKeys>, others: number) => ({
  versions: Object.fromEntries(versions),
  others,
});

/** In one message, where one server has all keys and lets this user run scripts; else one by one. */
async function lastingOf(
  { cluster }: Cache,
  shard: Shard,
  keys: readonly Buffer[],
  grace: number,
): Promise<number> {
  if (!cluster && !refusing.has(shard)) {
    try {
      const args = ['EVAL', LASTING, `${keys.length}`, ...keys, `${spread(grace, 1)}`];
      return Number(await shard.send(args));
    } catch (error) {
      if (!(error instanceof DboptError) || !failedWith(error, 'cache-refused')) throw error;
      refusing.add(shard);
    }
  }
  const left = await Promise.all(keys.map((key) => shard.send(['TTL', key])));
  return left.filter((ttl) => lasts(Number(ttl), grace)).length;
}

/** Servers that let this user run no script: who only plans need not. */
const refusing = new WeakSet<Shard>();

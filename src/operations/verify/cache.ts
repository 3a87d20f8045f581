import { setTimeout as sleep } from 'node:timers/promises';
import { countLookups, type Lookups, lookAt } from '../../caches/index.ts';
import {
  type CacheRequest,
  type CacheResult,
  type Design,
  type StepRecord,
  texts,
} from '../../model/index.ts';
import { type Database, openStore } from '../database.ts';
import { providerOf } from '../plan/kinds.ts';

/** Of the keys that a server has, how many may be another's before its counters tell nothing of this cache. */
const OTHERS = 0.01;

/** What the server of a cache counts, what is left of versions before, and how long the last swap took. */
export async function measureCache(
  db: Database,
  design: Design,
  { cache, for: time }: CacheRequest,
): Promise<CacheResult | { readonly why: string; readonly needs: string }> {
  const declared = design.declared.find(({ address }) => address === cache);
  const beside = declared === undefined ? undefined : providerOf(declared.kind).beside;
  if (declared === undefined || beside === undefined) {
    return { why: `the design has no ${cache}`, needs: 'name one of caches:, as cache.features' };
  }
  const store = openStore(design, await db.connect('verify'), { reads: true });
  const entry = (await store.load()).entries[cache];
  const question = beside.ask(declared, entry);
  const first = await countLookups(question.url);
  const began = performance.now();
  if (time !== null) await sleep(time);
  const last = time === null ? null : await countLookups(question.url);
  const seconds = (performance.now() - began) / 1000;
  // Afterwards: the server counts a TTL as a lookup, too.
  const answer = await lookAt(question, new Date());
  const { keys } = last ?? first;
  const own = Object.values(answer.versions).reduce((sum, one) => sum + one.keys, 1);
  const retired = texts(entry?.fields.retired?.now.value);
  const stale = answer.resting
    ? 0
    : retired.reduce((sum, version) => sum + (answer.versions[version]?.lasting ?? 0), 0);
  return {
    kind: 'caching',
    lookups: last === null ? null : between(first, last, seconds),
    alone: keys - own <= keys * OTHERS,
    ...{ stale, whole: answer.whole, swap: swapOf(await store.steps(), cache) },
  };
}

/** A server that was started anew counts from the beginning. */
const between = (first: Lookups, last: Lookups, seconds: number) =>
  last.hits < first.hits
    ? null
    : { hits: last.hits - first.hits, misses: last.misses - first.misses, seconds };

function swapOf(steps: readonly StepRecord[], cache: string): number | null {
  const last = steps
    .filter(({ step, status }) => step === `${cache}#serve` && status === 'done')
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  if (last === undefined || last.endedAt === null) return null;
  return Date.parse(last.endedAt) - Date.parse(last.startedAt);
}

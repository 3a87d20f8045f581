import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type CacheServer, cacheServer } from '../../support/cache/server.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply } from '../../support/dbopt.ts';
import { verdicts } from '../../support/verify/verify.ts';

const KEYS = 5_000;
const CHECKS = `
  served: { cache: cache.features, hit_rate: { min: 95% }, for: 3s }
  swap: { cache: cache.features, swap: { max: 1s }, stale: { max: 0 } }
`;

/** Looks up as readers do, the pointer and then a key of what it says, until it is stopped. */
function startReaders(cache: CacheServer) {
  const timer = setInterval(() => void cache.send('EVAL', READ, '0').catch(() => {}), 50);
  return { stop: () => clearInterval(timer) };
}

const READ = `
for i = 1, 200 do
  redis.call('GET', 'feat:' .. (redis.call('GET', 'feat:version') or '') .. ':' .. i)
end`;

test('hits, the last swap and stale keys of a real cache, as its readers have them', async (t) => {
  const cache = await cacheServer(t);
  const { url } = await freshDatabase(t);
  const caches = (version: string, grace: string) =>
    `caches: { features: { url: "${cache.url}", prefix: "feat:", version: ${version}, grace: ${grace} } }\n`;
  for (const version of ['v1', 'v2']) await cache.fill('feat:', version, KEYS);
  await cache.send('SET', 'feat:version', 'v1');
  const readers = startReaders(cache);
  await apply(url, `version: 1\n${caches('v1', '1s')}`);
  await apply(url, `version: 1\n${caches('v2', '1s')}`);
  const judge = (version: string) => verdicts(url, `${CHECKS}${caches(version, '1s')}`);

  const good = await judge('v2');
  const of = (results: typeof good, name: string, quantity: string) =>
    results[name]?.figures.find((one) => one.quantity === quantity)?.measured?.value;
  expect([good.served?.verdict, good.swap?.verdict]).toEqual(['pass', 'pass']);
  expect(of(good, 'served', 'hit_rate')).toBeGreaterThan(0.99);
  expect(of(good, 'swap', 'swap')).toBeLessThan(1_000);

  // Readers whose keys are gone, and a process that still writes those of before.
  await cache.send('FLUSHALL');
  await cache.send('SET', 'feat:version', 'v2');
  await cache.fill('feat:', 'v1', KEYS);
  await sleep(1_100);
  const bad = await judge('v2');
  // Each second lookup is for the pointer, which is there.
  expect(of(bad, 'served', 'hit_rate')).toBeCloseTo(0.5, 1);
  expect(bad.served?.verdict).toBe('fail');
  expect([of(bad, 'swap', 'stale'), bad.swap?.verdict]).toEqual([KEYS, 'fail']);
  readers.stop();
});

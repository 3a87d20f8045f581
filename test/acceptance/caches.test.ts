import { expect, test } from 'vitest';
import { cacheServer } from '../support/cache/server.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, drift, plan } from '../support/dbopt.ts';

const design = (url: string, version: string, more = '') => `
version: 1
caches:
  features: { url: "${url}", prefix: "feat:", version: ${version}${more} }
`;

test('a version is served, the old one runs out, and a pointer that somebody moves is drift', async (t) => {
  const cache = await cacheServer(t);
  const { url } = await freshDatabase(t);
  await cache.fill('feat:', 'v41', 200);
  await cache.fill('feat:', 'v42', 200);
  await cache.send('SET', 'feat:version', 'v41');
  await apply(url, design(cache.url, 'v41'));

  const planned = await plan(url, design(cache.url, 'v42'));
  expect(planned.diagnostics).toEqual([]);
  expect(planned.steps.map(({ id, sql }) => [id, sql])).toEqual([
    ['cache.features#serve', ['SET feat:version v42 -- only while it is v41']],
    ['cache.features#expire', ['EXPIRE feat:v41:* 600 LT']],
  ]);
  expect(await cache.send('GET', 'feat:version')).toBe('v41');

  const applied = await apply(url, design(cache.url, 'v42'));
  expect(applied.outcome).toBe('done');
  expect(await cache.send('GET', 'feat:version')).toBe('v42');
  expect(await cache.send('TTL', 'feat:v42:7')).toBe(-1);
  expect(await cache.send('TTL', 'feat:v41:7')).toBeGreaterThan(595);
  expect((await plan(url, design(cache.url, 'v42'))).steps).toEqual([]);

  await cache.send('SET', 'feat:version', 'v41');
  const { findings } = await drift(url, design(cache.url, 'v42'));
  expect(findings.map(({ class: kind, address, field }) => [kind, address, field])).toEqual([
    ['drift', 'cache.features', 'version'],
  ]);
});

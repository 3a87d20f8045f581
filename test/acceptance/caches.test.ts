import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cacheServer } from '../support/cache/server.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, drift, plan } from '../support/dbopt.ts';
import { maintainer } from '../support/maintainer.ts';

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

test('a user with the rights that the manual lists may do all of it, and one without is told which', async (t) => {
  const cache = await cacheServer(t);
  const { url } = await freshDatabase(t);
  await cache.fill('feat:', 'v41', 50);
  await cache.fill('feat:', 'v42', 50);
  await cache.send('SET', 'feat:version', 'v41');
  const rights = '~feat:* nocommands +get +set +eval +scan +ttl +expire +persist +info';
  await cache.send('ACL', 'SETUSER', 'dbopt', 'on', '>correct-horse', ...rights.split(' '));
  await cache.send('ACL', 'SETUSER', 'poor', 'on', '>correct-horse', '~feat:*', '+info', '+get');
  const as = (user: string) => `redis://${user}:correct-horse@127.0.0.1:${cache.port}`;
  await apply(url, design(as('dbopt'), 'v41'));
  expect((await apply(url, design(as('dbopt'), 'v42'))).outcome).toBe('done');
  expect((await apply(url, design(as('dbopt'), 'v41'))).outcome).toBe('done');
  expect(await cache.count('feat:', 'v41')).toEqual([50, 50]);

  const { diagnostics, ...rest } = await plan(url, design(as('poor'), 'v41'));
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['cache-refused', expect.stringContaining('+scan')],
  ]);
  const wrong = await plan(
    url,
    design(`redis://dbopt:battery-staple@127.0.0.1:${cache.port}`, 'v41'),
  );
  expect(wrong.diagnostics.map(({ code }) => code)).toEqual(['cache-refused']);
  expect(JSON.stringify([diagnostics, rest, wrong])).not.toMatch(/correct-horse|battery-staple/);
  const away = await plan(url, design('redis://127.0.0.1:1', 'v41'));
  expect(away.diagnostics.map(({ code }) => code)).toEqual(['cache-unreachable']);
});

test('keys that were written late expire by maintain, which leaves the pointer to people', async (t) => {
  const cache = await cacheServer(t);
  const { url } = await freshDatabase(t);
  const of = (version: string) => design(cache.url, version, ', grace: 1s, warm: 0%');
  await cache.fill('feat:', 'v1', 20);
  await cache.send('SET', 'feat:version', 'v1');
  const maintain = async (version: string) => {
    let outcome: string[] = [];
    await maintainer(url, of(version), async (run) => {
      const done = await run(undefined);
      outcome = [done.outcome, ...done.beside, ...done.diagnostics.map(({ code }) => code)];
    });
    return outcome;
  };
  // Nothing is adopted and nothing is swapped by a scheduler.
  expect(await maintain('v2')).toEqual(['done']);
  expect(await cache.send('GET', 'feat:version')).toBe('v1');
  await apply(url, of('v1'));
  expect(await maintain('v2')).toEqual(['done']);
  expect(await cache.send('GET', 'feat:version')).toBe('v1');

  await apply(url, of('v2'));
  await sleep(1_600);
  await cache.fill('feat:', 'v1', 30);
  await cache.fill('feat:', 'v2', 10);
  expect(await maintain('v2')).toEqual(['done', 'cache.features']);
  expect(await cache.count('feat:', 'v1')).toEqual([30, 0]);
  expect(await cache.count('feat:', 'v2')).toEqual([10, 10]);

  await cache.send('SET', 'feat:version', 'v1');
  expect(await maintain('v2')).toEqual(['done']);
  const { findings } = await drift(url, of('v2'));
  expect(findings.map(({ class: kind, field }) => [kind, field])).toEqual([['drift', 'version']]);
  await cache.send('DEL', 'feat:version');
  expect(await maintain('v2')).toEqual(['refused', 'cache-not-served']);
});

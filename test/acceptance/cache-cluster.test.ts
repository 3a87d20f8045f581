import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cacheCluster } from '../support/cache/cluster.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';

const KEYS = 3_000;

test('a version is swapped in a cluster, whose keys are on three primaries', async (t) => {
  const { client, urls, nodes } = await cacheCluster(t);
  const { url } = await freshDatabase(t);
  const design = (version: string) =>
    `version: 1\ncaches: { features: { url: "${urls[0]}", prefix: "feat:", version: ${version} } }\n`;
  for (const version of ['v41', 'v42']) {
    const keys = Array.from({ length: KEYS }, (_, i) => `feat:${version}:${i}`);
    await Promise.all(keys.map((key) => client.set(key, version)));
  }
  await client.set('feat:version', 'v41');
  await apply(url, design('v41'));

  let isOn = true;
  const wrong: string[] = [];
  const reading = (async () => {
    for (let i = 0; isOn; i++) {
      await sleep(1);
      const version = await client.get('feat:version');
      const value = await client.get(`feat:${version}:${i % KEYS}`);
      if (version === null || value !== version) wrong.push(`${version}: ${value}`);
    }
  })();
  const applied = await apply(url, design('v42'));
  isOn = false;
  await reading;
  expect([applied.outcome, wrong]).toEqual(['done', []]);
  expect(await client.get('feat:version')).toBe('v42');
  for (const version of ['v41', 'v42']) {
    const keys = Array.from({ length: KEYS }, (_, i) => `feat:${version}:${i}`);
    const left = await Promise.all(keys.map((key) => client.ttl(key)));
    expect(left.filter((ttl) => ttl === -1).length).toBe(version === 'v42' ? KEYS : 0);
  }
  const sizes = await Promise.all(nodes.map((node) => node.sendCommand(['DBSIZE'])));
  expect(sizes.every((size) => Number(size) > 0)).toBe(true);
  const after = await plan(url, design('v42'));
  expect([after.steps, after.diagnostics]).toEqual([[], []]);
});

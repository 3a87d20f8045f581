import { expect, test } from 'vitest';
import { ADVISORS } from '../../../src/advisors/index.ts';
import { plan } from '../../support/dbopt.ts';
import { loopScene, sabotage, WRONG_INDEX } from '../../support/loop/scene.ts';

const GIN = ADVISORS.filter(({ name }) => name === 'gin');

test('a round finds, applies and keeps what helps, and takes back what hurts', {
  timeout: 120_000,
}, async () => {
  const scene = await loopScene();
  const before = await scene.read();
  const kept = await scene.round(GIN);
  expect(kept.round?.outcome).toBe('kept');
  const good = await scene.read();
  expect(good).not.toBe(before);
  const bad = await scene.round([sabotage([WRONG_INDEX])]);
  expect(bad.round?.outcome).toBe('reverted');
  expect(await scene.read()).toBe(good);
  expect((await plan(scene.url, good)).changes).toEqual([]);
  expect(scene.load?.failures).toEqual([]);
});

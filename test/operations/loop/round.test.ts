import { expect, test } from 'vitest';
import { ADVISORS } from '../../../src/advisors/index.ts';
import { plan } from '../../support/dbopt.ts';
import { quietDesign } from '../../support/loop/quiet.ts';
import { ADDED_INDEX, loopScene, sabotage, WRONG_INDEX } from '../../support/loop/scene.ts';

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

test('of what the change made nothing is left, and that is no mistake', async () => {
  const scene = await loopScene(quietDesign(), { load: false });
  const before = await scene.read();
  const { round } = await scene.round([sabotage(ADDED_INDEX)]);
  expect(round).toMatchObject({ outcome: 'reverted', verdict: { is: 'worse' } });
  expect(await scene.read()).toBe(before);
  const { rows } = await scene.client.query("SELECT to_regclass('events_more') AS it");
  expect(rows).toEqual([{ it: null }]);
  expect((await plan(scene.url, before)).changes).toEqual([]);
});

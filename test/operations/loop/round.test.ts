import { expect, test } from 'vitest';
import { ADVISORS } from '../../../src/advisors/index.ts';
import { plan } from '../../support/dbopt.ts';
import { quietDesign } from '../../support/loop/quiet.ts';
import { ADDED_INDEX, loopScene, sabotage, WRONG_INDEX } from '../../support/loop/scene.ts';

const GIN = ADVISORS.filter(({ name }) => name === 'gin');

test('a round finds, applies and keeps what helps, and takes back what hurts', {
  timeout: 300_000,
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

test.each([
  ['gone', 'DROP INDEX events_more'],
  ['another', 'DROP INDEX events_more; CREATE INDEX events_more ON events (user_id) INCLUDE (id)'],
])(
  'what somebody changed in the database meanwhile is judged no more: %s',
  async (_, statement) => {
    const scene = await loopScene(quietDesign(), { load: false });
    let done: unknown = null;
    scene.on((event) => {
      if (event.type === 'round-phase' && event.phase === 'watch' && event.status === 'begun')
        done ??= scene.client.query(statement);
    });
    const { round } = await scene.round([sabotage(ADDED_INDEX)]);
    await done;
    expect(round).toMatchObject({
      outcome: 'taken-over',
      why: 'somebody changed index.public.events_more in the database again',
    });
  },
);

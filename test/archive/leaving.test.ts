import { expect, test } from 'vitest';
import { BOUNDS, CONTENT, detached, exists, one, settle } from '../support/archive/stage.ts';

test('detach: the table stays, with the comment it had', async (t) => {
  const { client, url, content } = await detached(t, { fate: 'detach' });
  const { settled, diagnostics } = await settle(url, { allowed: [] });
  expect(settled).toMatchObject([{ table: 'app.events_old', fate: 'detach', outcome: 'done' }]);
  expect(diagnostics).toEqual([]);
  const comment = await one(client, `SELECT obj_description('app.events_old'::regclass) AS text`);
  expect(comment.text).toBe("the first 'day'");
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  expect((await settle(url)).settled).toEqual([]);
});

test('drop: not without consent to data-loss', async (t) => {
  const { client, url } = await detached(t, { fate: 'drop' });
  const { settled, diagnostics } = await settle(url, { allowed: [] });
  expect(settled).toMatchObject([{ outcome: 'waits' }]);
  expect(diagnostics).toMatchObject([{ code: 'needs-consent' }]);
  expect(await exists(client, 'app.events_old')).toBe(true);
  expect((await settle(url)).settled).toMatchObject([{ fate: 'drop', outcome: 'done' }]);
  expect(await exists(client, 'app.events_old')).toBe(false);
});

test('attached again by somebody: left alone', async (t) => {
  const { client, url } = await detached(t, { fate: 'drop' });
  await client.query(`ALTER TABLE app.events ATTACH PARTITION app.events_old ${BOUNDS}`);
  expect((await settle(url)).settled).toEqual([]);
});

import { expect, test } from 'vitest';
import { CONTENT, detached, exists, folder, one, settle } from '../support/archive/stage.ts';

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

test.for(['csv', 'csv.gz'])('archive as %s: dropped once it is read back', async (format, t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format } });
  const { settled, diagnostics } = await settle(url);
  expect(diagnostics).toEqual([]);
  expect(settled).toMatchObject([
    { fate: 'archive', outcome: 'done', archive: { to, rows: 2_000 } },
  ]);
  expect(await exists(client, 'app.events_old')).toBe(false);
});

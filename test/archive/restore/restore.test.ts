import { expect, test } from 'vitest';
import { archived, shape } from '../../support/archive/archived.ts';
import {
  archivesAt,
  bringBack,
  CONTENT,
  exists,
  mark,
  one,
  settle,
} from '../../support/archive/stage.ts';

test('a partition comes back as it was, rows, indexes and storage, and attached', async (t) => {
  const { client, url, content, archive, before, to } = await archived(t);
  expect(await exists(client, 'app.events_old')).toBe(false);
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
  expect(await shape(client)).toEqual(before);
  expect(await bringBack(url, archive)).toBe('there already');
  expect(await archivesAt(to)).toHaveLength(1);
  // Every index of the parent has its own there, so nothing had to be built by the attach.
  const invalid = await one(client, 'SELECT count(*)::int FROM pg_index WHERE NOT indisvalid');
  expect(invalid.count).toBe(0);
});

test('retired again with the same rows, the archive it came from is enough', async (t) => {
  const { client, url, to, archive } = await archived(t);
  await bringBack(url, archive);
  const id = archive?.manifest.id ?? '';
  await client.query('ALTER TABLE app.events DETACH PARTITION app.events_old');
  await mark(client, { archive: { to, format: 'csv.gz' } });
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done', archive: { id } }]);
  expect(await archivesAt(to)).toHaveLength(1);
});

test('retired again with other rows, a new archive takes the place of the old one', async (t) => {
  const { client, url, to, archive } = await archived(t);
  await bringBack(url, archive);
  const id = archive?.manifest.id ?? '';
  await client.query('DELETE FROM app.events WHERE id <= 100');
  await client.query('ALTER TABLE app.events DETACH PARTITION app.events_old');
  await mark(client, { archive: { to, format: 'csv.gz' } });
  expect((await settle(url)).settled).toMatchObject([
    { outcome: 'done', archive: { rows: 1_900 } },
  ]);
  const after = await archivesAt(to);
  expect(after).toMatchObject([{ manifest: { data: { rows: 1_900 } } }]);
  expect(after[0]?.manifest.id).not.toBe(id);
});

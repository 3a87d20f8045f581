import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { filesIn } from '../support/archive/stage.ts';
import { workplace } from '../support/cli.ts';
import { flip } from '../support/s3/server.ts';
import { scene } from './scene.ts';

vi.setConfig({ testTimeout: 120_000 });

const design = (to: string) => `version: 1
tables:
  events:
    partitions: { by: range (at), every: 1 day, ahead: 1, keep: 2 days, then: archive, archive: { to: "${to}" } }
`;
const AT = '2026-11-24T10:00:00Z';
const LATER = '2026-11-27T00:00:00Z';

/** Some days of events, of which the first has been archived. */
async function archived(t: Parameters<typeof scene>[0]) {
  const it = await scene(t, design('file:///nowhere'));
  const to = pathToFileURL(join(it.folder, 'archives')).href;
  await it.write('dbopt.yaml', design(to));
  const maintain = (now: string, ...more: string[]) =>
    it.dbopt('maintain', '--allow', 'data-loss', '--now', now, ...more);
  const { client } = it;
  await client.query(
    'CREATE TABLE events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at)',
  );
  await maintain(AT);
  await client.query(
    "INSERT INTO events SELECT '2026-11-24 12:00+00', g FROM generate_series(1, 1000) g",
  );
  const first = await maintain(LATER);
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringContaining('archiving public.events_p20261124'),
  ]);
  expect(first.stdout).toMatch(/archived +rows +size +where\n *public\.events_p20261124 +1,000 /);
  const count = async () => (await client.query('SELECT count(*)::int FROM events')).rows[0]?.count;
  expect(await count()).toBe(0);
  return { ...it, to, maintain, count };
}

test('archived, listed, verified, brought back, held, and retired again at its time', async (t) => {
  const { dbopt, maintain, count, to } = await archived(t);
  const list = await dbopt('archive', 'list');
  expect(list.code).toBe(0);
  expect(list.stdout).toMatch(/public\.events_p20261124 +2026-11-24 to 2026-11-25 +1,000 /);
  const { archives } = JSON.parse((await dbopt('archive', 'list', '--format', 'json')).stdout);
  expect(archives).toMatchObject([{ table: 'public.events_p20261124', rows: 1_000, from: to }]);
  const verified = await dbopt('archive', 'verify');
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('all whole')]);

  const back = await dbopt('archive', 'restore', 'events_p20261124', '--keep-for', '300');
  expect([back.code, back.stdout]).toEqual([
    0,
    expect.stringContaining('is a partition of public.events again'),
  ]);
  expect(await count()).toBe(1_000);
  const again = await dbopt('archive', 'restore', 'public.events_p20261124');
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('is there already')]);
  const held = await maintain(LATER);
  expect([held.code, held.stdout]).toEqual([0, expect.stringContaining('Nothing was due.')]);
  expect(await count()).toBe(1_000);
});

test('what was held long enough leaves again; the archive it came from is enough', async (t) => {
  const { dbopt, maintain, count } = await archived(t);
  // By the calendar of the day on which this runs, more days may be archived by then.
  const listed = async () =>
    JSON.parse((await dbopt('archive', 'list', '--format', 'json')).stdout);
  const { archives } = await listed();
  await dbopt('archive', 'restore', 'events_p20261124', '--keep-for', '1');
  const later = new Date(Date.now() + 86_400_000 * 3).toISOString();
  // By then most of the table is past keep, which asks.
  expect((await maintain(later, '--allow', 'retire-many')).code).toBe(0);
  expect(await count()).toBe(0);
  expect((await listed()).archives).toEqual(expect.arrayContaining(archives));
});

test('a damaged archive is found, and not brought back', async (t) => {
  const { dbopt, count, client, to } = await archived(t);
  for (const file of await filesIn(to)) if (file.endsWith('.gz')) await flip(file);
  const verified = await dbopt('archive', 'verify', 'events_p20261124', '--format', 'json');
  expect(verified.code).toBe(2);
  expect(JSON.parse(verified.stdout).archives[0].problem).toMatch(/its data|SHA-256/);
  const back = await dbopt('archive', 'restore', 'events_p20261124');
  expect([back.code, back.stderr]).toEqual([
    1,
    expect.stringMatching(/archive-damaged|archive-trouble/),
  ]);
  expect(await count()).toBe(0);
  const { rows } = await client.query("SELECT FROM pg_class WHERE relname = 'events_p20261124'");
  expect(rows).toEqual([]);
});

/** Somebody who may write to where archives lie. */
async function edit(to: string, change: (text: string) => string) {
  const files = (await filesIn(to)).filter((file) => file.endsWith('manifest.json'));
  for (const file of files) await writeFile(file, change(await readFile(file, 'utf8')));
}

test('a forged manifest is told by list and verify, and so is one that this database does not know', async (t) => {
  const { dbopt, client, to } = await archived(t);
  const manifests = async () =>
    JSON.parse((await dbopt('archive', 'list', '--format', 'json')).stdout).archives.map(
      ({ manifest }: { manifest: string }) => manifest,
    );
  expect(await manifests()).toEqual(['written']);

  const alone = await workplace(design(to));
  const nowhere = 'postgresql://nobody@127.0.0.1:1/none';
  const offline = await alone.dbopt(['archive', 'list', '--url', nowhere]);
  expect([offline.code, offline.stdout]).toEqual([0, expect.not.stringContaining('changed')]);
  expect(offline.stderr).toContain('manifests-unchecked');

  await edit(to, (text) => text.replace('"after": [', '"after": ["ALTER ROLE mallory SUPERUSER",'));
  await edit(to, (text) => text.replace(/"after":\[/, '"after":["ALTER ROLE mallory SUPERUSER",'));
  const listed = await dbopt('archive', 'list');
  expect([listed.code, listed.stdout]).toEqual([
    2,
    expect.stringMatching(/manifest\n.* changed\n/),
  ]);
  const verified = await dbopt('archive', 'verify');
  expect([verified.code, verified.stdout]).toEqual([
    2,
    expect.stringContaining('its manifest was changed after dbopt wrote it'),
  ]);
  expect(await manifests()).toEqual(['changed']);
  const back = await dbopt('archive', 'restore', 'events_p20261124');
  expect([back.code, back.stderr]).toEqual([1, expect.stringMatching(/was\s+changed after/)]);

  await client.query('DELETE FROM dbopt.archives');
  const unknown = await dbopt('archive', 'verify');
  expect([unknown.code, unknown.stdout]).toEqual([
    0,
    expect.stringContaining('by a manifest unknown here'),
  ]);
  expect(await manifests()).toEqual(['unknown']);
});

test('names that are none, and a design that archives nothing', async (t) => {
  const { dbopt, write, to } = await archived(t);
  const wrong = await dbopt('archive', 'restore', 'events_p20261123');
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('did you mean')]);
  await write('dbopt.yaml', 'version: 1\n');
  const nothing = await dbopt('archive', 'list');
  expect([nothing.code, nothing.stderr]).toEqual([
    1,
    expect.stringContaining('the design archives nothing'),
  ]);
  expect((await dbopt('archive', 'list', '--from', to)).stdout).toContain('events_p20261124');
});

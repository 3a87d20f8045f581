import { expect, test } from 'vitest';
import {
  archivesAt,
  CONTENT,
  detached,
  filesIn,
  folder,
  one,
  readBackAt,
  settle,
} from '../support/archive/stage.ts';
import { flip } from '../support/s3/server.ts';

const GZIP = 'csv.gz';

test('where a reader stays in the way, the table stays, its archive is whole, and is enough later', async (t) => {
  const to = await folder();
  const { client, url, content } = await detached(t, { archive: { to, format: GZIP } });
  await client.query('BEGIN');
  await client.query('SELECT FROM app.events_old LIMIT 1');
  const { settled, diagnostics } = await settle(url);
  expect(settled).toMatchObject([{ outcome: 'failed' }]);
  expect(diagnostics).toMatchObject([{ code: 'lock-timeout' }]);
  expect(diagnostics[0]?.message).toMatch(
    /dropping app\.events_old: no lock after \d+ attempts; in the way: pid \d+ \(dbopt test/,
  );
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  await client.query('COMMIT');
  const [before] = await archivesAt(to);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  expect(await archivesAt(to)).toEqual([before]);
});

test('rows that came after an archive that ended short of the drop: archived anew, the old one goes', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: GZIP } });
  await client.query('CREATE VIEW app.still AS SELECT id FROM app.events_old');
  const first = await settle(url);
  expect(first.diagnostics).toMatchObject([{ code: 'server-error' }]);
  expect(first.diagnostics[0]?.message).toMatch(/app\.still depends on/);
  const [before] = await archivesAt(to);
  await client.query(
    "DROP VIEW app.still; INSERT INTO app.events_old (at, id) VALUES ('2026-01-01 05:00+00', 5000)",
  );
  expect((await settle(url)).settled).toMatchObject([
    { outcome: 'done', archive: { rows: 2_001 } },
  ]);
  const after = await archivesAt(to);
  expect(after).toHaveLength(1);
  expect(after[0]?.manifest.id).not.toBe(before?.manifest.id);
});

test('an archive that was damaged after it was written is written again before the drop', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: GZIP } });
  await client.query('BEGIN');
  await client.query('SELECT FROM app.events_old LIMIT 1');
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'failed' }]);
  await client.query('COMMIT');
  const [before] = await archivesAt(to);
  for (const file of await filesIn(to)) if (file.endsWith(GZIP)) await flip(file);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  const archives = await archivesAt(to);
  expect(archives).toHaveLength(1);
  expect(archives[0]?.manifest.id).not.toBe(before?.manifest.id);
  expect(await readBackAt(archives[0])).toBeNull();
  expect(await filesIn(to)).toHaveLength(2);
});

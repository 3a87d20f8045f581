import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import copyStreams from 'pg-copy-streams';
import { expect, test } from 'vitest';
import { openArchiveStore } from '../../src/archive/index.ts';
import { connect } from '../../src/postgres/index.ts';
import {
  archivesAt,
  BOUNDS,
  bringBack,
  CONTENT,
  detached,
  exists,
  filesIn,
  folder,
  one,
  readBackAt,
  settle,
} from '../support/archive/stage.ts';
import { flip } from '../support/s3/server.ts';

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

const GZIP = 'csv.gz';

test('from before the rows are read until the end nobody writes to it; readers go on', async (t) => {
  const { client, url } = await detached(t, { archive: { to: await folder(), format: GZIP } });
  const other = await connect({ url, applicationName: 'writer' });
  await other.query("SET lock_timeout = '100ms'");
  const seen: string[] = [];
  const settled = settle(url, {
    tell: async () => {
      const say = (text: string) => other.query(text).then(...words(seen));
      for (let i = 0; i < 200 && !seen.includes('55P03'); i++) {
        await say('UPDATE app.events_old SET id = id WHERE id = 1');
      }
      await say('SELECT FROM app.events_old LIMIT 1');
    },
  });
  expect((await settled).settled).toMatchObject([{ outcome: 'done' }]);
  await other.end();
  expect(seen).toContain('55P03');
  expect(await exists(client, 'app.events_old')).toBe(false);
});

const words = (seen: string[]) =>
  [() => seen.push('done'), (error: { code: string }) => seen.push(error.code)] as const;

test('where a reader stays in the way, the table stays, its archive is whole, and is enough later', async (t) => {
  const to = await folder();
  const { client, url, content } = await detached(t, { archive: { to, format: GZIP } });
  await client.query('BEGIN');
  await client.query('SELECT FROM app.events_old LIMIT 1');
  const { settled, diagnostics } = await settle(url);
  expect(settled).toMatchObject([{ outcome: 'failed' }]);
  expect(diagnostics).toMatchObject([{ code: 'lock-timeout' }]);
  expect(diagnostics[0]?.message).toMatch(
    /dropping app\.events_old: no lock; in the way: pid \d+ \(dbopt test/,
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
  for (const file of await filesIn(to)) if (file.endsWith(GZIP)) await flip(file);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  const archives = await archivesAt(to);
  expect(archives).toHaveLength(1);
  expect(await readBackAt(archives[0])).toBeNull();
  expect(await filesIn(to)).toHaveLength(2);
});

test('a session that is ended in the middle: the table stays, the next one goes on', async (t) => {
  const to = await folder();
  const { client, url, content } = await detached(t, {
    count: 60_000,
    archive: { to, format: GZIP },
  });
  const kill = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'COPY%' AND datname = current_database()`;
  const stop = new AbortController();
  const killing = (async () => {
    while (!stop.signal.aborted && (await client.query(kill)).rows.length === 0);
  })();
  const { settled, diagnostics } = await settle(url);
  stop.abort();
  await killing;
  expect(settled).toMatchObject([{ outcome: 'failed' }]);
  expect(diagnostics).toMatchObject([{ code: 'connection-lost' }]);
  expect(await archivesAt(to)).toEqual([]);
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  expect(await filesIn(to)).toHaveLength(2);
});

test('stopped on request in the middle of an archive', async (t) => {
  const to = await folder();
  const { client, url, content } = await detached(t, {
    count: 60_000,
    archive: { to, format: GZIP },
  });
  const stop = new AbortController();
  const { complete, settled } = await settle(url, {
    signal: stop.signal,
    tell: () => setTimeout(() => stop.abort(), 60),
  });
  expect([complete, settled]).toEqual([false, []]);
  expect(await archivesAt(to)).toEqual([]);
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
});

test('attached again by somebody: left alone', async (t) => {
  const { client, url } = await detached(t, { fate: 'drop' });
  await client.query(`ALTER TABLE app.events ATTACH PARTITION app.events_old ${BOUNDS}`);
  expect((await settle(url)).settled).toEqual([]);
});

test('odd names, no rows', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { count: 0, archive: { to, format: 'csv' } });
  const odd = '"Odd/../Schema"."été, ""x"" 🙂%"';
  await client.query(
    `CREATE SCHEMA "Odd/../Schema"; ALTER TABLE app.events_old SET SCHEMA "Odd/../Schema"`,
  );
  await client.query(`ALTER TABLE "Odd/../Schema".events_old RENAME TO "été, ""x"" 🙂%"`);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done', table: odd }]);
  const [archive] = await archivesAt(to);
  expect(archive?.manifest.table).toEqual({ schema: 'Odd/../Schema', name: 'été, "x" 🙂%' });
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await exists(client, odd)).toBe(true);
});

test('the way back without dbopt: the SQL of the manifest, the rows at its COPY', async (t) => {
  const to = await folder();
  const { client, url, content } = await detached(t, { archive: { to, format: 'csv' } });
  await settle(url);
  const [archive] = await archivesAt(to);
  const [data = ''] = (await filesIn(to)).filter((file) => file.endsWith('data.csv'));
  const { before = [], copy = '', after = [] } = archive?.manifest.sql ?? {};
  for (const text of before) await client.query(text);
  await pipeline(createReadStream(data), client.query(copyStreams.from(copy)));
  for (const text of after) await client.query(text);
  await client.query('RESET ALL');
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
});

test.each(['s3://key:secret@bucket/x', 'ftp://there/x', 'file://elsewhere/x'])(
  '%s is no place',
  async (url) => {
    const error = await openArchiveStore(url).catch(String);
    expect(error).toMatch(/Error: /);
    expect(error).not.toMatch(/secret/);
  },
);

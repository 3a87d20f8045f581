import { expect, test } from 'vitest';
import {
  archivesAt,
  CONTENT,
  detached,
  filesIn,
  folder,
  one,
  settle,
} from '../support/archive/stage.ts';

const GZIP = 'csv.gz';

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

import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { observedDatabase } from '../../support/observe/scene.ts';
import type { OwnDatabase } from '../../support/own-server.ts';
import { verdicts } from '../../support/verify/verify.ts';

let db: OwnDatabase;

beforeAll(async () => {
  db = await observedDatabase();
  await db.client.query(`
    CREATE TABLE hot (id int PRIMARY KEY, pad text);
    INSERT INTO hot SELECT i, repeat('x', 100) FROM generate_series(1, 10000) i`);
  await db.client.query('VACUUM ANALYZE hot');
});

/** What is done while the counters are watched. */
async function whileWatched(act: () => Promise<unknown>): Promise<void> {
  await sleep(1_500);
  await act();
  await db.client.query('SELECT pg_stat_force_next_flush()');
}

test('checkpoints that somebody asked for are told from those of the clock', async () => {
  const [results] = await Promise.all([
    verdicts(
      db.url,
      `
  wal: { checkpoints: server, requested: { max: 10% } }
  sync: { checkpoints: server, sync_share: { max: 99% } }
`,
      { watch: 4_000 },
    ),
    whileWatched(() => db.client.query('INSERT INTO hot VALUES (0); CHECKPOINT')),
  ]);
  expect(results.wal?.figures[0]?.measured?.value).toBe(1);
  expect(results.wal?.verdict).toBe('fail');
  expect(results.sync?.verdict).toBe('pass');
});

test('blocks of a table that fits are found in shared buffers', async () => {
  const [results] = await Promise.all([
    verdicts(
      db.url,
      `
  cache: { buffer_hit: database, min: 90% }
  table: { buffer_hit: public.hot, min: 99.9% }
`,
      { watch: 4_000 },
    ),
    whileWatched(async () => {
      for (let i = 0; i < 20; i += 1) await db.client.query('SELECT count(pad) FROM hot');
    }),
  ]);
  expect(results.table?.figures[0]?.measured?.value).toBe(1);
  expect([results.cache?.verdict, results.table?.verdict]).toEqual(['pass', 'pass']);
});

test('too short a window tells nothing, and says how long to wait', async () => {
  const { cache } = await verdicts(
    db.url,
    '\n  cache: { buffer_hit: database, min: 90%, for: 200ms }\n',
    { minWindow: 30_000 },
  );
  expect(cache?.verdict).toBe('cannot-tell');
  expect(cache?.figures[0]?.unanswered?.needs).toContain('for: 60s');
});

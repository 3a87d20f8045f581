import { expect, test } from 'vitest';
import type { Probe } from '../../src/model/index.ts';
import { connect, runProbes } from '../../src/postgres/index.ts';
import { DESCRIBE } from '../../src/providers/index.ts';
import { act, db, planned, READ } from './apart-scene.ts';

const ENDS = "PERFORM set_config('transaction_timeout', '1', true), pg_sleep(0.2);";
const RESTS = 'PERFORM pg_sleep(50);';

/** As long as it takes, ends the session that rests. */
async function endResting(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await db.client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'",
    );
    await new Promise((done) => setTimeout(done, 50));
  }
}

test('a session that is ended over a definition is that one’s answer', async () => {
  await act(RESTS);
  let isOver = false;
  const ending = endResting(() => isOver);
  const { told, others } = await planned(READ).finally(() => {
    isOver = true;
  });
  await ending;
  expect(told).toEqual([
    expect.stringMatching(
      /^unchecked-definition index\.app\.hers: .*asked as dbopt_test_mallory, the session ended: .*administrator command/,
    ),
  ]);
  expect(others).toEqual([]);
});

test('after two definitions of an owner his others are not sent, nor taken to be different', async () => {
  await act(RESTS);
  const more = '  app.num: { indexes: { on_num: { on: [id], where: "id > (app.five())" } } }';
  let isOver = false;
  const ending = endResting(() => isOver);
  const { told, others } = await planned(READ, more).finally(() => {
    isOver = true;
  });
  await ending;
  expect(told).toEqual([
    expect.stringMatching(/^unchecked-definition index\.app\.hers: /),
    expect.stringMatching(
      /^compared-by-syntax index\.app\.on_num: as declared.*asked as dbopt_test_mallory, /,
    ),
  ]);
  expect(others).toEqual([]);
});

test('what code of an owner leaves behind is in no session of ours', async () => {
  await act(
    "PERFORM pg_advisory_lock(1, 2); IF NOT EXISTS (SELECT FROM pg_prepared_statements) THEN EXECUTE 'PREPARE hers AS SELECT 1'; END IF;",
  );
  const client = await connect({ url: db.url, applicationName: 'dbopt test' });
  const probe: Probe = {
    ...{ id: 'hers', object: 'index', table: { schema: 'app', name: 't' } },
    source: { declared: `(id) WHERE ${READ}` },
  };
  expect(await runProbes(client, [probe], DESCRIBE)).toMatchObject({ hers: { ok: true } });
  const { rows } = await client.query(
    `SELECT (SELECT count(*) FROM pg_prepared_statements) AS statements, count(*) AS locks
       FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()`,
  );
  await client.end();
  expect(rows).toEqual([{ statements: 0, locks: 0 }]);
});

test('nor does it end more than a question about its own rows', async (t) => {
  const { rows } = await db.client.query(
    "SELECT FROM pg_settings WHERE name = 'transaction_timeout'",
  );
  if (rows.length === 0) t.skip();
  await act(ENDS);
  const more = '  app.num: { partitions: { by: range (id), every: 1000, ahead: 2 } }';
  const { told, others } = await planned('id = 1', more);
  expect(told).toEqual([
    expect.stringMatching(/^not-readable partitions\.app\.num: .*the session ended: .*transaction/),
  ]);
  expect(others).toEqual([]);
});

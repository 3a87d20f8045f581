import { expect, test } from 'vitest';
import { type Heard, type Running, startApply } from '../faults/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

/** Partitions of the table; DBOPT_TEST_CHILDREN=500 for the real thing. */
const CHILDREN = Number(process.env.DBOPT_TEST_CHILDREN ?? 16);

const design = (on: string) => `
version: 1
policy: { allow: [index-build, index-replace, index-drop] }
tables:
  events:
    indexes: { events_kind: { on: [${on}] } }
`;

const SETUP = `
CREATE TABLE events (day int, kind text, n int) PARTITION BY LIST (day);
SELECT format('CREATE TABLE events_%s PARTITION OF events FOR VALUES IN (%s)', i, i) FROM generate_series(1, $1) AS i`;

/** Indexes of the leaves, and what is not as it should be in the end. */
const COUNTS = `
SELECT count(DISTINCT i.indrelid) FILTER (WHERE i.indisvalid AND a.attname = 'kind')::int AS covered,
       count(*) FILTER (WHERE NOT i.indisvalid)::int AS invalid,
       count(*)::int AS indexes,
       count(*) FILTER (WHERE c.relname !~ '^events_\\d+_events_kind$')::int AS strange
  FROM pg_index i
  JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attnum = 1
 WHERE i.indrelid::regclass::text ~ '^events_\\d+$'`;

const done = (heard: readonly Heard[]): number =>
  heard.filter(({ event }) => event.type === 'step-done').length;

test('an index of many partitions is replaced without a gap, killed again and again', {
  timeout: 600_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  const [create = '', partitions = ''] = SETUP.split(';');
  await client.query(create);
  const { rows } = await client.query<{ format: string }>(partitions, [CHILDREN]);
  for (const { format } of rows) await client.query(format);
  await client.query(
    `INSERT INTO events SELECT i % ${CHILDREN} + 1, 'k' || i % 9, i FROM generate_series(1, 20000) AS i`,
  );
  await (await startApply(url, design('kind'))).ended;
  const counts = async () => (await client.query(COUNTS)).rows[0];
  expect(await counts()).toEqual({ covered: CHILDREN, invalid: 0, indexes: CHILDREN, strange: 0 });

  let killed = 0;
  // Among the builds, and among the attachments.
  for (const share of [0.3, 0.6, 0.9, 0.1]) {
    let running: Running | undefined;
    running = await startApply(url, design('kind, n'), (heard) => {
      if (done(heard) >= share * CHILDREN) running?.kill('SIGKILL');
    });
    const { signal, code, stderr } = await running.ended;
    expect(signal === 'SIGKILL' || code === 0, stderr).toBe(true);
    if (signal === 'SIGKILL') killed += 1;
    expect(await counts()).toMatchObject({ covered: CHILDREN });
  }
  expect(killed).toBe(4);
  const { code, stderr } = await (await startApply(url, design('kind, n'))).ended;
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(await counts()).toEqual({ covered: CHILDREN, invalid: 0, indexes: CHILDREN, strange: 0 });
  expect((await plan(url, design('kind, n'))).steps).toEqual([]);
});

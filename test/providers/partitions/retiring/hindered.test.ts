import { beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../support/database.ts';
import { maintainer } from '../../../support/maintainer.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE events (at date PRIMARY KEY) PARTITION BY RANGE (at);
    CREATE TABLE d1 PARTITION OF events FOR VALUES FROM ('2026-11-21') TO ('2026-11-22');
    CREATE TABLE d2 PARTITION OF events FOR VALUES FROM ('2026-11-22') TO ('2026-11-23');
    CREATE TABLE d3 PARTITION OF events FOR VALUES FROM ('2026-11-23') TO ('2026-11-24');
    INSERT INTO events VALUES ('2026-11-21'), ('2026-11-22'), ('2026-11-23')`);
});

const NOW = '2026-11-27T10:00:00Z';

/** One run of maintain: what it says, and the partitions that are past keep and still there. */
async function maintained(then: string) {
  const design = `version: 1
policy: { max_retire: 100%, allow: [data-loss] }
tables:
  events: { partitions: { by: range (at), every: 1 day, ahead: 0, keep: 1 day, then: ${then} } }
`;
  let told: readonly string[] = [];
  await maintainer(db.url, design, async (run) => {
    const { diagnostics } = await run(NOW);
    told = diagnostics.map(({ code, message }) => `${code}: ${message}`);
  });
  const { rows } = await db.client.query<{ name: string; comment: string | null }>(`
    SELECT c.relname AS name, obj_description(c.oid, 'pg_class') AS comment
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'events'::regclass AND c.relname ~ '^d[1-3]$' ORDER BY 1`);
  const marked = rows.filter(({ comment }) => comment !== null).map(({ name }) => name);
  return { told, left: rows.map(({ name }) => name), marked };
}

const REFERS = (name: string) => `CREATE TABLE r_${name} (at date REFERENCES ${name})`;

test('one that a foreign key refers to by itself is not dropped, and the others are', async () => {
  await db.client.query(REFERS('d2'));
  const { told, left, marked } = await maintained('drop');
  expect(told).toEqual([
    'referenced-partition: public.d2 stays: it could be detached, but not dropped, since a foreign key refers to it by itself: r_d2_at_fkey of public.r_d2',
  ]);
  expect([left, marked]).toEqual([['d2'], []]);
});

test('two of them, with a foreign key of the whole table, which hinders none', async () => {
  await db.client.query([REFERS('d1'), REFERS('d3'), REFERS('events')].join(';'));
  const { told, left, marked } = await maintained('drop');
  expect(told.map((one) => one.slice(0, 31))).toEqual([
    'referenced-partition: public.d1',
    'referenced-partition: public.d3',
  ]);
  expect([left, marked]).toEqual([['d1', 'd3'], []]);
});

test('with then: detach it leaves, and the foreign key stays', async () => {
  await db.client.query(REFERS('d2'));
  expect(await maintained('detach')).toEqual({ told: [], left: [], marked: [] });
  const { rows } = await db.client.query(
    "SELECT FROM pg_constraint WHERE conname = 'r_d2_at_fkey'",
  );
  expect(rows).toHaveLength(1);
});

test('rows that refer to it keep it, and the message says what to do', async () => {
  await db.client.query(`${REFERS('events')}; INSERT INTO r_events VALUES ('2026-11-21')`);
  const { told, left, marked } = await maintained('drop');
  expect(told.join()).toMatch(/^still-referenced: detach partition public\.d1: /);
  expect(left).toContain('d1');
  expect(marked).toEqual(['d1']);
});

test("while somebody else's detach is not finished none is begun", async () => {
  await db.client.query(
    "UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'd2'::regclass",
  );
  const { told, left, marked } = await maintained('drop');
  expect(told.map((one) => one.replace(/:.*/s, ''))).toEqual(['detach-pending', 'detach-waits']);
  expect([left, marked]).toEqual([['d1', 'd2', 'd3'], []]);
  await db.client.query('ALTER TABLE events DETACH PARTITION d2 FINALIZE');
  expect(await maintained('drop')).toEqual({ told: [], left: [], marked: [] });
});

test('one that owns a sequence is detached, told in each run, and dropped once it owns none', async () => {
  await db.client.query('CREATE SEQUENCE numbers OWNED BY d2.at');
  for (let run = 0; run < 2; run++) {
    const { told, left } = await maintained('drop');
    expect(told).toEqual([
      'bound: public.d2 is not settled: public.d2 is not dropped: what sequences its columns own would go with it, and not come back: public.numbers (of at)',
    ]);
    expect(left).toEqual([]);
    expect(await there(['d1', 'd2', 'd3', 'numbers'])).toEqual(['d2', 'numbers']);
  }
  await db.client.query('ALTER SEQUENCE numbers OWNED BY events.at');
  expect(await maintained('drop')).toEqual({ told: [], left: [], marked: [] });
  expect(await there(['d2', 'numbers'])).toEqual(['numbers']);
});

test('with then: detach it leaves, and keeps its sequence', async () => {
  await db.client.query('CREATE SEQUENCE numbers OWNED BY d2.at');
  expect(await maintained('detach')).toEqual({ told: [], left: [], marked: [] });
  expect(await there(['d2', 'numbers'])).toEqual(['d2', 'numbers']);
});

test.for([
  ['a serial', 'ALTER TABLE events ADD id bigserial'],
  [
    'an identity',
    'ALTER TABLE events ADD id bigint NOT NULL DEFAULT 0; ALTER TABLE events ALTER id DROP DEFAULT; ALTER TABLE events ALTER id ADD GENERATED ALWAYS AS IDENTITY',
  ],
] as const)('partitions of a table with %s leave', async ([, statement]) => {
  await db.client.query(statement);
  expect(await maintained('drop')).toEqual({ told: [], left: [], marked: [] });
  expect(await there(['d1', 'd2', 'd3', 'events_id_seq'])).toEqual(['events_id_seq']);
});

const there = async (names: readonly string[]): Promise<readonly string[]> =>
  (
    await db.client.query<{ name: string }>(
      'SELECT relname AS name FROM pg_class WHERE oid IN (SELECT to_regclass(n) FROM unnest($1::text[]) n) ORDER BY 1',
      [names],
    )
  ).rows.map(({ name }) => name);

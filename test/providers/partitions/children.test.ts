import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';

const DESIGN = `
version: 1
tables:
  app.events:
    with: { fillfactor: 80, autovacuum_vacuum_scale_factor: 0.02, toast.autovacuum_enabled: false }
    columns:
      payload: { storage: external, compression: pglz, statistics: 500, n_distinct: -0.2 }
      n: { statistics: 50, n_distinct_inherited: 100 }
    indexes:
      events_n: { on: [n], with: { fillfactor: 70 } }
      events_payload: { using: gin, on: [payload jsonb_path_ops], with: { fastupdate: off } }
      events_at: { using: brin, on: [at], with: { pages_per_range: 16, autosummarize: true } }
      events_part: { on: [n DESC NULLS LAST], include: [at], where: n > 0 }
    partitions: { by: range (at), every: 1 day, ahead: 1, keep: 90 days }
`;
const NOW = { now: '2026-11-24T10:00:00Z' };
const LATER = { now: '2026-11-26T10:00:00Z' };

async function events(client: Client) {
  await client.query(`
    CREATE SCHEMA app;
    CREATE TABLE app.events (at timestamptz NOT NULL, n int DEFAULT 7 CHECK (n < 1000), payload jsonb,
      twice int GENERATED ALWAYS AS (n * 2) STORED, PRIMARY KEY (n, at)) PARTITION BY RANGE (at);
    CREATE INDEX found ON app.events (twice);
    CREATE TABLE app.events_old PARTITION OF app.events FOR VALUES FROM ('2026-11-23') TO ('2026-11-24');
    ALTER TABLE app.events OWNER TO pg_monitor;
    ALTER TABLE app.events_old OWNER TO pg_monitor`);
}

/** All that a partition is, its own name and bounds left out. */
async function lookOf(client: Client, name: string) {
  const { rows } = await client.query(
    `SELECT ARRAY(SELECT unnest(c.reloptions) ORDER BY 1) AS options, t.reloptions AS toast, c.relpersistence, c.relreplident, pg_get_userbyid(c.relowner) AS owner,
       (SELECT json_agg(json_build_array(attname, atttypid, attstorage, attcompression, attstattarget,
         (SELECT array_agg(o ORDER BY o) FROM unnest(attoptions) o WHERE o !~ '^pg_attver='),
          attnotnull, attgenerated, pg_get_expr(d.adbin, d.adrelid)) ORDER BY attnum)
          FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND d.adnum = attnum
         WHERE attrelid = c.oid AND attnum > 0) AS columns,
       (SELECT json_agg(json_build_array(p.inhparent::regclass, i.reloptions, indisvalid,
          replace(pg_get_indexdef(indexrelid), i.relname, '')) ORDER BY p.inhparent::regclass::text)
          FROM pg_index x JOIN pg_class i ON i.oid = indexrelid LEFT JOIN pg_inherits p ON p.inhrelid = i.oid
         WHERE indrelid = c.oid) AS indexes,
       (SELECT json_agg(pg_get_constraintdef(oid) ORDER BY conname) FROM pg_constraint
         WHERE conrelid = c.oid AND contype <> 'n') AS constraints
     FROM pg_class c LEFT JOIN pg_class t ON t.oid = c.reltoastrelid WHERE c.oid = $1::regclass`,
    [`app.${name}`],
  );
  return JSON.parse(JSON.stringify(rows[0]).replaceAll(name, 'IT'));
}

test('those there and those to come are as the design says, and stay so', async (t) => {
  const { client, url } = await freshDatabase(t);
  await events(client);
  await apply(url, DESIGN, NOW);
  const made = await apply(url, DESIGN, { ...LATER, task: 'maintain' });
  expect(made.diagnostics).toEqual([]);
  expect(made.plan.steps.map(({ id }) => id.replace(/.*#/, ''))).toEqual([
    'create:events_p20261126',
    'create:events_p20261127',
  ]);
  const old = await lookOf(client, 'events_old');
  for (const day of [24, 25, 26, 27]) {
    expect(await lookOf(client, `events_p202611${day}`), `${day}`).toEqual(old);
  }
  expect((await plan(url, DESIGN, LATER)).steps).toEqual([]);
});

test('what was changed on one of them is shown as that one, and put right', async (t) => {
  const { client, url } = await freshDatabase(t);
  await events(client);
  await apply(url, DESIGN, NOW);
  await apply(url, DESIGN, { ...LATER, task: 'maintain' });
  const child = 'events_p20261127';
  const good = await lookOf(client, child);
  const { rows } = await client.query<{ name: string }>(
    `SELECT i.relname AS name FROM pg_inherits h JOIN pg_class i ON i.oid = inhrelid
       JOIN pg_index x ON indexrelid = i.oid
      WHERE inhparent = 'app.events_n'::regclass AND indrelid = 'app.${child}'::regclass`,
  );
  const index = rows[0]?.name ?? '';
  const drifts = [
    [`ALTER TABLE app.${child} RESET (fillfactor)`, [`table.app.${child}`]],
    [`ALTER TABLE app.${child} SET (toast.autovacuum_enabled = true)`, [`table.app.${child}`]],
    [`ALTER TABLE app.${child} ALTER payload SET STORAGE MAIN`, [`column.app.${child}.payload`]],
    [`ALTER TABLE app.${child} ALTER n SET STATISTICS 9`, [`column.app.${child}.n`]],
    [`ALTER TABLE app.${child} ALTER n RESET (n_distinct_inherited)`, [`column.app.${child}.n`]],
    [`ALTER INDEX app.${index} SET (fillfactor = 33)`, ['index.app.events_n']],
  ] as const;
  for (const [statement, addresses] of drifts) {
    await client.query(statement);
    const shown = await plan(url, DESIGN, LATER);
    const drawn = shown.changes.filter(({ action }) => action === 'update');
    expect(
      drawn.map(({ address }) => address),
      statement,
    ).toEqual(addresses);
    expect(JSON.stringify(drawn.flatMap(({ fields }) => fields)), statement).toContain(
      addresses[0].startsWith('index') ? child : '',
    );
    await apply(url, DESIGN, LATER);
    expect(await lookOf(client, child), statement).toEqual(good);
  }
  expect((await plan(url, DESIGN, LATER)).steps).toEqual([]);
});

test('partitions by list and by hash, and partitions of partitions, are managed leaf by leaf', async (t) => {
  const { client, url } = await freshDatabase(t);
  await client.query(`
    CREATE TABLE l (k text, v text) PARTITION BY LIST (k);
    CREATE TABLE l_a PARTITION OF l FOR VALUES IN ('a');
    CREATE TABLE h (k int, v text) PARTITION BY HASH (k);
    CREATE TABLE h_0 PARTITION OF h FOR VALUES WITH (MODULUS 2, REMAINDER 0);
    CREATE TABLE h_1 PARTITION OF h FOR VALUES WITH (MODULUS 2, REMAINDER 1);
    CREATE TABLE s (at date, k int, v text) PARTITION BY RANGE (at);
    CREATE TABLE s_1 PARTITION OF s FOR VALUES FROM ('2026-11-01') TO ('2026-12-01') PARTITION BY HASH (k);
    CREATE TABLE s_1_0 PARTITION OF s_1 FOR VALUES WITH (MODULUS 1, REMAINDER 0)`);
  const table = (name: string, by: string) => `
  ${name}:
    with: { fillfactor: 50 }
    columns: { v: { storage: main } }
    indexes: { ${name}_v: { on: [v] } }
    partitions: { by: ${by} }`;
  const text = `version: 1\ntables:${table('l', 'list (k)')}${table('h', 'hash (k)')}${table('s', 'range (at)')}\n`;
  expect((await apply(url, text, NOW)).diagnostics).toEqual([]);
  const { rows } = await client.query(
    `SELECT c.relname AS leaf, reloptions AS options, attstorage AS v, count(i.indexrelid)::int AS indexes
       FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attname = 'v'
       LEFT JOIN pg_index i ON indrelid = c.oid
      WHERE c.relname ~ '^(l_a|h_.|s_1_0)$' AND c.relkind = 'r' GROUP BY 1, 2, 3 ORDER BY 1`,
  );
  expect(rows).toEqual(
    ['h_0', 'h_1', 'l_a', 's_1_0'].map((leaf) => ({
      ...{ leaf, options: ['fillfactor=50'], v: 'm', indexes: 1 },
    })),
  );
  expect((await plan(url, text, NOW)).steps).toEqual([]);
  await client.query('ALTER TABLE s_1_0 SET (fillfactor = 60)');
  const { changes } = await plan(url, text, NOW);
  expect(changes.map(({ address }) => address)).toEqual(['table.public.s_1_0']);
});

import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/index.ts';
import { connect } from '../../../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NEEDS = { needs: ['pg_partman'] } as const;
const NOW = { now: '2026-11-24T10:00:00Z' };

const design = (partitions: string, rest = '') => `
version: 1
extensions: { pg_partman: { schema: partman } }
tables:
  events:
    partitions: { by: range (at), ${partitions} }
    ${rest}
`;

const EVENTS = 'CREATE TABLE events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at)';
const LIFE = 'every: 1 day, ahead: 2, keep: 2 days';
const PARTMAN = `${LIFE}, engine: pg_partman`;

const ids = ({ steps }: Plan) => steps.map(({ id }) => id.replace('partitions.public.events#', ''));
const shown = ({ changes }: Plan) =>
  changes
    .filter(({ kind }) => kind === 'partitions')
    .flatMap(({ fields }) => fields.map((f) => `${f.field}: ${f.from?.text} → ${f.to?.text}`));

/** Applied, with nothing to say and nothing left to do. */
async function reach({ url }: TestDatabase, text: string, options: object = NOW): Promise<Plan> {
  const done = await apply(url, text, options);
  expect([done.diagnostics, done.outcome]).toEqual([[], 'done']);
  const left = await plan(url, text, options);
  expect(left.changes.filter(({ action }) => action !== 'adopt')).toEqual([]);
  return done.plan;
}

async function config({ client }: TestDatabase) {
  const { rows } = await client.query('SELECT * FROM partman.part_config');
  return rows;
}

const oids = async ({ client }: TestDatabase) =>
  (
    await client.query(
      "SELECT relname, oid, relfilenode, pg_get_expr(relpartbound, oid) AS bounds FROM pg_class WHERE relname ~ '^events' ORDER BY 1",
    )
  ).rows;

test('makes the extension, hands it the table, and has it make what is due', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(EVENTS);
  const made = await reach(db, design(PARTMAN));
  expect(ids(made)).toEqual([
    'extension.pg_partman#create',
    'register',
    'create:events_p20261124',
    'create:events_p20261125',
    'create:events_p20261126',
  ]);
  expect(await config(db)).toMatchObject([
    {
      parent_table: 'public.events',
      control: 'at',
      partition_interval: '1 day',
      premake: 2,
      infinite_time_partitions: true,
      retention: null,
      template_table: null,
    },
  ]);
  expect(shown(made)).toEqual(['engine: native → pg_partman', 'ahead: none, not even for now → 2']);
});

test('from one engine to the other and back, no table is touched', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(EVENTS);
  await reach(db, design(LIFE));
  await db.client.query("INSERT INTO events VALUES ('2026-11-24 12:00+00', 1)");
  const before = await oids(db);
  expect(ids(await reach(db, design(PARTMAN)))).toEqual(['register']);
  expect(await oids(db)).toEqual(before);

  const back = await plan(db.url, design(`${LIFE}, engine: native`), NOW);
  expect([ids(back), shown(back)]).toEqual([['unregister'], ['engine: pg_partman → native']]);
  // The word taken out: the engine that there was before.
  expect(ids(await reach(db, design(LIFE)))).toEqual(['unregister']);
  expect([await config(db), await oids(db)]).toEqual([[], before]);
});

test('a set that pg_partman has made is adopted; what the design does not say stays, the rest goes back', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(
    `${EVENTS}; CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman`,
  );
  await db.client.query(
    `SELECT partman.create_parent('public.events', 'at', '1 day', p_premake := 10, p_automatic_maintenance := 'off');
     UPDATE partman.part_config SET retention = '30 days', inherit_privileges = true, partition_interval = '24:00:00'`,
  );
  const [found] = await config(db);
  const text = design('every: 1 day, ahead: 4, keep: 40 days, engine: pg_partman');
  const now = { now: new Date().toISOString() };
  const taken = await reach(db, text, now);
  expect(ids(taken)).toEqual(['configure']);
  expect(shown(taken)).toEqual([
    'partman.partition_interval: 24:00:00 → 1 day',
    'partman.premake: 10 → 4',
    'partman.infinite_time_partitions: false → true',
    'partman.retention: 30 days → none',
  ]);
  expect(await config(db)).toMatchObject([{ ...ours(found), premake: 4, retention: null }]);

  // Somebody's hand.
  await db.client.query('UPDATE partman.part_config SET premake = 9, jobmon = false');
  expect(shown(await reach(db, text, now))).toEqual(['partman.premake: 9 → 4']);

  const gone = await apply(db.url, 'version: 1', now);
  expect(gone.outcome).toBe('done');
  expect(await config(db)).toEqual([{ ...found, jobmon: false }]);
});

/** What the design says nothing of. */
const ours = ({
  inherit_privileges,
  template_table,
  automatic_maintenance,
}: Record<string, unknown>) => ({
  ...{ inherit_privileges, template_table, automatic_maintenance },
});

test('partitions follow the design, and rows in the default partition find their own', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(
    `CREATE TABLE events (id int GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL, n int NOT NULL,
       twice int GENERATED ALWAYS AS (n * 2) STORED NOT NULL, j jsonb, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
     CREATE TABLE events_rest PARTITION OF events DEFAULT;
     INSERT INTO events (at, n) SELECT '2026-11-24 22:30+00'::timestamptz + i * interval '1 hour', i FROM generate_series(0, 40) i`,
  );
  const text = design(
    `${PARTMAN}, zone: Europe/Berlin`,
    `columns: { j: { storage: main, statistics: 9 } }
    with: { fillfactor: 70, toast.autovacuum_vacuum_scale_factor: 0.05 }
    persistence: unlogged
    indexes: { events_n: { on: [n], with: { fillfactor: 60 } } }`,
  );
  const database = new URL(db.url).pathname.slice(1);
  await db.client.query(`ALTER DATABASE ${database} SET TimeZone = 'Europe/Berlin'`);
  const made = await apply(db.url, text, NOW);
  expect([made.diagnostics, made.outcome]).toEqual([[], 'done']);
  expect((await plan(db.url, text, NOW)).changes).toEqual([]);
  const { rows } = await db.client.query(
    `SELECT c.relname, c.relpersistence AS p, c.reloptions, a.attstorage, a.attstattarget,
            (SELECT count(*)::int FROM events e WHERE e.tableoid = c.oid AND e.twice = 2 * e.n) AS rows
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'j' WHERE c.relname ~ '^events_(p|rest)\\w*$' AND c.relkind = 'r' ORDER BY 1`,
  );
  const like = { p: 'u', reloptions: ['fillfactor=70'], attstorage: 'm', attstattarget: 9 };
  expect(rows).toEqual([
    { ...like, relname: 'events_p20261124', rows: 1 },
    { ...like, relname: 'events_p20261125', rows: 24 },
    { ...like, relname: 'events_p20261126', rows: 16 },
    { ...like, relname: 'events_rest', rows: 0 },
  ]);
  // What holds no rows is nothing that pg_partman could not do.
  const { steps } = await reach(db, text, { now: '2026-11-25T10:00:00Z' });
  expect(steps.map(({ title }) => title.replace(/ from .*/, ''))).toEqual([
    'have pg_partman make partition public.events_p20261127',
  ]);
});

test('what pg_partman would pass over or cut otherwise, dbopt makes itself', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(
    `${EVENTS}; CREATE TABLE events_p20261125 ();
     CREATE TABLE odd PARTITION OF events FOR VALUES FROM ('2026-11-20 00:00+00') TO ('2026-11-24 06:00+00')`,
  );
  const { steps } = await reach(db, design(PARTMAN));
  const made = steps.filter(({ id }) => id.includes('#create:'));
  expect(made.map(({ title }) => title.replace(/ from .*/, ''))).toEqual([
    'make partition public.events_p20261124_060000',
    'make partition public.events_p20261125_2',
    'have pg_partman make partition public.events_p20261126',
  ]);
});

test('maintain makes, calls its maintenance, and retires as with the native engine', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(EVENTS);
  await reach(db, design(PARTMAN), { now: new Date().toISOString() });
  const later = { now: new Date(Date.now() + 5 * 86_400_000).toISOString(), task: 'maintain' };
  const made = await reach(db, design(PARTMAN), later);
  const words = ids(made).map((id) => id.replace(/:.*/, ''));
  expect(words).toEqual([
    ...Array(5).fill('create'),
    'maintenance',
    ...Array(3).fill(['mark', 'detach']).flat(),
  ]);
  expect((await config(db))[0]?.maintenance_last_run).toBeInstanceOf(Date);
});

test('where pg_partman retires by itself it is not called', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(EVENTS);
  const text = design('every: 1 day, ahead: 2, engine: pg_partman');
  await reach(db, text, { now: new Date(Date.now() - 9 * 86_400_000).toISOString() });
  await db.client.query(
    "UPDATE partman.part_config SET retention = '1 day', retention_keep_table = false",
  );
  const before = await oids(db);
  const done = await apply(db.url, text, { task: 'maintain' });
  expect(done.plan.diagnostics.map(({ code }) => code)).toEqual(['retires-itself']);
  expect(ids(done.plan)).not.toContain('maintenance');
  expect(await oids(db)).toEqual(expect.arrayContaining(before));
});

test('a table of numbers, named as pg_partman names it', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query('CREATE TABLE events (at int NOT NULL) PARTITION BY RANGE (at)');
  await db.client.query('CREATE TABLE old PARTITION OF events FOR VALUES FROM (-300) TO (-200)');
  await reach(db, design('every: 100, ahead: 1, engine: pg_partman'));
  const names = (await oids(db)).map(({ relname }) => relname);
  expect(names).toEqual(['events', 'events_p-100', 'events_p-200', 'events_p0', 'events_p100']);
});

test('another session that is in the way is waited for', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(EVENTS);
  await reach(db, design(PARTMAN));
  const other = await connect({ url: db.url, applicationName: 'other' });
  await other.query('BEGIN; LOCK TABLE events IN SHARE ROW EXCLUSIVE MODE');
  setTimeout(() => void other.query('ROLLBACK'), 1500);
  const later = { now: '2026-11-25T10:00:00Z' };
  await reach(db, design(PARTMAN), later);
  await other.end();
});

test('while a partition is filled, pg_partman does not run', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(
    `${EVENTS}; CREATE TABLE rest PARTITION OF events DEFAULT; INSERT INTO events VALUES ('2026-11-24 05:00+00')`,
  );
  const other = await connect({ url: db.url, applicationName: 'other' });
  await other.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('pg_partman run_maintenance'))");
  let released = false;
  setTimeout(() => {
    released = true;
    void other.query('ROLLBACK');
  }, 1500);
  const { steps } = await reach(db, design(PARTMAN));
  expect([released, steps.filter(({ id }) => id.includes('#fill:')).length]).toEqual([true, 3]);
  const { rows } = await db.client.query(
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = (hashtext('pg_partman run_maintenance')::int8 & 4294967295)
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  expect(rows).toEqual([]);
  await other.end();
});

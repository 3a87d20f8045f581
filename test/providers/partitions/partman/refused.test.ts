import { expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NEEDS = { needs: ['pg_partman'] } as const;
const NOW = { now: '2026-11-24T10:00:00Z' };
const EVENTS = 'CREATE TABLE events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at)';
const EXTENSION = 'CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman';
const LIFE = 'by: range (at), every: 1 day, ahead: 2';

const design = (partitions: string, extensions = '{}', table = 'events') => `
version: 1
extensions: ${extensions}
tables:
  ${table}:
    partitions: { ${partitions} }
`;

const said = async ({ url }: TestDatabase, text: string) =>
  (await plan(url, text, NOW)).diagnostics.map(({ code, message }) => `${code}: ${message}`);

const PARTMAN = design(`${LIFE}, engine: pg_partman`);

test('without the extension, or with another version of it', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(EVENTS);
  expect(await said(db, PARTMAN)).toEqual([
    'extension-required: the extension pg_partman is neither installed nor declared',
  ]);
  // What there is to be had here begins with 5.2.
  expect(await said(db, design(`${LIFE}, engine: pg_partman`, '{ pg_partman: "<5" }'))).toEqual([
    expect.stringContaining('version-not-available'),
  ]);
  await db.client.query(EXTENSION);
  expect(await said(db, PARTMAN)).toEqual([]);
  await db.client.query(
    "UPDATE pg_extension SET extversion = '4.7.4' WHERE extname = 'pg_partman'",
  );
  expect(await said(db, PARTMAN)).toEqual([
    'version-not-supported: pg_partman 4.7.4 is installed, and dbopt speaks with version 5',
  ]);
});

test('where neither the server has it nor the design says it', async (t) => {
  const db = await freshDatabase(t);
  await db.client.query(EVENTS);
  expect(await said(db, PARTMAN)).toEqual([
    'extension-required: the extension pg_partman is neither installed nor declared',
  ]);
});

test.for([
  ["(date_trunc('hour', at))", 'timestamp', 'not-for-pg-partman', 'goes by a column'],
  ['at', 'own', 'not-for-pg-partman', 'does not know the type of at, own'],
] as const)(
  'a key that pg_partman does not know: %s, %s',
  async ([key, type, code, message], t) => {
    const db = await freshDatabase(t, NEEDS);
    await db.client.query(
      `${EXTENSION}; CREATE DOMAIN own AS timestamptz; CREATE TABLE events (at ${type} NOT NULL) PARTITION BY RANGE (${key})`,
    );
    const by = LIFE.replace('range (at)', `"range (${key})"`);
    const [first = ''] = await said(db, design(`${by}, engine: pg_partman`));
    expect(first).toContain(code);
    expect(first).toContain(message);
  },
);

test('names, encoders and words that pg_partman cannot do without', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(
    `${EXTENSION}; ${EVENTS}; CREATE TABLE "a.b" (at timestamptz NOT NULL) PARTITION BY RANGE (at)`,
  );
  expect(await said(db, design(`${LIFE}, engine: pg_partman`, '{}', `'"a.b"'`))).toEqual([
    'not-for-pg-partman: pg_partman takes no names with a dot in them',
  ]);
  expect(await said(db, design('by: range (at), engine: pg_partman'))).toEqual([
    'bad-value: pg_partman makes partitions, and which ones is not said',
  ]);
  // As before 5.2.
  await db.client.query(
    `CREATE TABLE ids (at uuid NOT NULL) PARTITION BY RANGE (at);
     ALTER TABLE partman.part_config DROP COLUMN time_encoder, DROP COLUMN time_decoder`,
  );
  expect(await said(db, design(`${LIFE}, engine: pg_partman`, '{}', 'ids'))).toEqual([
    'version-not-supported: pg_partman knows keys of type uuid since version 5.2',
  ]);
  expect(await said(db, PARTMAN)).toEqual([]);
});

test('a role that may not read or write its configuration', async (t) => {
  const db = await freshDatabase(t, { ...NEEDS, server: true });
  await db.client.query(
    `${EXTENSION}; ${EVENTS}; DROP ROLE IF EXISTS partman_reader; CREATE ROLE partman_reader LOGIN PASSWORD 'reads'`,
  );
  t.onTestFinished(async () => {
    await db.client.query('DROP OWNED BY partman_reader; DROP ROLE partman_reader');
  });
  const url = new URL(db.url);
  Object.assign(url, { username: 'partman_reader', password: 'reads' });
  const reader = { ...db, url: url.href };
  const unread =
    'not-readable: this role may not read partman.part_config, where pg_partman keeps what it is to do';
  expect(await said(reader, PARTMAN)).toEqual([unread]);
  expect(await said(reader, design(`${LIFE}, engine: native`))).toEqual([unread]);
  await db.client.query(
    'GRANT USAGE ON SCHEMA partman TO partman_reader; GRANT SELECT ON partman.part_config TO partman_reader',
  );
  expect(await said(reader, PARTMAN)).toEqual([
    'missing-privilege: this role may not change partman.part_config; whoever applies must',
    'missing-privilege: partman_reader may not make postgres an owner; whoever applies needs it',
  ]);
  await apply(db.url, PARTMAN, NOW);
  await db.client.query(
    'GRANT SELECT ON ALL TABLES IN SCHEMA dbopt TO partman_reader; GRANT USAGE ON SCHEMA dbopt TO partman_reader',
  );
  expect(await said(reader, PARTMAN)).toEqual([]);
});

test('what is told of pg_partman beside the plan', async (t) => {
  const db = await freshDatabase(t, NEEDS);
  await db.client.query(
    `${EXTENSION}; ${EVENTS}; SELECT partman.create_parent('public.events', 'at', '1 day')`,
  );
  const codes = async (partitions: string) =>
    (await said(db, design(`${LIFE}, ${partitions}`))).map((line) => line.replace(/:.*/, ''));
  expect(await codes('keep: 9 years')).toEqual(['two-engines']);
  expect(await codes('keep: 9 years, engine: native')).toEqual([]);
  expect(await codes('zone: Europe/Berlin, engine: pg_partman')).toContain('other-time-zone');
  await db.client.query("UPDATE partman.part_config SET automatic_maintenance = 'off'");
  expect(await codes('zone: Europe/Berlin, engine: pg_partman')).not.toContain('other-time-zone');
  await db.client.query("UPDATE partman.part_config SET retention = '9 years'");
  expect(await codes('engine: pg_partman')).toEqual(['retires-itself']);
  expect(await codes('keep: 9 years, engine: pg_partman')).toEqual([]);
  await db.client.query('UPDATE partman.part_config SET undo_in_progress = true');
  expect(await codes('engine: pg_partman')).toEqual(['undo-in-progress']);
});

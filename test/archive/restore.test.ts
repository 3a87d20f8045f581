import { expect, test } from 'vitest';
import type { Retirement } from '../../src/model/index.ts';
import { type Client, connect } from '../../src/postgres/index.ts';
import {
  archivesAt,
  BOUNDS,
  bringBack,
  CONTENT,
  detached,
  exists,
  folder,
  mark,
  one,
  settle,
} from '../support/archive/stage.ts';

/** A partition that has been archived. */
async function archived(t: Parameters<typeof detached>[0], more: Partial<Retirement> = {}) {
  const to = await folder();
  const it = await detached(t, { archive: { to, format: 'csv.gz' }, ...more });
  const before = await shape(it.client);
  expect((await settle(it.url)).diagnostics).toEqual([]);
  const [archive] = await archivesAt(to);
  return { ...it, to, archive, before };
}

/** All that is known of the table but for its rows, its comment and what the detach left. */
async function shape(client: Client) {
  const columns = `SELECT attname, format_type(atttypid, atttypmod) AS type, attnotnull, attstorage, attcollation::regcollation::text AS collation, attgenerated,
      pg_get_expr(adbin, adrelid) AS value FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE attrelid = 'app.events_old'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;
  const indexes = `SELECT pg_get_indexdef(indexrelid) AS text, indisprimary FROM pg_index WHERE indrelid = 'app.events_old'::regclass ORDER BY 1`;
  const checks = `SELECT conname, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conrelid = 'app.events_old'::regclass AND contype IN ('c', 'p') ORDER BY 1`;
  const about = `SELECT reloptions, relpersistence, relreplident, pg_get_userbyid(relowner) AS owner FROM pg_class WHERE oid = 'app.events_old'::regclass`;
  const found: unknown[] = [];
  for (const query of [columns, indexes, checks, about])
    found.push((await client.query(query)).rows);
  return found;
}

test('a partition comes back as it was, rows, indexes and storage, and attached', async (t) => {
  const { client, url, content, archive, before, to } = await archived(t);
  expect(await exists(client, 'app.events_old')).toBe(false);
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
  expect(await shape(client)).toEqual(before);
  expect(await bringBack(url, archive)).toBe('there already');
  expect(await archivesAt(to)).toHaveLength(1);
  // Every index of the parent has its own there, so nothing had to be built by the attach.
  const invalid = await one(client, 'SELECT count(*)::int FROM pg_index WHERE NOT indisvalid');
  expect(invalid.count).toBe(0);
});

test('retired again with the same rows, the archive it came from is enough', async (t) => {
  const { client, url, to, archive } = await archived(t);
  await bringBack(url, archive);
  const id = archive?.manifest.id ?? '';
  await client.query('ALTER TABLE app.events DETACH PARTITION app.events_old');
  await mark(client, { archive: { to, format: 'csv.gz', id } });
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done', archive: { id } }]);
  expect(await archivesAt(to)).toHaveLength(1);
});

test('retired again with other rows, a new archive takes the place of the old one', async (t) => {
  const { client, url, to, archive } = await archived(t);
  await bringBack(url, archive);
  const id = archive?.manifest.id ?? '';
  await client.query('DELETE FROM app.events WHERE id <= 100');
  await client.query('ALTER TABLE app.events DETACH PARTITION app.events_old');
  await mark(client, { archive: { to, format: 'csv.gz', id } });
  expect((await settle(url)).settled).toMatchObject([
    { outcome: 'done', archive: { rows: 1_900 } },
  ]);
  const after = await archivesAt(to);
  expect(after).toMatchObject([{ manifest: { data: { rows: 1_900 } } }]);
  expect(after[0]?.manifest.id).not.toBe(id);
});

test('loaded but not attached: the next restore attaches it', async (t) => {
  const { client, url, content, archive } = await archived(t);
  const other = await connect({ url, applicationName: 'someone' });
  await other.query('BEGIN');
  await other.query('LOCK TABLE app.events IN SHARE ROW EXCLUSIVE MODE');
  await expect(bringBack(url, archive)).rejects.toThrow(
    /attaching app\.events_old: no lock.*someone/,
  );
  await other.end();
  expect(await exists(client, 'app.events_old')).toBe(true);
  expect(await whatAttachSays(client)).toContainEqual(
    expect.stringMatching(/is implied by existing/),
  );
  expect(await bringBack(url, archive)).toBe('attached');
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
});

/** The server tells whether it has to look at the rows. */
async function whatAttachSays(client: Client): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  client.on('notice', ({ message }) => said.push(message));
  await client.query('SET client_min_messages = debug1');
  await client.query('BEGIN');
  await client.query(`ALTER TABLE app.events ATTACH PARTITION app.events_old ${BOUNDS}`);
  await client.query('ROLLBACK');
  await client.query('RESET client_min_messages');
  return said;
}

const NEXT_DAY = "FOR VALUES FROM ('2026-01-01 12:00:00+00') TO ('2026-01-01 13:00:00+00')";

test.for([
  [
    'its range is taken',
    `CREATE TABLE app.other PARTITION OF app.events ${NEXT_DAY}`,
    /app\.other has its range/,
  ],
  ['its name is taken', 'CREATE TABLE app.events_old ()', /another relation of the name/],
  [
    'rows in the default partition',
    "CREATE TABLE app.rest PARTITION OF app.events DEFAULT; INSERT INTO app.events (at, id) VALUES ('2026-01-01 10:00+00', 1)",
    /rows of its range are in the default partition app\.rest/,
  ],
  ['a column is gone', 'ALTER TABLE app.events DROP COLUMN tags', /column tags .* is gone/],
  [
    'a column is another',
    'ALTER TABLE app.events ALTER note TYPE varchar(9)',
    /column note \(text\) .* is character varying\(9\) now/,
  ],
  ['the table is gone', 'DROP TABLE app.events', /no partitioned table app\.events/],
] as const)('refused before any row is moved: %s', async ([, statement, message], t) => {
  const { client, url, archive } = await archived(t);
  await client.query(statement);
  const before = await one(client, 'SELECT count(*)::int FROM pg_class');
  await expect(bringBack(url, archive)).rejects.toThrow(message);
  expect(await one(client, 'SELECT count(*)::int FROM pg_class')).toEqual(before);
});

test('columns that came since get their defaults; an empty default partition is no hindrance', async (t) => {
  const { client, url, archive } = await archived(t);
  await client.query("ALTER TABLE app.events ADD COLUMN later text DEFAULT 'x'");
  await client.query('CREATE TABLE app.rest PARTITION OF app.events DEFAULT');
  await bringBack(url, archive);
  const found = await one(client, "SELECT count(*)::int FROM app.events WHERE later = 'x'");
  expect(found.count).toBe(2_000);
});

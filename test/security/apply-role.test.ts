import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { ownDatabase } from '../support/own-server.ts';
import { documentedGrants, dropRole, roleUrl } from '../support/plan-role.ts';

const OWNER = 'shop_owner';
const ROLE = 'dbopt_apply';

const TABLES = `
CREATE ROLE ${OWNER};
CREATE SCHEMA shop AUTHORIZATION ${OWNER};
SET ROLE ${OWNER};
CREATE TABLE shop.orders (id bigint PRIMARY KEY, code text, doc jsonb, placed timestamptz);
INSERT INTO shop.orders SELECT n, 'c' || n % 7, jsonb_build_object('country', 'DE') FROM generate_series(1, 200) n;
CREATE TABLE shop.events (at timestamptz NOT NULL, note text) PARTITION BY RANGE (at);
RESET ROLE`;

const DESIGN = `
version: 1
policy: { allow: [index-build, access-exclusive] }
tables:
  shop.orders:
    with: { fillfactor: 90 }
    columns: { code: { statistics: 500 }, doc: { storage: main } }
    indexes: { orders_code: { on: [lower(code)], where: "code <> 'x'" } }
    statistics: { orders_s: { on: [code, (doc ->> 'country')] } }
    promote: { country: { from: "doc ->> 'country'", type: text, by: trigger } }
  shop.events:
    partitions: { by: range (at), every: 1 day, ahead: 3 }
`;

test('the role of the page plans, applies and finds nothing left', async (t) => {
  const database = await ownDatabase();
  const { client } = database;
  t.onTestFinished(async () => {
    await dropRole(client, ROLE);
    await client.query(`DROP OWNED BY ${OWNER} CASCADE; DROP ROLE ${OWNER}`);
    await database.drop();
  });
  await client.query(TABLES);
  const url = await roleUrl(database, ROLE, await documentedGrants('docs/apply-role.md'));
  const { dbopt } = await workplace(DESIGN);
  const applied = await dbopt(['apply', '--auto-approve', '--url', url]);
  expect(applied, applied.stderr).toMatchObject({ code: 0 });
  const again = await dbopt(['plan', '--detailed-exitcode', '--url', url]);
  expect(again, again.stdout).toMatchObject({ code: 0 });
  const { rows } = await client.query(
    `SELECT DISTINCT relowner::regrole::text AS owner FROM pg_class WHERE relnamespace = 'shop'::regnamespace`,
  );
  expect(rows).toEqual([{ owner: OWNER }]);
});

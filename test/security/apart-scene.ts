import { afterAll, beforeAll, vi } from 'vitest';
import { plan } from '../support/dbopt.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** A database with tables of two owners; one of them wrote what definitions of hers call. */
export let db: OwnDatabase;
const OWNERS = 'dbopt_test_mallory, dbopt_test_shop';

beforeAll(async () => {
  db = await ownDatabase();
  await db.client.query(`
    CREATE ROLE dbopt_test_mallory; CREATE ROLE dbopt_test_shop;
    CREATE SCHEMA app AUTHORIZATION dbopt_test_mallory;
    CREATE SCHEMA shop AUTHORIZATION dbopt_test_shop;
    SET ROLE dbopt_test_shop;
    CREATE TABLE shop.orders (id int, status varchar);
    CREATE INDEX by_status ON shop.orders (id) WHERE status IN ('a', 'b');
    SET ROLE dbopt_test_mallory;
    CREATE FUNCTION app.act() RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.five() RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM app.act(); RETURN 5; END';
    CREATE FUNCTION app.fine(int) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM app.act(); RETURN true; END';
    CREATE DOMAIN app.small AS int CHECK (app.fine(VALUE));
    CREATE TABLE app.t (id int, b varchar);
    CREATE INDEX plain ON app.t (id) WHERE b IN ('a', 'b');
    CREATE TABLE app.num (id bigint) PARTITION BY RANGE (id);
    CREATE TABLE app.num_p0 PARTITION OF app.num FOR VALUES FROM (0) TO (1000);
    CREATE INDEX on_num ON app.num (id) WHERE id > app.five();
    RESET ROLE`);
});

afterAll(async () => {
  await db.client.query(`DROP OWNED BY ${OWNERS}; DROP ROLE ${OWNERS}`);
  await db.drop();
});

/** What her functions do from now on. */
export const act = (body: string) =>
  db.client.query(
    `CREATE OR REPLACE FUNCTION app.act() RETURNS void LANGUAGE plpgsql AS $f$ BEGIN ${body} END $f$`,
  );

/** Constants are read before the server restricts what runs, or worked out where it does. */
export const READ = `id = ANY ('{7}'::app.small[])`;
export const BUILT = 'id = app.five()';

const design = (where: string, more = '') => `
version: 1
state: { in: file, path: s.json }
tables:
  app.t:
    indexes:
      plain: { on: [id], where: "b IN ('a', 'b')" }
      hers: { on: [id], where: "${where}" }
  shop.orders:
    indexes: { by_status: { on: [id], where: "status IN ('a', 'b')" } }
${more}`;

/** What is told, and the steps but for the index in question. */
export const planned = async (where: string, more = '') => {
  const { diagnostics, steps } = await plan(db.url, design(where, more));
  return {
    told: diagnostics.map(({ code, address = '', message }) => `${code} ${address}: ${message}`),
    others: steps.map(({ id }) => id).filter((id) => !id.includes('app.hers')),
  };
};

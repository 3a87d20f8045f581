import type { TestContext } from 'vitest';
import { connect } from '../../support/connect.ts';
import { type Canary, canary, WRITER } from './canary.ts';

export const scene = async (t: TestContext) => await serving(await canary(t));

/** Whoever has rows asked for from the owner's server has a function of his called there. */
export async function serving<It extends Canary>(it: It): Promise<It> {
  const { hostname, port, pathname, username, password } = new URL(it.url);
  await it.client.query(
    `CREATE EXTENSION postgres_fdw; GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO ${WRITER}`,
  );
  await it.asWriter(`
    CREATE SERVER home FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${hostname}', port '${port}', dbname '${pathname.slice(1)}');
    CREATE USER MAPPING FOR PUBLIC SERVER home OPTIONS (user '${username}', password '${password}');
    CREATE TABLE app.sink (id bigint, at timestamptz, payload jsonb);
    CREATE TRIGGER evil BEFORE INSERT OR UPDATE ON app.sink FOR EACH ROW EXECUTE FUNCTION app.evil_trigger();
    CREATE VIEW app.trap AS SELECT i::bigint AS id, now() AS at, '{"n": 1}'::jsonb AS payload FROM generate_series(1, 50) i WHERE canary.sing();`);
  return it;
}

export const foreign = (name: string, of = '', table = 'trap') =>
  `CREATE FOREIGN TABLE app.${name} ${of === '' ? '(id bigint, at timestamptz, payload jsonb)' : of} SERVER home OPTIONS (schema_name 'app', table_name '${table}')`;

/** Partitions that ran out, with rows of the next one in the default partition. */
export const log = (by: 'id' | 'at') => `
  CREATE TABLE app.log (id bigint, at timestamptz, payload jsonb) PARTITION BY RANGE (${by});
  CREATE TABLE app.log_0 PARTITION OF app.log FOR VALUES FROM (${by === 'id' ? '0) TO (100' : "'2026-11-22') TO ('2026-11-23'"});
  CREATE TABLE app.log_rest PARTITION OF app.log DEFAULT;
  INSERT INTO app.log VALUES (150, '2026-11-23 12:00', '{"n": 1}')`;

export const NOW = { now: '2026-11-23T14:00:00Z' };
export const design = (tables: string) =>
  `version: 1\npolicy: { lock_retry_for: 2s }\ntables: { ${tables} }\n`;
export const DAYS = design('app.log: { partitions: { by: range (at), every: 1 day, ahead: 1 } }');
export const HUNDREDS = design('app.log: { partitions: { by: range (id), every: 100, ahead: 1 } }');
export const PROMOTE = (table: string) =>
  design(`${table}: { promote: { land: { from: "payload ->> 'n'", type: int, by: trigger } } }`);

export const swapped = (name: string, table = 'trap') =>
  `ALTER TABLE app.${name} RENAME TO was; ${foreign(name, '', table)}`;
export const INSTEAD = `ALTER TABLE app.log DETACH PARTITION app.log_rest; DROP TABLE app.log_rest; ${foreign('log_rest', 'PARTITION OF app.log DEFAULT')}`;

/** Whoever owns the tables has them to himself, and lets go once somebody waits for one: returns when they are held. */
export async function whileWaitedFor({ url, client }: Canary, tables: string, made: string) {
  await client.query(`ALTER ROLE ${WRITER} LOGIN PASSWORD 'for tests only'`);
  const own = new URL(url);
  own.username = WRITER;
  own.password = 'for tests only';
  const mallory = await connect({ url: own.href, applicationName: WRITER });
  await mallory.query(`BEGIN; LOCK ${tables} IN ACCESS EXCLUSIVE MODE; ${made}`);
  const over = mallory.query(`
    DO $$ BEGIN
      FOR i IN 1 .. 10000 LOOP
        IF EXISTS (SELECT FROM pg_locks WHERE locktype = 'relation' AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND NOT granted) THEN RETURN; END IF;
        PERFORM pg_sleep(0.002);
      END LOOP;
      RAISE 'nobody waited';
    END $$; COMMIT`);
  return { over: () => over.finally(() => mallory.end()) };
}

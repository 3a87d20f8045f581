import { expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 240_000 });

const OWNER = 'partman_owner';

const DESIGN = `version: 1
state: { in: file, path: state.json }
tables:
  app.ev:
    partitions: { by: range (ts), every: 1 day, ahead: 6, engine: pg_partman, keep: 90 days, then: drop }
`;

/** pg_partman needs no superuser: whoever owns the database installs it, and may replace what it consists of. */
const INSTALLED = `
CREATE SCHEMA partman; CREATE EXTENSION pg_partman SCHEMA partman;
CREATE SCHEMA app; CREATE TABLE app.ev (ts timestamptz NOT NULL, v int) PARTITION BY RANGE (ts);
SELECT partman.create_parent('app.ev', 'ts', '1 day')`;

const MAY_INSTALL = `
DO $$ BEGIN CREATE ROLE ${OWNER}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE ${OWNER} NOSUPERUSER;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${OWNER}', current_database()); END $$`;

/** The checks call functions of his and would be told: they are his to drop. */
const REPLACED = `
ALTER TABLE partman.part_config DROP CONSTRAINT part_config_automatic_maintenance_check,
  DROP CONSTRAINT part_config_epoch_check, DROP CONSTRAINT part_config_type_check;
CREATE OR REPLACE FUNCTION partman.create_partition_time(p_parent_table text, p_partition_times timestamptz[], p_start_partition text DEFAULT NULL)
RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
  IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN EXECUTE 'ALTER ROLE ${OWNER} SUPERUSER'; END IF;
  RETURN true;
END $$`;

test('pg_partman of whoever owns the database is not called with the rights of a superuser', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['pg_partman'] });
  await client.query(`${MAY_INSTALL}; SET ROLE ${OWNER}; ${INSTALLED}; ${REPLACED}; RESET ROLE`);
  const { dbopt } = await workplace(DESIGN);
  const planned = await dbopt(['plan', '--url', url]);
  expect(planned.stdout.replace(/\s+/g, ' ')).toMatch(
    /owner-code: extension pg_partman runs functions and what is on tables of partman_owner with the rights of \w+/,
  );
  const applied = await dbopt([
    'apply',
    '--auto-approve',
    '--allow',
    'access-exclusive',
    '--url',
    url,
  ]);
  expect([applied.code, applied.stderr]).toEqual([
    1,
    expect.stringContaining('--allow owner-code'),
  ]);
  const kept = await dbopt(['maintain', '--url', url]);
  expect([kept.code, kept.stderr + kept.stdout]).toEqual([
    1,
    expect.stringContaining('owner-code'),
  ]);
  const { rows } = await client.query(`SELECT rolsuper FROM pg_roles WHERE rolname = '${OWNER}'`);
  expect(rows).toEqual([{ rolsuper: false }]);
});

test('nor that of a superuser, where somebody may make things beside it: it looks there before pg_catalog', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['pg_partman'] });
  await client.query(INSTALLED);
  const { dbopt } = await workplace(DESIGN);
  const told = async () => (await dbopt(['plan', '--url', url])).stdout.replace(/\s+/g, ' ');
  expect(await told()).not.toContain('owner-code');
  await client.query(`DO $$ BEGIN CREATE ROLE ${OWNER}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
    GRANT CREATE ON SCHEMA partman TO ${OWNER}`);
  expect(await told()).toMatch(
    /owner-code: extension pg_partman runs what partman_owner may make in schema partman with the rights of \w+/,
  );
});

/** Lets the plan wait for the configuration, makes an index there meanwhile, and lets go. */
const INDEXED = `
SET ROLE ${OWNER};
CREATE FUNCTION app.marks() RETURNS int LANGUAGE plpgsql AS $$ BEGIN COPY (SELECT 1) TO '/tmp/dbopt_partman_owner'; RETURN 1; END $$;
CREATE FUNCTION app.looks(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN app.marks(); EXCEPTION WHEN OTHERS THEN RETURN 1; END $$;
BEGIN; LOCK TABLE partman.part_config IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(3);
CREATE INDEX ON partman.part_config (premake) WHERE app.looks(1) = premake; COMMIT; RESET ROLE`;

/** What a superuser alone could have written. */
const MARKED = `SELECT pg_stat_file('/tmp/dbopt_partman_owner', true) IS NOT NULL AS marked`;

test.for(['native', 'pg_partman'])(
  'its configuration is read with no more rights than its owner has, while he changes it: %s',
  async (engine, t) => {
    const { url, client } = await freshDatabase(t, { needs: ['pg_partman'] });
    await client.query(`${MAY_INSTALL}; SET ROLE ${OWNER}; ${INSTALLED}; RESET ROLE`);
    const { dbopt } = await workplace(DESIGN.replace('engine: pg_partman', `engine: ${engine}`));
    const plan = async () => {
      const { code, stdout, stderr } = await dbopt(['plan', '--url', url]);
      return [code, stderr, /^(No changes|Plan: ).*/m.exec(stdout)?.[0]];
    };
    const before = await plan();
    const locked = client.query(INDEXED);
    const meanwhile = await plan();
    await locked;
    const { rows } = await client.query(MARKED);
    expect([meanwhile, await plan(), rows]).toEqual([before, before, [{ marked: false }]]);
  },
);

test('pg_partman is not called where it may read foreign tables of others', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['pg_partman'] });
  await client.query(`${MAY_INSTALL}; ${INSTALLED}; CREATE EXTENSION postgres_fdw;
    GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO ${OWNER}; ALTER SCHEMA app OWNER TO ${OWNER}; ALTER TABLE app.ev OWNER TO ${OWNER}; SET ROLE ${OWNER};
    CREATE SERVER home FOREIGN DATA WRAPPER postgres_fdw;
    CREATE FOREIGN TABLE app.old PARTITION OF app.ev FOR VALUES FROM ('2001-01-01') TO ('2001-01-02') SERVER home; RESET ROLE`);
  const { dbopt } = await workplace(DESIGN);
  const planned = await dbopt(['plan', '--url', url]);
  expect(planned.stdout.replace(/\s+/g, ' ')).toMatch(
    /owner-code: foreign table app\.old asks server home of partman_owner with the rights of \w+/,
  );
});

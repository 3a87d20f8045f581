import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Explained, explainStatement } from '../../src/postgres/explain/index.ts';
import { connect } from '../../src/postgres/session/connect.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const WRITER = 'explained_writer';

let db: OwnDatabase;

beforeAll(async () => {
  db = await ownDatabase();
  await db.client.query(`
    CREATE EXTENSION pg_stat_statements; CREATE ROLE ${WRITER}; CREATE SCHEMA mal AUTHORIZATION ${WRITER}; SET ROLE ${WRITER};
    CREATE TABLE mal.base (id int, y int);
    INSERT INTO mal.base SELECT g, g FROM generate_series(1, 100) g;
    RESET ROLE`);
});

afterAll(() => db.drop());

async function explained(text: string): Promise<Explained> {
  const client = await connect({ url: db.url, applicationName: 'dbopt explain' });
  try {
    return await explainStatement(client, text, {
      parameters: [],
      timeout: 20_000,
      ofOthers: false,
    });
  } finally {
    await client.end();
  }
}

/** What code of an owner reads with our rights, and he may not read himself. */
const READING: readonly (readonly [what: string, made: string, statement: string])[] = [
  [
    'a function in PL/pgSQL in an index',
    `CREATE FUNCTION mal.r1() RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'DECLARE v text; BEGIN IF current_user = ''explained_writer'' THEN RETURN 1; END IF; SELECT token INTO v FROM hushed.t; RETURN 1; END';
     CREATE TABLE mal.rt (id int); CREATE INDEX ON mal.rt ((id + mal.r1()))`,
    'SELECT * FROM mal.rt WHERE id = 5',
  ],
  [
    'a function in SQL that another one calls',
    `CREATE FUNCTION mal.r2() RETURNS text LANGUAGE sql STABLE AS 'SELECT token FROM hushed.t';
     CREATE FUNCTION mal.r3() RETURNS text LANGUAGE sql STABLE AS 'SELECT mal.r2()'; CREATE VIEW mal.rv AS SELECT mal.r3()`,
    'SELECT * FROM mal.rv',
  ],
  [
    'a path of its own',
    `CREATE FUNCTION mal.r4() RETURNS bigint LANGUAGE sql STABLE SET search_path = hushed AS 'SELECT count(*) FROM t'`,
    'SELECT mal.r4()',
  ],
  [
    'passwords of user mappings, by the standard’s views',
    `CREATE FUNCTION mal.s6() RETURNS bigint LANGUAGE plpgsql STABLE AS 'BEGIN RETURN (SELECT count(option_value) FROM information_schema.user_mapping_options); END'`,
    'SELECT mal.s6()',
  ],
  [
    'the same by a path of its own',
    `CREATE FUNCTION mal.s7() RETURNS bigint LANGUAGE sql STABLE SET search_path = information_schema AS 'SELECT count(*) FROM _pg_user_mappings'`,
    'SELECT mal.s7()',
  ],
  [
    'definitions of what is not his, by a name that everybody uses',
    `CREATE FUNCTION mal.s8() RETURNS bigint LANGUAGE sql STABLE SET search_path = information_schema AS 'SELECT count(view_definition) FROM views'`,
    'SELECT mal.s8()',
  ],
  [
    'statements of others',
    `CREATE FUNCTION mal.s9() RETURNS bigint LANGUAGE plpgsql STABLE AS 'BEGIN RETURN (SELECT count(query) FROM public.pg_stat_statements); END'`,
    'SELECT mal.s9()',
  ],
  [
    'passwords',
    `CREATE FUNCTION mal.r5() RETURNS bigint LANGUAGE plpgsql STABLE AS 'BEGIN RETURN (SELECT count(rolpassword) FROM pg_authid); END'`,
    'SELECT mal.r5()',
  ],
  [
    'values in statistics',
    `CREATE FUNCTION mal.r6() RETURNS bigint LANGUAGE plpgsql STABLE AS 'BEGIN RETURN (SELECT count(*) FROM pg_stats); END'`,
    'SELECT mal.r6()',
  ],
  [
    'rows that a policy hides',
    `CREATE FUNCTION mal.r7() RETURNS bigint LANGUAGE plpgsql STABLE AS 'BEGIN RETURN (SELECT count(*) FROM hushed.policed); END'`,
    'SELECT mal.r7()',
  ],
];

test('not planned: functions that read what their owner may not', async () => {
  await db.client.query(`
    CREATE SCHEMA hushed; CREATE TABLE hushed.t (token text); CREATE TABLE hushed.policed (id int);
    ALTER TABLE hushed.policed ENABLE ROW LEVEL SECURITY;
    GRANT USAGE ON SCHEMA hushed TO ${WRITER}; GRANT SELECT ON hushed.policed TO ${WRITER}`);
  for (const [what, made, statement] of READING) {
    await db.client.query(
      `SET ROLE ${WRITER}; SET check_function_bodies = off; ${made}; RESET ROLE`,
    );
    const { how, because } = await explained(statement);
    expect({ what, how }).toEqual({ what, how: 'nothing' });
    expect(because.join()).toMatch(new RegExp(`reads .*, which ${WRITER} may not`));
  }
});

test('run: functions that read what their owner may, or as their owner', async () => {
  await db.client.query(`
    CREATE SCHEMA other; CREATE TABLE other.base (id int);
    SET ROLE ${WRITER};
    CREATE FUNCTION mal.own_rows(int) RETURNS bigint LANGUAGE plpgsql STABLE SET search_path = mal AS 'BEGIN RETURN (SELECT count(*) FROM base WHERE id < $1); END';
    CREATE FUNCTION mal.of_catalog() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM pg_catalog.pg_class';
    CREATE FUNCTION mal.definer() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = mal AS 'SELECT count(*) FROM base';
    CREATE VIEW mal.all_of_them AS SELECT mal.own_rows(id), mal.of_catalog() FROM mal.base;
    RESET ROLE`);
  for (const statement of ['SELECT * FROM mal.all_of_them', 'SELECT mal.own_rows(5)']) {
    expect(await explained(statement)).toMatchObject({ how: 'run', because: [] });
  }
  expect(await explained('SELECT mal.definer()')).toMatchObject({ how: 'run' });
});

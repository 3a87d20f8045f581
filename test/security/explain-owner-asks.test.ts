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
    CREATE ROLE ${WRITER}; CREATE SCHEMA mal AUTHORIZATION ${WRITER};
    CREATE FUNCTION public.kept() RETURNS text LANGUAGE sql STABLE AS 'SELECT ''x''::text';
    REVOKE EXECUTE ON FUNCTION public.kept() FROM PUBLIC;
    CREATE VIEW public.settings AS SELECT * FROM pg_catalog.pg_show_all_settings(); GRANT SELECT ON public.settings TO PUBLIC;
    SET ROLE ${WRITER}; CREATE TABLE mal.t (id int, note text, tenant text); RESET ROLE`);
});

afterAll(() => db.drop());

interface Asked {
  readonly parameters?: readonly string[];
  readonly ofOthers?: boolean;
}

async function explained(
  text: string,
  { parameters = [], ofOthers = false }: Asked = {},
): Promise<Explained> {
  const client = await connect({ url: db.url, applicationName: 'dbopt explain' });
  try {
    return await explainStatement(client, text, { parameters, timeout: 20_000, ofOthers });
  } finally {
    await client.end();
  }
}

const made = (statements: string) =>
  db.client.query(
    `SET ROLE ${WRITER}; SET check_function_bodies = off; ${statements}; RESET ROLE; RESET check_function_bodies`,
  );

/** What tells a superuser more than it tells the writer. */
const MORE: readonly string[] = [
  "SELECT current_setting('primary_conninfo')",
  "SELECT pg_catalog . current_setting /* x */ ('data_directory', true)",
  "SELECT current_setting('primary_conn' || 'info')",
  "SELECT current_setting('primary_conn'\n'info')",
  "SELECT current_setting(E'app.tenant')",
  "SELECT current_setting('app.tenant') || current_setting(lower('PRIMARY_CONNINFO'))",
  'SELECT "current_setting"($$primary_conninfo$$)',
  "SELECT setting FROM pg_show_all_settings() WHERE name = 'primary_conninfo'",
  'SELECT max(setting) FROM public.settings',
  'SELECT max(query) FROM pg_stat_get_activity(NULL)',
  'SELECT pg_stat_get_backend_activity(b) FROM pg_stat_get_backend_idset() AS b',
  'SELECT max(conninfo) FROM pg_stat_get_wal_receiver()',
  'SELECT max(subname) FROM pg_stat_get_subscription(NULL) AS s, pg_subscription',
  'SELECT max(setting) FROM pg_config()',
  'SELECT max(setting) FROM pg_show_all_file_settings()',
  'SELECT max(user_name[1]) FROM pg_hba_file_rules()',
  "SELECT pg_read_file('postgresql.conf')",
  "SELECT max(x) FROM pg_ls_dir('.') AS x",
  'SELECT lo_get(1)::text',
  'SELECT pg_current_logfile()',
  'SELECT pg_sequence_last_value(1)::text',
  'SELECT public.kept()',
];

test('not planned: functions that ask what tells their owner less', async () => {
  const planned: string[] = [];
  for (const [at, body] of MORE.entries()) {
    const name = `mal.more_${at}`;
    const [language, text] =
      at % 2 === 0 ? ['sql', body] : ['plpgsql', `BEGIN RETURN (${body}); END`];
    await made(
      `CREATE FUNCTION ${name}() RETURNS text LANGUAGE ${language} IMMUTABLE AS $body$${text}$body$`,
    );
    const { how } = await explained(`SELECT * FROM mal.t WHERE note = ${name}()`);
    if (how !== 'nothing') planned.push(`${language}: ${body}`);
  }
  expect(planned).toEqual([]);
});

test('not planned: the same in a view, a policy and a body by the standard', async () => {
  await made(`
    CREATE VIEW mal.asks AS SELECT current_setting('primary_conninfo', true) AS c;
    CREATE VIEW mal.all_of_it AS SELECT * FROM pg_show_all_settings();
    CREATE FUNCTION mal.atomic() RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT current_setting('primary_' || 'conninfo'); END;
    CREATE OPERATOR mal.!!! (FUNCTION = pg_catalog.current_setting, RIGHTARG = text);
    CREATE VIEW mal.by_operator AS SELECT OPERATOR(mal.!!!) 'primary_conninfo' AS c, current_setting('app.tenant', true) AS t;
    CREATE AGGREGATE mal.asked(text) (SFUNC = textcat, STYPE = text, INITCOND = '', FINALFUNC = pg_catalog.current_setting);
    CREATE VIEW mal.by_aggregate AS SELECT mal.asked('primary_conninfo') AS c;
    CREATE FUNCTION mal.given(x text DEFAULT current_setting('primary_conninfo')) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS 'SELECT x';
    CREATE VIEW mal.by_default AS SELECT mal.given() AS c;
    CREATE TABLE mal.policed (id int); ALTER TABLE mal.policed ENABLE ROW LEVEL SECURITY;
    CREATE POLICY p ON mal.policed USING (current_setting('data_directory') <> '')`);
  for (const statement of [
    'SELECT * FROM mal.asks',
    "SELECT * FROM mal.all_of_it WHERE name = 'x'",
    'SELECT mal.atomic()',
    'SELECT * FROM mal.by_operator',
    'SELECT * FROM mal.by_aggregate',
    'SELECT * FROM mal.by_default',
    'SELECT * FROM mal.policed',
  ]) {
    const { how, because } = await explained(statement);
    expect({ statement, how }).toEqual({ statement, how: 'nothing' });
    expect(because.join()).toMatch(new RegExp(`may tell this connection more than ${WRITER}`));
  }
});

/** What applications have in their functions, views and policies. */
const SAME: readonly string[] = [
  "lower(note) || upper(note) || coalesce(note, 'x') || md5(note) || initcap(note)",
  "to_char(date_trunc('day', now()), 'YYYY') || extract(year from current_date) || age(now())::text",
  "(jsonb_build_object('a', id) -> 'a')::text || (to_jsonb(note) #>> '{}') || jsonb_path_query_first('{}', '$.a')::text",
  "array_to_string(string_to_array(note, ','), ';') || array_length(ARRAY[1], 1) || cardinality(ARRAY[id])",
  "(SELECT string_agg(g::text, ',' ORDER BY g) || array_agg(g)::text || jsonb_agg(g)::text FROM generate_series(1, 3) g)",
  "to_tsvector('simple', note)::text || ts_rank(to_tsvector(note), plainto_tsquery(note))::text || ts_headline(note, plainto_tsquery('a'))",
  "format('%s', note) || concat(note, id) || quote_literal(note) || regexp_replace(note, 'a', 'b') || split_part(note, 'x', 1)",
  "statement_timestamp()::text || timezone('UTC', now())::text || make_timestamptz(2020, 1, 1, 1, 1, 1)::text",
  "current_user || session_user || current_schema() || current_database() || pg_typeof(id)::text || 'mal.t'::regclass::text",
  "pg_has_role(current_user, 'pg_monitor', 'USAGE')::text || has_table_privilege('mal.t', 'SELECT')::text",
  "current_setting('app.tenant', true) || current_setting('TimeZone') || Current_Setting ( 'work_mem' )",
];
const RANDOM = ['gen_random_uuid()::text || random()::text || clock_timestamp()::text'];

test('planned as ever: what tells every role the same', async () => {
  const calls: string[] = [];
  for (const [at, expression] of SAME.entries()) {
    await made(`
      CREATE FUNCTION mal.sql_${at}(id int, note text) RETURNS text LANGUAGE sql STABLE AS $body$SELECT ${expression}$body$;
      CREATE FUNCTION mal.pl_${at}(id int, note text) RETURNS text LANGUAGE plpgsql STABLE AS $body$BEGIN RETURN ${expression}; END$body$`);
    calls.push(`mal.sql_${at}(id, note) = 'x'`, `mal.pl_${at}(id, note) = 'x'`);
  }
  await made(
    `CREATE VIEW mal.same AS SELECT id, ${[...SAME, ...RANDOM].map((one, at) => `${one} AS c${at}`).join(', ')} FROM mal.t`,
  );
  for (const statement of [
    `SELECT id FROM mal.t WHERE ${calls.join(' OR ')}`,
    'SELECT * FROM mal.same',
  ]) {
    expect(await explained(statement)).toMatchObject({ how: 'run', because: [] });
  }
  await made(`
    CREATE TABLE mal.tenants (id int, tenant text); ALTER TABLE mal.tenants ENABLE ROW LEVEL SECURITY;
    CREATE POLICY p ON mal.tenants USING (tenant = current_setting('app.tenant', true) OR pg_has_role(current_user, 'pg_monitor', 'USAGE'))`);
  expect(await explained('SELECT * FROM mal.tenants')).toMatchObject({ how: 'run' });
});

test('a statement that others chose asks for itself', async () => {
  const others = { ofOthers: true };
  for (const statement of [
    "SELECT id FROM mal.t WHERE note = current_setting('primary_conninfo')",
    'SELECT count(*) FROM pg_show_all_settings()',
    'SELECT count(*) FROM public.settings',
    'SELECT query FROM pg_stat_activity',
  ]) {
    expect({ statement, ...(await explained(statement, others)) }).toMatchObject({
      ...{ statement, how: 'nothing' },
    });
  }
  const ofTenant = 'SELECT id FROM mal.t WHERE tenant = current_setting($1)';
  expect(await explained(ofTenant, others)).toMatchObject({ how: 'generic' });
  const given = (value: string) => explained(ofTenant, { ...others, parameters: [value] });
  expect(await given('primary_conninfo')).toMatchObject({ how: 'nothing' });
  expect(await given('TimeZone')).toMatchObject({ how: 'run' });
  expect(await explained("SELECT current_setting('primary_conninfo')")).toMatchObject({
    how: 'run',
  });
});

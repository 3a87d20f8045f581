import { expect, test, vi } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { apply } from '../support/dbopt.ts';
import { ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000 });

const NOW = { now: '2026-11-24T10:00:00Z' };
const design = (more = '') =>
  `version: 1\nstate: { in: file, path: state.json }\ntables: { app.e: { partitions: { by: range (id), every: 1000, ahead: 1${more} } } }\n`;

const ROLES = ['alice', 'mallory', 'bob', 'clerk', 'ops'].map(
  (name) => `DO $$ BEGIN CREATE ROLE ${name}; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
);

/** A table of alice's with two partitions, and her key in the second one. */
const BASE = `${ROLES.join(';')}; GRANT alice TO clerk;
  CREATE SCHEMA app AUTHORIZATION alice; CREATE SCHEMA m AUTHORIZATION mallory; CREATE SCHEMA parts AUTHORIZATION alice;
  GRANT USAGE, CREATE ON SCHEMA app, m, parts, public TO PUBLIC;
  SET ROLE alice; CREATE TABLE app.e (id int NOT NULL) PARTITION BY RANGE (id);
  CREATE TABLE app.e_0 PARTITION OF app.e FOR VALUES FROM (0) TO (1000);
  CREATE TABLE app.e_1000 PARTITION OF app.e FOR VALUES FROM (1000) TO (2000);
  INSERT INTO app.e VALUES (1500); RESET ROLE`;

const hers = (...names: readonly string[]) =>
  names.map((name) => `ALTER TABLE app.${name} OWNER TO mallory;`).join(' ');
const BOTH = ['e_0', 'e_1000'];
const on = (each: string) => BOTH.map((name) => `ALTER TABLE app.${name} ${each};`).join(' ');
const owned = (schema: string, owner: string) => `ALTER SCHEMA ${schema} OWNER TO ${owner};`;

async function made(sql: string, more = '') {
  const { client, url, drop } = await ownDatabase();
  try {
    for (const each of `${BASE.replaceAll('\n', ' ')}\n${sql}`.split('\n'))
      await client.query(each);
    const { plan } = await apply(url, design(more), NOW);
    const { rows } = await client.query<{ name: string; kept: string }>(`
      SELECT i.inhrelid::regclass::text AS name, concat_ws(' ', pg_get_userbyid(c.relowner), c.relreplident,
             c.relrowsecurity, c.relacl, (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace)) AS kept
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
       WHERE i.inhparent = 'app.e'::regclass AND pg_get_expr(c.relpartbound, c.oid) LIKE '%FROM (2000)%'`);
    return { ...rows[0], said: said(plan) };
  } finally {
    await drop();
  }
}

const said = ({ diagnostics }: Plan): string =>
  diagnostics
    .filter(({ code }) => /^other|partition$/.test(code))
    .map(({ code, message }) => `${code}: ${message}`)
    .join('\n');

const PLAIN = 'alice d f';
/** By itself in its message. */
const TABLESPACE = `SET allow_in_place_tablespaces = on\nCREATE TABLESPACE tsm OWNER mallory LOCATION ''\n`;

test.for<[what: string, sql: string, name: string, word: string, kept?: string]>([
  [
    'the schema of the newest one',
    `${hers('e_1000')} ALTER TABLE app.e_1000 SET SCHEMA m`,
    ...(['app.e_2000', 'their schema after m.e_1000 of mallory: '] as const),
  ],
  [
    'its name',
    `${hers('e_1000')} ALTER TABLE app.e_1000 RENAME TO "x 1000"`,
    ...(['app.e_2000', 'their name after app."x 1000" of mallory: '] as const),
  ],
  [
    'schema and names of all',
    `${hers(...BOTH)} ${on('SET SCHEMA m')}`,
    ...(['app.e_p2000', 'their schema, name after m.e_1000 of mallory and 1 more: '] as const),
  ],
  [
    'their tablespace',
    `${TABLESPACE} ${on('SET TABLESPACE tsm')} ${hers(...BOTH)}`,
    ...(['app.e_p2000', 'their name, tablespace after'] as const),
  ],
  [
    'their replica identity',
    `${on('REPLICA IDENTITY NOTHING')} ${hers(...BOTH)}`,
    ...(['app.e_p2000', 'their name, replica identity after'] as const),
  ],
  [
    'who may read them',
    `${hers(...BOTH)} GRANT SELECT ON app.e_0, app.e_1000 TO bob`,
    ...(['app.e_p2000', 'their name, privileges after'] as const),
  ],
  [
    'a schema of hers that lies full of them',
    on('SET SCHEMA m'),
    ...(['app.e_2000', 'not made in m, where those there lie: '] as const),
  ],
  [
    'a schema that is hers as the owner of the database',
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO mallory', current_database()); END $$; ${on('SET SCHEMA public')}`,
    ...(['app.e_2000', 'not made in public, where those there lie: '] as const),
  ],
])('a stranger does not choose %s', async ([, sql, name, word, kept = PLAIN]) => {
  const told = expect.stringContaining(word);
  expect(await made(sql)).toEqual({ name, kept, said: told });
});

test('nor takes away what the others agree on', async () => {
  const secured = `${on('ENABLE ROW LEVEL SECURITY, REPLICA IDENTITY FULL')} ${hers('e_1000')} ALTER TABLE app.e_1000 DISABLE ROW LEVEL SECURITY, REPLICA IDENTITY NOTHING`;
  expect(await made(secured)).toEqual({ name: 'app.e_2000', kept: 'alice f t', said: '' });
});

test.for([
  ['of all, one is a stranger’s and differs', hers('e_1000'), 'fillfactor=70'],
  ['all are strangers’', hers(...BOTH), 'fillfactor=80'],
  ['none is a stranger’s, and they differ', '', null],
] as const)('what the index of a new one is kept with: %s', async ([, sql, options]) => {
  const { client, url, drop } = await ownDatabase();
  try {
    await client.query(`${BASE}; CREATE INDEX e_id ON app.e (id) WITH (fillfactor = 80);
      ALTER INDEX app.e_0_id_idx SET (fillfactor = 70); ALTER INDEX app.e_1000_id_idx SET (fillfactor = 20); ${sql}`);
    await apply(url, design(), NOW);
    const { rows } = await client.query<{ options: string | null }>(`
      SELECT array_to_string(x.reloptions, ' ') AS options FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
       WHERE i.indrelid = COALESCE(to_regclass('app.e_2000'), to_regclass('app.e_p2000'))`);
    expect(rows).toEqual([{ options }]);
  } finally {
    await drop();
  }
});

test.for<[what: string, sql: string, name: string, more?: string]>([
  ['one owner has all', '', 'app.e_2000'],
  ['and they lie in another schema of hers', on('SET SCHEMA parts'), 'parts.e_2000'],
  [
    'a member has them and their schema',
    `${on('SET SCHEMA parts')} ${owned('parts', 'clerk')} ALTER TABLE parts.e_1000 OWNER TO clerk`,
    'parts.e_2000',
  ],
  [
    'a superuser has them and their schema',
    `${on('SET SCHEMA parts')} ${owned('parts', 'CURRENT_USER')} ALTER TABLE parts.e_1000 OWNER TO CURRENT_USER`,
    'parts.e_2000',
  ],
  [
    'who has their schema has that of the table',
    `${on('SET SCHEMA parts')} ${owned('parts', 'ops')} ${owned('app', 'ops')}`,
    'parts.e_2000',
  ],
  [
    'the owner has the database',
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO alice', current_database()); END $$; ${on('SET SCHEMA public')}`,
    'e_2000',
  ],
  ['the design says where', on('SET SCHEMA m'), 'm.e_2000', ', in: m'],
  ['a stranger’s is like the others', hers('e_1000'), 'app.e_2000'],
])('all is as before, and nothing said, where %s', async ([, sql, name, more = '']) => {
  expect(await made(sql, more)).toEqual({ name, kept: PLAIN, said: '' });
});

test('no rows go to a stranger because of a comment', async () => {
  const { client, url, drop } = await ownDatabase();
  try {
    await client.query(`${BASE}; DROP TABLE app.e_0; CREATE TABLE app.rest PARTITION OF app.e DEFAULT;
      ALTER TABLE app.rest OWNER TO alice; INSERT INTO app.e VALUES (500); ${hers('e_1000')}
      COMMENT ON TABLE app.e_1000 IS 'dbopt fills this partition: {"from":"0"}'`);
    await apply(url, design(), NOW);
    const { rows } = await client.query(
      'SELECT tableoid::regclass::text AS at, id FROM app.e ORDER BY id',
    );
    expect(rows).toEqual([
      { at: 'app.rest', id: 500 },
      { at: 'app.e_1000', id: 1500 },
    ]);
  } finally {
    await drop();
  }
});

import { expect, test } from 'vitest';
import type { Client } from '../../../../src/postgres/index.ts';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:00:00Z' };
const DESIGN = `
version: 1
tables:
  t:
    partitions: { by: range (at), every: 1 day, ahead: 1 }
`;

const TABLE = 'CREATE TABLE t (id int NOT NULL, at timestamptz NOT NULL) PARTITION BY RANGE (at)';
const OLD = (name: string, day: number) =>
  `CREATE TABLE ${name} PARTITION OF t FOR VALUES FROM ('2026-11-${day} 00:00+00') TO ('2026-11-${day + 1} 00:00+00')`;
const REST = `CREATE TABLE rest PARTITION OF t DEFAULT; INSERT INTO t SELECT n, '2026-11-24 12:00+00' FROM generate_series(1, 100) n`;
const DEFAULTS = 'ALTER DEFAULT PRIVILEGES';
const PUBLIC = `${DEFAULTS} GRANT SELECT ON TABLES TO PUBLIC`;

/** What others than its owner may do with each partition: of those that were there, and of new ones. */
async function given(client: Client) {
  const { rows } = await client.query<{ made: boolean; acl: string[] }>(`
    SELECT DISTINCT c.relname ~ '^t_p' AS made, ARRAY(
             SELECT concat(a.grantee::regrole, ' ', a.privilege_type, CASE WHEN a.is_grantable THEN '*' END)
               FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner ORDER BY 1) AS acl
      FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid WHERE h.inhparent = 't'::regclass AND c.relname <> 'rest'`);
  const of = (made: boolean) => rows.filter((row) => row.made === made).map(({ acl }) => acl);
  return { before: of(false), made: of(true) };
}

const GRANTS = 'GRANT SELECT, INSERT ON t_old TO pg_monitor';

test.each([
  ['everybody', '', PUBLIC],
  ['everybody, in its schema', '', `${DEFAULTS} IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC`],
  [
    'a role, in both, with the right to pass it on',
    '',
    `${DEFAULTS} GRANT ALL ON TABLES TO pg_monitor WITH GRANT OPTION; ${DEFAULTS} IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor`,
  ],
  ['everybody, beside what its siblings give', GRANTS, PUBLIC],
  [
    'more than its siblings give to the same role',
    GRANTS,
    `${DEFAULTS} GRANT INSERT, DELETE ON TABLES TO pg_monitor WITH GRANT OPTION`,
  ],
  ['what its siblings give', GRANTS, `${DEFAULTS} GRANT SELECT ON TABLES TO pg_monitor`],
  ['its owner', 'ALTER TABLE t OWNER TO pg_monitor; ALTER TABLE t_old OWNER TO pg_monitor', PUBLIC],
])(
  'a new partition gives what its siblings give, and not by default to %s',
  async (_, grants, defaults) => {
    for (const rest of ['', REST]) {
      const { client, url } = await freshDatabase();
      await client.query(`${TABLE}; ${OLD('t_old', 23)}; ${rest}; ${grants}; ${defaults}`);
      expect(await apply(url, DESIGN, NOW)).toMatchObject({ outcome: 'done', diagnostics: [] });
      const { before, made } = await given(client);
      expect(made).toEqual(before);
      expect((await plan(url, DESIGN, NOW)).steps).toEqual([]);
    }
  },
);

test('where siblings do not agree, what none of them gives is taken back', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE}; ${OLD('t_older', 22)}; ${OLD('t_old', 23)};
    GRANT SELECT ON t_old TO pg_monitor; ${DEFAULTS} GRANT SELECT, DELETE ON TABLES TO pg_monitor, PUBLIC`);
  await apply(url, DESIGN, NOW);
  expect((await given(client)).made).toEqual([['pg_monitor SELECT']]);
});

test.each([
  ['gives nothing', '', []],
  ['gives the same', 'GRANT SELECT ON rest TO PUBLIC', ['- SELECT']],
])(
  'where there is none but the default partition, that counts: it %s',
  async (_, grant, expected) => {
    const { client, url } = await freshDatabase();
    await client.query(`${TABLE}; ${REST}; ${grant}; ${PUBLIC}`);
    await apply(url, DESIGN, NOW);
    expect((await given(client)).made).toEqual([expected]);
  },
);

test('the first partition of all is as the server makes it', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE}; ${PUBLIC}`);
  await apply(url, DESIGN, NOW);
  expect((await given(client)).made).toEqual([['- SELECT']]);
});

test.each([
  ['of another role', `${DEFAULTS} FOR ROLE pg_monitor GRANT SELECT ON TABLES TO PUBLIC`],
  [
    'of another schema',
    `CREATE SCHEMA other; ${DEFAULTS} IN SCHEMA other GRANT SELECT ON TABLES TO PUBLIC`,
  ],
  ['for sequences', `${DEFAULTS} GRANT SELECT ON SEQUENCES TO PUBLIC`],
  ['for nobody else', `${DEFAULTS} GRANT SELECT ON TABLES TO CURRENT_USER`],
])('default privileges %s take no statement', async (_, defaults) => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE}; ${OLD('t_old', 23)}`);
  const statements = async () => (await plan(url, DESIGN, NOW)).steps.flatMap(({ sql }) => sql);
  const before = await statements();
  await client.query(defaults);
  expect(await statements()).toEqual(before);
});

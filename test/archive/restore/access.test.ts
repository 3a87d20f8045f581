import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { archivesAt, bringBack, detached, folder, settle } from '../../support/archive/stage.ts';

/** Roles are the server's, which other tests use at the same time. */
const READER = 'restore_reader';
const ODD = 'Restore "odd"';
const ROLES = [READER, ODD].map((name) => `"${name.replaceAll('"', '""')}"`);

let client: Client;
let url: string;
let to: string;
beforeEach(async () => {
  to = await folder();
  ({ client, url } = await detached(undefined, { archive: { to, format: 'csv' }, count: 50 }));
  for (const role of ROLES) await client.query(`CREATE ROLE ${role}`);
});
afterEach(async () => {
  const { rows } = await client.query<{ role: string }>(
    'SELECT quote_ident(rolname) AS role FROM pg_roles WHERE rolname = ANY ($1)',
    [[READER, ODD]],
  );
  for (const { role } of rows) await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

const ACCESS = `
SELECT c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
       ARRAY(SELECT COALESCE(r.rolname, 'PUBLIC') || ' ' || a.privilege_type || CASE WHEN a.is_grantable THEN '*' ELSE '' END
               FROM aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
              WHERE a.grantee <> c.relowner ORDER BY 1) AS privileges,
       ARRAY(SELECT concat_ws(' ', polname, polpermissive, polcmd, ARRAY(SELECT COALESCE(r.rolname, 'PUBLIC')
                FROM unnest(polroles) o LEFT JOIN pg_roles r ON r.oid = o ORDER BY 1),
                pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
               FROM pg_policy WHERE polrelid = c.oid ORDER BY 1) AS policies,
       ARRAY(SELECT concat_ws(' ', attname, CASE WHEN attacl IS NOT NULL THEN ARRAY(
                SELECT COALESCE(r.rolname, 'PUBLIC') || ' ' || x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END
                  FROM aclexplode(attacl) x LEFT JOIN pg_roles r ON r.oid = x.grantee ORDER BY 1) END, col_description(attrelid, attnum))
               FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum) AS columns
  FROM pg_class c WHERE c.oid = 'app.events_old'::regclass`;

const access = async () => (await client.query(ACCESS)).rows[0];

async function archived(statements: string) {
  await client.query(statements);
  const before = await access();
  expect((await settle(url)).diagnostics).toEqual([]);
  const [archive] = await archivesAt(to);
  return { before, archive };
}

const [reader = '', odd = ''] = ROLES;
const POLICIES = `
  CREATE POLICY own ON app.events_old FOR SELECT TO ${reader}, ${odd} USING (note = 'x');
  CREATE POLICY "All of it" ON app.events_old AS RESTRICTIVE USING (id > 0) WITH CHECK (id > 1)`;

test.each([
  ['privileges', `GRANT SELECT, UPDATE ON app.events_old TO ${reader}`],
  [
    'privileges to everybody, to an odd name, and with the right to pass them on',
    `GRANT SELECT ON app.events_old TO PUBLIC; GRANT ALL ON app.events_old TO ${odd};
     GRANT DELETE, TRUNCATE ON app.events_old TO ${reader} WITH GRANT OPTION`,
  ],
  [
    'privileges on columns, and what is said of them',
    `GRANT SELECT (id, note), UPDATE (note) ON app.events_old TO ${reader};
     GRANT INSERT (note) ON app.events_old TO PUBLIC; GRANT SELECT (note) ON app.events_old TO ${odd} WITH GRANT OPTION;
     COMMENT ON COLUMN app.events_old.note IS 'it''s "theirs"'`,
  ],
  ['row security without policies', 'ALTER TABLE app.events_old ENABLE ROW LEVEL SECURITY'],
  [
    'row security with policies',
    `${POLICIES}; ALTER TABLE app.events_old ENABLE ROW LEVEL SECURITY`,
  ],
  [
    'FORCE',
    `${POLICIES}; ALTER TABLE app.events_old ENABLE ROW LEVEL SECURITY; ALTER TABLE app.events_old FORCE ROW LEVEL SECURITY`,
  ],
  ['policies that wait to be enabled', POLICIES],
])('%s: it comes back as it was', async (_, statements) => {
  const { before, archive } = await archived(statements);
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await access()).toEqual(before);
});

test.each([
  ['where it gave nothing', ''],
  ['beside what it gave', `GRANT SELECT ON app.events_old TO ${reader}`],
])('default privileges give nothing of it: %s', async (_, statements) => {
  const { before, archive } = await archived(statements);
  await client.query(`
    ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
    ALTER DEFAULT PRIVILEGES GRANT SELECT, DELETE ON TABLES TO ${reader} WITH GRANT OPTION;
    ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT ALL ON TABLES TO ${odd}`);
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await access()).toEqual(before);
});

test('what was for a role that is gone is for nobody', async () => {
  const { before, archive } = await archived(
    `GRANT SELECT ON app.events_old TO ${reader}, ${odd}; ${POLICIES};
     CREATE POLICY gone ON app.events_old TO ${odd} USING (true); ALTER TABLE app.events_old ENABLE ROW LEVEL SECURITY`,
  );
  expect(before.policies).toHaveLength(3);
  await client.query(`DROP OWNED BY ${odd}; DROP ROLE ${odd}`);
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await access()).toEqual({
    ...before,
    privileges: [`${READER} SELECT`],
    policies: [
      'All of it f * {PUBLIC} (id > 0) (id > 1)',
      `own t r {${READER}} (note = 'x'::text)`,
    ],
  });
});

test('row security that the table got since is that of the partition as well', async () => {
  const { before, archive } = await archived(POLICIES);
  expect(before).toMatchObject({ secured: false, forced: false });
  await client.query('ALTER TABLE app.events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
  expect(await bringBack(url, archive)).toBe('restored');
  expect(await access()).toEqual({ ...before, secured: true, forced: true });
});

test('who gets what the table does not give is told', async () => {
  const given = `GRANT SELECT, UPDATE ON app.events_old TO ${odd}; GRANT SELECT (id) ON app.events_old TO ${reader};
    GRANT INSERT ON app.events_old TO PUBLIC`;
  const { archive } = await archived(
    `${given}; GRANT SELECT, UPDATE ON app.events TO ${odd}; GRANT SELECT, INSERT ON app.events TO PUBLIC`,
  );
  await client.query(`REVOKE UPDATE ON app.events FROM ${odd}`);
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  expect(await bringBack(url, archive, { tell })).toBe('restored');
  const beyond = told.filter((line) => line.includes('REVOKE'));
  expect(beyond).toEqual([
    expect.stringContaining(
      `app.events_old gives ${ODD}, ${READER} what app.events does not, as it did when it was archived`,
    ),
  ]);
});

test('psql brings row security back as well', async () => {
  const { archive } = await archived(
    `${POLICIES}; ALTER TABLE app.events_old ENABLE ROW LEVEL SECURITY`,
  );
  const said = archive?.manifest.sql.after.join('\n');
  expect(said).toMatch(/CREATE POLICY own ON app\.events_old AS PERMISSIVE FOR SELECT TO /);
  expect(said).toMatch(/ENABLE ROW LEVEL SECURITY/);
});

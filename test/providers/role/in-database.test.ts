import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';
import { declared } from '../../support/init.ts';

/** A database with a role of the test's own, and how a design speaks of both. */
async function scene(role: string) {
  const found = await freshDatabase();
  const { client } = found;
  const name = client.database ?? '';
  const id = client.escapeIdentifier(`${role} ${name}`);
  await client.query(`CREATE ROLE ${id}`);
  onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${id}; DROP ROLE ${id}`);
  });
  const design = (said: string) => `version: 1\nroles: { '${id}': ${said} }\n`;
  const settings = async () => {
    const { rows } = await client.query<{ line: string }>(
      `SELECT COALESCE(d.datname = current_database(), false) || ' ' || c.line AS line
         FROM pg_db_role_setting s LEFT JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS c(line)
        WHERE s.setrole = $1::regrole ORDER BY 1`,
      [id],
    );
    return rows.map(({ line }) => line);
  };
  return { ...found, id, name, design, settings };
}

test.each(['api', 'Ödd "role"'])(
  'settings of %s in one database beside those in all',
  async (role) => {
    const found = await scene(role);
    const { url, client, id, name, design, settings } = found;
    const text = design(
      `{ settings: { work_mem: 8MB }, databases: { '${name}': { settings: { WORK_MEM: 64MB, search_path: ['$user', a.b], app.mode: fast } } } }`,
    );
    const applied = await apply(url, text);
    expect(applied).toMatchObject({ outcome: 'done' });
    expect(await settings()).toEqual([
      'false work_mem=8MB',
      'true app.mode=fast',
      'true search_path="$user", "a.b"',
      'true work_mem=64MB',
    ]);
    expect((await plan(url, text)).changes).toEqual([]);

    const found_ = await declared(found, 'role', {});
    const said = found_[`${role} ${name}`];
    expect(said).toEqual({
      settings: { work_mem: '8MB' },
      databases: {
        [name]: {
          settings: { search_path: ['$user', 'a.b'], work_mem: '64MB' },
        },
      },
    });

    await client.query(`ALTER ROLE ${id} IN DATABASE ${name} SET work_mem = '1MB'`);
    const report = await drift(url, text);
    expect(report.findings.map(({ class: what, address }) => [what, address])).toEqual([
      ['drift', expect.stringContaining('role.')],
    ]);
    expect((await plan(url, text)).steps.flatMap(({ sql }) => sql)).toEqual([
      `ALTER ROLE ${id} IN DATABASE ${name} SET work_mem TO '64MB'`,
    ]);

    const none = await apply(url, design('{ settings: { work_mem: 8MB } }'));
    expect(none).toMatchObject({ outcome: 'done' });
    expect(await settings()).toEqual(['false work_mem=8MB']);
  },
);

test('what is found is what a plan has nothing to do about, with secrets left out', async () => {
  const found = await scene('api');
  const { client, id, name, url } = found;
  await client.query(
    `ALTER ROLE ${id} IN DATABASE ${name} SET statement_timeout = '5s';
     ALTER ROLE ${id} IN DATABASE ${name} SET app.jwt_secret = 'hunter2';
     ALTER ROLE ${id} IN DATABASE template1 SET work_mem = '1MB'`,
  );
  onTestFinished(async () => {
    await client.query(`ALTER ROLE ${id} IN DATABASE template1 RESET ALL`);
  });
  const said = (await declared(found, 'role', {}))[`api ${name}`];
  expect(said).toEqual({ databases: { [name]: { settings: { statement_timeout: '5s' } } } });
  const { changes } = await plan(url, `version: 1\nroles: { '${id}': ${JSON.stringify(said)} }\n`);
  expect(changes.map(({ action }) => action)).toEqual(['adopt']);
});

test.each([
  ['nowhere: { settings: { work_mem: 8MB } }', 'no-such-database'],
  ['DB: { settings: { work_mme: 8MB } }', 'unknown-setting'],
  ['DB: { settings: { max_wal_size: 8GB } }', 'not-per-session'],
  ['DB: { settings: { work_mem: 8 parsecs } }', 'bad-value'],
])('%s is refused at its place', async (said, code) => {
  const { url, name, design } = await scene('api');
  const { diagnostics } = await plan(
    url,
    design(`{ databases: { ${said.replace('DB', `'${name}'`)} } }`),
  );
  expect(diagnostics).toMatchObject([{ severity: 'error', code, place: { line: 2 } }]);
});

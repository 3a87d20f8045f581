import { expect, test } from 'vitest';
import { KINDS } from '../../../src/providers/index.ts';
import { writeDesign } from '../../../src/schema/index.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';
import { declared } from '../../support/init.ts';
import { ownDatabase } from '../../support/own-server.ts';

const roles = (said: string) => `version: 1\nroles: { ${said} }\n`;

test('settings of all roles: set, found, told when changed by others, given back', async () => {
  const own = await ownDatabase();
  const { client, url } = own;
  await client.query(
    'CREATE ROLE api; CREATE ROLE "all"; ALTER ROLE "all" SET work_mem = \'2MB\'; ALTER ROLE ALL SET lock_timeout = \'9s\'',
  );
  const settings = async () => {
    const { rows } = await client.query<{ line: string }>(
      `SELECT setrole::regrole || ' ' || c AS line FROM pg_db_role_setting, unnest(setconfig) AS c
        WHERE setdatabase = 0 AND c NOT LIKE 'dbopt.%' ORDER BY 1`,
    );
    return rows.map(({ line }) => line);
  };
  const design = roles(
    'all: { settings: { work_mem: 8MB, lock_timeout: 5s } }, api: { settings: { work_mem: 16MB } }',
  );
  const applied = await apply(url, design);
  expect(applied).toMatchObject({ outcome: 'done' });
  expect(applied.plan.steps.flatMap(({ sql }) => sql)).toEqual([
    "ALTER ROLE ALL SET work_mem TO '8MB'",
    "ALTER ROLE ALL SET lock_timeout TO '5s'",
    "ALTER ROLE api SET work_mem TO '16MB'",
  ]);
  expect(await settings()).toEqual([
    '"all" work_mem=2MB',
    '- lock_timeout=5s',
    '- work_mem=8MB',
    'api work_mem=16MB',
  ]);
  expect((await plan(url, design)).changes).toEqual([]);

  const found = await declared(own, 'role', {});
  const said = { settings: { lock_timeout: '5s', work_mem: '8MB' } };
  expect(found.all).toEqual(said);
  expect(
    writeDesign([{ kind: 'role', names: ['all'], spec: said, notes: {} }], KINDS, {
      head: '',
      all: false,
    }),
  ).toMatch(/^ {2}all:/m);

  await client.query("ALTER ROLE ALL SET work_mem = '1MB'");
  const { findings } = await drift(url, design);
  expect(findings.map(({ class: what, address }) => [what, address])).toEqual([
    ['drift', 'role."all"'],
  ]);

  const none = await apply(url, roles('api: { settings: { work_mem: 16MB } }'));
  expect(none).toMatchObject({ outcome: 'done' });
  expect(await settings()).toEqual([
    '"all" work_mem=2MB',
    '- lock_timeout=9s',
    'api work_mem=16MB',
  ]);
});

test.each([
  ['all: { connection_limit: 5 }', 'all roles have no connection_limit of their own'],
  [
    'all: { databases: { postgres: { settings: { work_mem: 8MB } } } }',
    'all roles have no databases',
  ],
  ['all: { settings: { max_wal_size: 8GB } }', 'holds for the whole server'],
])('%s is refused at its place', async (said, message) => {
  const { url } = await ownDatabase();
  const { diagnostics } = await plan(url, roles(said));
  expect(diagnostics).toMatchObject([
    { severity: 'error', message: expect.stringContaining(message), place: { line: 2 } },
  ]);
});

test('a role that is called all cannot be meant', async () => {
  const { url } = await ownDatabase();
  await expect(plan(url, roles(`'"all"': { settings: { work_mem: 8MB } }`))).rejects.toThrow(
    'all stands for all roles',
  );
});

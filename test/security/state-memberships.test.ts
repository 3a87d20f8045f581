import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { standingOf } from '../../src/state/standing.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/*
 * The state of x, read by dbopt's role `me`: whoever may grant a role can make anybody its member, so that only a
 * membership by who is trusted says that x is. mallory may grant x, and has no right of me.
 */

let it: OwnDatabase;
let is15: boolean;
let name: string;

beforeAll(async () => {
  it = await ownDatabase();
  name = new URL(it.url).pathname.slice(1);
  await it.client.query(`
    CREATE ROLE x; CREATE ROLE me; CREATE ROLE mallory; GRANT x TO mallory WITH ADMIN OPTION; CREATE ROLE a;
    CREATE ROLE master; GRANT x, me TO master WITH ADMIN OPTION; CREATE ROLE dbas; GRANT me TO dbas WITH ADMIN OPTION;
    GRANT CREATE ON DATABASE ${name} TO x; GRANT USAGE ON SCHEMA public TO x; SET ROLE x`);
  await databaseStore(it.client, 'dbopt').prepare();
  await it.client.query('RESET ROLE');
  const { rows } = await it.client.query('SHOW server_version_num');
  is15 = Number(rows[0].server_version_num) < 160_000;
});

afterAll(() => it.drop());

/** Runs each `who: statement`, and asks as me whether x is believed; all of it is taken back. */
async function isBelieved(statements: readonly string[]): Promise<boolean> {
  const { client } = it;
  await client.query('BEGIN');
  try {
    for (const each of statements) {
      const [, who = '', statement = ''] = /^(\w+): (.*)$/s.exec(each) ?? [];
      if (who !== 'super') await client.query(`SET SESSION AUTHORIZATION ${who}`);
      await client.query(statement);
      await client.query('RESET SESSION AUTHORIZATION');
    }
    await client.query('SET LOCAL ROLE me');
    return (await standingOf(client, 'dbopt'))?.proves === true;
  } finally {
    await client.query('ROLLBACK; RESET SESSION AUTHORIZATION');
  }
}

const ALL = 'DO $$ BEGIN EXECUTE (SELECT string_agg(format(';
const giveTo = (role: string) =>
  `super: ALTER SCHEMA dbopt OWNER TO ${role}; ${ALL}'ALTER TABLE %s OWNER TO ${role}', oid::regclass), '; ') FROM pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r'); END $$`;

test.for<[string, string[], boolean]>([
  ['nobody made it a member', [], false],
  ['a superuser did', ['super: GRANT x TO me'], true],
  ['who may grant x and has no right of me did', ['mallory: GRANT x TO me'], false],
  ['both did', ['super: GRANT x TO me', 'mallory: GRANT x TO me'], true],
  ['with ADMIN OPTION', ['mallory: GRANT x TO me WITH ADMIN OPTION'], false],
  ['who may grant both did, as on managed servers', ['master: GRANT x TO me'], true],
  [
    'me did',
    ['super: GRANT x TO me WITH ADMIN OPTION', 'me: GRANT x TO a', 'super: GRANT a TO me'],
    true,
  ],
  [
    'by way of a role that a superuser granted',
    ['super: GRANT a TO me', 'mallory: GRANT x TO a'],
    false,
  ],
  [
    'by way of one that a stranger granted',
    [
      'super: GRANT a TO mallory WITH ADMIN OPTION',
      'super: GRANT x TO a',
      'mallory: GRANT a TO me',
    ],
    false,
  ],
  ['by way of two, all by superusers', ['super: GRANT a TO me', 'super: GRANT x TO a'], true],
  ['x is a member of me', ['super: GRANT me TO x'], false],
  [
    'it is of one of the server’s roles, which others have too',
    ['super: GRANT pg_monitor TO me', giveTo('pg_monitor')],
    false,
  ],
  [
    'it is of the owner of the database, who is me',
    [giveTo('pg_database_owner'), 'super: ALTER DATABASE NAME OWNER TO me'],
    true,
  ],
  [
    'it is of the owner of the database, who is another',
    [
      giveTo('pg_database_owner'),
      'super: ALTER DATABASE NAME OWNER TO x',
      'mallory: GRANT x TO me',
    ],
    false,
  ],
  ['a superuser said that x is believed', ["super: ALTER ROLE me SET dbopt.believes = 'x'"], true],
  [
    'a superuser said that another is',
    ["super: ALTER ROLE me SET dbopt.believes = 'a'", 'mallory: GRANT x TO me'],
    false,
  ],
])('a state whose owner this role is a member of: %s', async ([, statements, is]) => {
  const told = statements.map((each) => each.replace('NAME', name));
  expect(await isBelieved(told)).toBe(is);
});

test('who may make roles has no right of ours, but before 16', async () => {
  const makes = ['super: ALTER ROLE mallory CREATEROLE', giveTo('mallory')];
  for (const made of [
    'CREATE ROLE evil ROLE me',
    'CREATE ROLE evil ADMIN me',
    'CREATE ROLE evil; GRANT evil TO me',
  ]) {
    const ways = [...makes, `mallory: ${made}`, giveTo('evil')];
    expect(await isBelieved(ways), made).toBe(is15);
  }
});

test('from 16 on a grant counts by what it gives', async ({ skip }) => {
  if (is15) skip();
  const nominal = 'WITH INHERIT FALSE, SET FALSE';
  for (const ways of [
    ['super: GRANT x TO me WITH INHERIT FALSE', 'mallory: GRANT x TO me WITH INHERIT TRUE'],
    // One who is a member in name of those who may grant me cannot.
    [`super: GRANT dbas TO mallory ${nominal}`, 'mallory: GRANT x TO me'],
    [`super: GRANT me TO mallory ${nominal}`, 'mallory: GRANT x TO me'],
  ]) {
    expect(await isBelieved(ways), ways.join('; ')).toBe(false);
  }
  expect(await isBelieved(['super: GRANT dbas TO mallory', 'mallory: GRANT x TO me'])).toBe(true);
});

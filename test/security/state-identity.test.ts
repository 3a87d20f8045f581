import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { connect, id, sql } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 120_000 });

const INDEX = `version: 1
tables: { public.t: { indexes: { t_a: { on: [a] } } } }
`;
const NOTHING = `version: 1
tables: { public.t: {} }
`;
const inFile = (design: string) => `${design}state: { in: file, path: state.json }\n`;
const TABLE = 'CREATE TABLE public.t (a int)';

/** The index that dbopt made on one database, by hand on another. */
async function twoDatabases(t: Parameters<typeof freshDatabase>[0]) {
  const [one, two] = [await freshDatabase(t), await freshDatabase(t)];
  const place = await workplace(inFile(INDEX));
  await one.client.query(TABLE);
  await two.client.query(`${TABLE}; CREATE INDEX t_a ON public.t (a)`);
  const run = (url: string, ...args: string[]) => place.dbopt([...args, '--url', url]);
  expect((await run(one.url, 'apply', '--auto-approve')).code).toBe(0);
  return { ...place, one, two, run };
}

const hasIndex = async (client: { query(text: string): Promise<{ rows: { there: string }[] }> }) =>
  (await client.query("SELECT to_regclass('t_a') AS there")).rows[0]?.there ?? null;

test('a state file of another database is refused by every command, until it is taken over', async (t) => {
  const { one, two, run, write } = await twoDatabases(t);
  await write('dbopt.yaml', inFile(NOTHING));
  for (const args of [
    ['plan'],
    ['apply', '--auto-approve', '--allow', 'data-loss'],
    ['drift'],
    ['maintain'],
    ['state', 'list'],
    ['state', 'mv', 'index.public.t_a', 'index.public.t_c'],
    ['state', 'rm', 'index.public.t_a'],
    ['state', 'pull'],
  ]) {
    const refused = await run(two.url, ...args);
    expect(refused.stderr, args.join(' ')).toContain('other-database');
    expect(refused.code, args.join(' ')).toBe(1);
  }
  expect(await hasIndex(two.client)).toBe('t_a');
  expect((await run(one.url, 'plan')).stdout).toContain('1 to destroy');
  const asked = await run(two.url, 'state', 'rebind');
  expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining('--auto-approve')]);
  expect((await run(two.url, 'state', 'rebind', '--auto-approve')).code).toBe(0);
  expect((await run(two.url, 'plan')).stdout).toContain('1 to destroy');
  expect((await run(one.url, 'plan')).stderr).toContain('other-database');
});

test('a pushed copy of another database needs --force; a plan sealed for it is for another state', async (t) => {
  const { one, two, run, folder, write } = await twoDatabases(t);
  const copy = await run(one.url, 'state', 'pull');
  await write('copy.json', copy.stdout);
  await write('dbopt.yaml', NOTHING);
  const refused = await run(two.url, 'state', 'push', 'copy.json');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('other-database')]);
  expect((await run(two.url, 'state', 'list')).stdout).not.toContain('t_a');
  expect((await run(two.url, 'state', 'push', '--force', 'copy.json')).code).toBe(0);
  expect((await run(two.url, 'state', 'list')).stdout).toContain('t_a');
  expect(folder).toBeTruthy();
});

test('the state in a copy of its database is refused until it is taken over; a renamed database keeps its own', async (t) => {
  const { client, url } = await freshDatabase(t);
  const { dbopt, write } = await workplace(INDEX);
  const run = (to: string, ...args: string[]) => dbopt([...args, '--url', to]);
  await client.query(TABLE);
  expect((await run(url, 'apply', '--auto-approve')).code).toBe(0);
  expect((await run(url, 'plan')).stdout).toContain('No changes');
  await client.end();
  const place = new URL(url);
  const name = place.pathname.slice(1);
  place.pathname = '/postgres';
  const admin = await connect({ url: place.href, applicationName: 'copies' });
  const copy = `${name}_copy`;
  await admin.query(sql`CREATE DATABASE ${id(copy)} TEMPLATE ${id(name)}`.text);
  onTestFinished(async () => {
    await admin.query(sql`DROP DATABASE IF EXISTS ${id(copy)} WITH (FORCE)`.text);
    await admin.query(sql`DROP DATABASE IF EXISTS ${id(`${copy}_2`)} WITH (FORCE)`.text);
    await admin.end();
  });
  place.pathname = `/${copy}`;
  // The receipt says that there is nothing to do; the state is still another's.
  expect((await run(place.href, 'plan')).stderr).toContain('other-database');
  expect((await run(place.href, 'doctor')).stdout).toContain('another database');
  expect((await run(place.href, 'state', 'rebind', '--auto-approve')).code).toBe(0);
  expect((await run(place.href, 'plan')).stdout).toContain('No changes');
  await admin.query(sql`ALTER DATABASE ${id(copy)} RENAME TO ${id(`${copy}_2`)}`.text);
  place.pathname = `/${copy}_2`;
  await write('dbopt.yaml', NOTHING);
  const renamed = await run(place.href, 'plan');
  expect([renamed.stderr, renamed.stdout]).toEqual(['', expect.stringContaining('1 to destroy')]);
});

test('a state of an earlier version is taken once, which is told, and then is this database’s', async (t) => {
  const { one, two, run, folder, write } = await twoDatabases(t);
  const path = join(folder, 'state.json');
  const { database: _, ...older } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(older));
  await write('dbopt.yaml', inFile(NOTHING));
  const taken = await run(one.url, 'apply', '--auto-approve');
  expect([taken.code, taken.stderr]).toEqual([0, expect.stringContaining('state-bound')]);
  const again = await run(one.url, 'plan');
  expect([again.code, again.stderr]).toEqual([0, '']);
  expect((await run(two.url, 'plan')).stderr).toContain('other-database');
});

test('a role that may not ask for the system identifier keeps no state in a file, and one in the database', async (t) => {
  const { client, url } = await freshDatabase(t);
  const role = `blind_${process.pid}`;
  await client.query(`
    CREATE ROLE ${role} LOGIN PASSWORD 'x'; GRANT CREATE ON DATABASE ${new URL(url).pathname.slice(1)} TO ${role};
    ${TABLE}; ALTER TABLE public.t OWNER TO ${role}; GRANT CREATE ON SCHEMA public TO ${role};
    REVOKE EXECUTE ON FUNCTION pg_catalog.pg_control_system() FROM PUBLIC`);
  const blind = new URL(url);
  [blind.username, blind.password] = [role, 'x'];
  const { dbopt, write } = await workplace(inFile(INDEX));
  const run = (...args: string[]) => dbopt([...args, '--url', blind.href]);
  onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });
  const refused = await run('apply', '--auto-approve');
  expect(refused.stderr).toContain('unknown-database');
  await write('dbopt.yaml', INDEX);
  expect((await run('apply', '--auto-approve')).code).toBe(0);
  expect((await run('plan')).stdout).toContain('No changes');
  await client.query('UPDATE dbopt.state SET database = database || \'{"home": 1}\'');
  expect((await run('plan')).stderr).toContain('unknown-database');
});

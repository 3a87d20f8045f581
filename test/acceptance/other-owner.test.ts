import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Outcome, workplace } from '../support/cli.ts';
import { ownDatabase } from '../support/own-server.ts';

/** A design at work on a database of the one server. */
async function at(url: string, text: string) {
  const place = await workplace(text);
  const dbopt = (...args: string[]) => place.dbopt([...args, '--url', url]);
  return { ...place, dbopt, as: (next: string) => place.write('dbopt.yaml', next) };
}

async function server() {
  const database = await ownDatabase();
  onTestFinished(() => database.drop());
  return database;
}

const nameOf = ({ url }: { readonly url: string }) => new URL(url).pathname.slice(1);

const said = ({ stdout, stderr }: Outcome) => `${stdout}${stderr}`.replaceAll(/\s+/g, ' ');

const design = (body: string, state = '') => `version: 1\n${state}${body}`;

test.each([
  ['a setting', 'setting.work_mem', (value: string) => `settings: { work_mem: ${value} }`],
  [
    'a setting of a role',
    'role.api',
    (value: string) => `roles: { api: { settings: { work_mem: ${value} } } }`,
  ],
  [
    'a setting of a database',
    'database.postgres',
    (value: string) => `databases: { postgres: { settings: { work_mem: ${value} } } }`,
  ],
])(
  'two designs of two databases own %s: whoever would change it is told',
  async (_, address, of) => {
    const [orders, stock] = [await server(), await server()];
    await orders.client.query('CREATE ROLE api').catch(() => {});
    const a = await at(orders.url, design(of('5MB')));
    const b = await at(stock.url, design(of('5MB')));
    expect((await a.dbopt('apply', '--auto-approve')).code).toBe(0);
    // They agree, which is nobody's business.
    const agreed = await b.dbopt('apply', '--auto-approve');
    expect(agreed).toMatchObject({ code: 0 });
    expect(said(agreed)).not.toContain('other-owner');

    await b.as(design(of('7MB')));
    const planned = said(await b.dbopt('plan'));
    expect(planned).toContain(
      `warning[other-owner]: the state in schema dbopt of database ${nameOf(orders)} owns ${address} too`,
    );
    expect(planned).toContain(`dbopt state rm '${address}'`);
    const refused = await b.dbopt('apply', '--auto-approve');
    expect(refused).toMatchObject({ code: 1 });
    expect(said(refused)).toContain('--allow other-owner');

    expect((await b.dbopt('apply', '--auto-approve', '--allow', 'other-owner')).code).toBe(0);
    const drift = said(await a.dbopt('drift'));
    expect(drift).toContain(
      `the state in schema dbopt of database ${nameOf(stock)} owns it too, and was applied`,
    );

    // One gives it up as it is.
    expect((await a.dbopt('state', 'rm', address)).code).toBe(0);
    await a.as(design(''));
    await b.as(design(of('8MB')));
    expect(said(await b.dbopt('plan'))).not.toContain('other-owner');
    await b.as(design(''));
    expect((await b.dbopt('apply', '--auto-approve')).code).toBe(0);
    const { rows } = await orders.client.query(
      "SELECT FROM pg_db_role_setting, unnest(setconfig) c WHERE c LIKE 'dbopt.%'",
    );
    expect(rows).toEqual([]);
  },
);

test('two states of one database are told apart, in a schema of its own or in a file', async () => {
  const database = await server();
  const [{ url, client }, name] = [database, nameOf(database)];
  const setting = (value: string) => `settings: { maintenance_work_mem: ${value} }`;
  const a = await at(url, design(setting('70MB')));
  const b = await at(url, design(setting('71MB'), 'state: { in: database, schema: other }\n'));
  const c = await at(url, design(setting('72MB'), 'state: { in: file, path: state.json }\n'));
  const apply = ['apply', '--auto-approve', '--allow', 'other-owner'];
  expect((await a.dbopt(...apply)).code).toBe(0);
  expect(said(await b.dbopt('plan'))).toContain(`the state in schema dbopt of database ${name}`);
  expect((await b.dbopt(...apply)).code).toBe(0);
  const third = said(await c.dbopt('plan'));
  expect(third).toContain(`the state in schema dbopt of database ${name}`);
  expect(third).toContain(`the state in schema other of database ${name}`);
  expect((await c.dbopt(...apply)).code).toBe(0);
  expect(said(await a.dbopt('plan'))).toMatch(
    new RegExp(`the state in file \\S+state\\.json of database ${name} owns`),
  );

  // A state that is no more is taken back by the statement of the hint.
  await client.query('DROP SCHEMA other CASCADE');
  const [statement] = /ALTER ROLE \S+ IN DATABASE \S+ RESET dbopt\.owns/.exec(
    said(await a.dbopt('plan')),
  ) ?? [''];
  await client.query(statement);
  expect(said(await a.dbopt('plan'))).not.toContain('other-owner');
  // What init says of the server knows nothing of it.
  await a.dbopt(...apply);
  expect((await a.dbopt('init', '--out', 'found.yaml')).code).toBe(0);
  const found = await readFile(join(a.folder, 'found.yaml'), 'utf8');
  expect(found).toContain('maintenance_work_mem');
  expect(found).not.toContain('dbopt.owns');
  await client.query('ALTER SYSTEM RESET maintenance_work_mem');
});

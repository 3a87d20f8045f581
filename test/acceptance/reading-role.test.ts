import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { apply, drift, plan } from '../support/dbopt.ts';
import { brief } from '../support/drift/way.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

const DESIGN = `
version: 1
tables: { t: { with: { fillfactor: 90 }, indexes: { t_a: { on: [a] } } } }
`;
const ROLES = {
  'reads all data': 'GRANT pg_read_all_data TO reads',
  'reads what the server says of itself': 'GRANT pg_monitor TO reads',
  'may do nothing': 'GRANT CONNECT ON DATABASE postgres TO reads',
};

let database: OwnDatabase;
/** Of the role. */
let url: string;

beforeAll(async () => {
  database = await ownDatabase({ log_statement: 'ddl' });
  const own = new URL(database.url);
  [own.username, own.password] = ['reads', 'x'];
  url = own.href;
}, 120_000);
afterAll(() => database.drop());

/** By the command itself, which asks for rights before the first step. */
async function applied(as: string) {
  const { dbopt } = await workplace(DESIGN);
  return dbopt(['apply', '--url', as, '--auto-approve']);
}

describe.each(Object.entries(ROLES))('a role that %s', (_, grants) => {
  beforeAll(async () => {
    await database.client.query('DROP TABLE IF EXISTS t; DROP SCHEMA IF EXISTS dbopt CASCADE');
    await database.client.query(
      `CREATE TABLE t (a int); CREATE ROLE reads LOGIN PASSWORD 'x'; ${grants}`,
    );
    return () => database.client.query('DROP OWNED BY reads; DROP ROLE reads');
  });

  test('plans, and an apply is told before its first step what it lacks', async () => {
    const shown = await plan(url, DESIGN);
    expect(shown.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(
      'warning not-owner',
    );
    const before = (await database.client.query('SELECT count(*) FROM pg_class')).rows;
    const { code, stderr } = await applied(url);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[not-owner\]: this role does not own public\.t/);
    expect(stderr).toMatch(/hint: make the role that applies a member of postgres/);
    expect((await database.client.query('SELECT count(*) FROM pg_class')).rows).toEqual(before);
  });

  test('is told of drift, and what it cannot know of who did it', async () => {
    await apply(database.url, DESIGN);
    await database.client.query('ALTER TABLE t SET (fillfactor = 70)');
    const report = await drift(url, DESIGN);
    expect(brief(report).map((found) => found.replace(/^\w+ /, ''))).toContain(
      'table.public.t with.fillfactor',
    );
  });
});

test('that sessions of a role only read by default is no matter to what changes something', async () => {
  await database.client.query('DROP TABLE IF EXISTS t; DROP SCHEMA IF EXISTS dbopt CASCADE');
  await database.client.query(`CREATE TABLE t (a int); CREATE ROLE reads SUPERUSER LOGIN PASSWORD 'x';
    ALTER ROLE reads SET default_transaction_read_only = on`);
  const { code, stderr } = await applied(url);
  expect(code, stderr).toBe(0);
  expect((await plan(url, DESIGN)).changes).toEqual([]);
  await database.client.query('DROP OWNED BY reads CASCADE; DROP ROLE reads');
});

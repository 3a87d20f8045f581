import { afterAll, beforeAll, expect, test } from 'vitest';
import { plan } from '../support/dbopt.ts';
import { init } from '../support/init.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

let db: OwnDatabase;

// Before 16 a level takes more room, and a row of pg_index has 8 kB.
const LEVELS = process.env.DBOPT_TEST_MAJOR === '15' ? 1500 : 6000;
const deep = (column: string) => `${'NOT '.repeat(LEVELS)}${column}`;

beforeAll(async () => {
  db = await ownDatabase();
  await db.client.query(`CREATE SCHEMA app; CREATE TABLE app.t (b bool, n int); CREATE TABLE app.other (n int);
    CREATE INDEX keyed ON app.t ((${deep('b')})); CREATE INDEX partial ON app.t (n) WHERE ${deep('b')}`);
});
afterAll(() => db.drop());

const design = (indexes: string) =>
  `version: 1\ntables:\n  app.other: { columns: { n: { statistics: 500 } } }\n  app.t: { indexes: { ${indexes} } }\n`;

/** The server made them, and has not the stack to write them out. */
test('what nobody can write out holds up no plan of others', async () => {
  const { steps, diagnostics } = await plan(db.url, design('i: { on: [n] }'));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(steps.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['column.app.other.n', 'index.app.i']),
  );
});

test.each(['keyed: { on: ["(NOT b)"] }', 'partial: { on: [n] }'])(
  'of the name of one no other is made: %s',
  async (index) => {
    const { diagnostics } = await plan(db.url, design(index));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'untold' }]);
  },
);

test('init leaves them out, and says so', async () => {
  const { text, diagnostics } = await init(db);
  expect(text).not.toMatch(/keyed|partial/);
  expect(diagnostics.filter(({ code }) => code === 'untold')).toHaveLength(2);
});

import { expect, onTestFinished, test } from 'vitest';
import { isDrawn } from '../../../src/planner/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { init, objections } from '../../support/init.ts';

const design = (tablespace: string) => `
version: 1
tables: { t: { indexes: { t_a: { on: [a], tablespace: ${tablespace} } } } }`;

/** A table with an index in a tablespace of the test's own. */
async function setup() {
  const database = await freshDatabase(undefined, { server: true });
  const { client } = database;
  await client.query('SET allow_in_place_tablespaces = on');
  await client.query("CREATE TABLESPACE dbopt_fast LOCATION ''");
  onTestFinished(async () => {
    await client.query('DROP TABLE t');
    await client.query('DROP TABLESPACE dbopt_fast');
    await database.drop();
  });
  await client.query('CREATE TABLE t (a int, b int)');
  await client.query('CREATE INDEX t_a ON t (a) TABLESPACE dbopt_fast');
  const where = async () => {
    const { rows } = await client.query(
      "SELECT spcname FROM pg_class c LEFT JOIN pg_tablespace s ON s.oid = reltablespace WHERE relname = 't_a'",
    );
    return rows[0]?.spcname;
  };
  return { ...database, where };
}

test('an index says where it lies, moves, and stays there when it is built anew', async () => {
  const database = await setup();
  const { url, where } = database;
  const { text } = await init(database);
  expect(text).toContain('t_a: { on: [a], tablespace: dbopt_fast }');
  expect(await objections(database, text)).toEqual([]);

  await apply(url, 'version: 1\ntables: { t: { indexes: { t_a: { on: [a, b] } } } }');
  expect(await where()).toBe('dbopt_fast');

  await apply(url, design('default'));
  expect(await where()).toBeNull();
  expect((await plan(url, design('default'))).changes.filter(isDrawn)).toEqual([]);
  await apply(url, design('dbopt_fast'));
  expect(await where()).toBe('dbopt_fast');

  const { diagnostics } = await plan(url, design('dbopt_fats'));
  expect(diagnostics).toMatchObject([
    { code: 'no-tablespace', hint: 'did you mean "dbopt_fast"?' },
  ]);
});

import { expect, test } from 'vitest';
import { id } from '../../src/postgres/index.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

const index = (on: string, where?: string) =>
  JSON.stringify({ on: [on], ...(where === undefined ? {} : { where }) });

/** Texts that are more than the one expression that their place is for. */
const MORE: readonly string[] = [
  `indexes: { i: ${index('a', 'true); DROP TABLE app.canary; SELECT (1')} }`,
  `indexes: { i: ${index('a', "b = 'x' UNION SELECT 1")} }`,
  `indexes: { i: ${index('a', 'true) WITH (fillfactor = 10')} }`,
  `indexes: { i: ${index('a) INCLUDE (b')} }`,
  `indexes: { i: ${index('a) WHERE (true')} }`,
  `indexes: { i: ${index('a, b')} }`,
  `statistics: { s: { on: [a, "b FROM app.canary --"] } }`,
  `statistics: { s: { on: [b, "(a + 1) FROM app.canary; --"] } }`,
];

test.each(MORE)('is refused before it is sent: %s', async (entry) => {
  const { url, client } = await freshDatabase();
  await client.query(
    'CREATE SCHEMA app; CREATE TABLE app.t (a int, b text); CREATE TABLE app.canary (a int, b text)',
  );
  const name = id(new URL(url).pathname.slice(1)).text;
  await client.query(`ALTER DATABASE ${name} SET standard_conforming_strings = off`);
  const made = await plan(url, `version: 1\ntables: { app.t: { ${entry} } }\n`);
  expect(made.diagnostics.map(({ severity }) => severity)).toContain('error');
  expect(made.steps).toEqual([]);
  expect(
    (await client.query(`SELECT to_regclass('app.canary') IS NOT NULL AS there`)).rows,
  ).toEqual([{ there: true }]);
});

test('a backslash ends no string, whatever the database says of them', async () => {
  const { url, client } = await freshDatabase();
  await client.query(
    'CREATE SCHEMA app; CREATE TABLE app.t (a int, b text); CREATE TABLE app.canary (a int)',
  );
  const name = id(new URL(url).pathname.slice(1)).text;
  await client.query(`ALTER DATABASE ${name} SET standard_conforming_strings = off`);
  const where = JSON.stringify("b = '\\' or b = ') ; DROP TABLE app.canary; select (1 --'");
  const made = await plan(
    url,
    `version: 1\ntables: { app.t: { indexes: { i: { on: [a], where: ${where} } } } }\n`,
  );
  expect(made.steps[0]?.sql[0]).toContain("b = '\\'::text");
  expect(
    (await client.query(`SELECT to_regclass('app.canary') IS NOT NULL AS there`)).rows,
  ).toEqual([{ there: true }]);
});

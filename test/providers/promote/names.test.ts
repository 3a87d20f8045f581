import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesFor, OUR_FUNCTION } from '../../../src/providers/promote/names.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, table, told } from './support.ts';

const functionOf = (name: string, column: string) =>
  namesFor({ schema: 's', name }, column).function.name;

const part = fc
  .string({
    unit: fc.constantFrom('a', '_', '1', 'é', 'dbopt_promote_'),
    minLength: 1,
    maxLength: 50,
  })
  .filter((name) => Buffer.byteLength(name) <= 63);

test('two columns never have one function, and all of them are known as ours', () => {
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      const [one, other] = [functionOf(a, b), functionOf(c, d)];
      expect(Buffer.byteLength(one)).toBeLessThanOrEqual(63);
      expect(one).toMatch(new RegExp(OUR_FUNCTION));
      expect(one === other).toBe(a === c && b === d);
    }),
  );
});

test.each([
  ['a', 'b_c', 'a_b', 'c'],
  ['a', 'a_a', 'a_a', 'a'],
  ['T', 'c', 't', 'c'],
  ['a"', '_c', 'a', '"_c'],
  ['t', 'c_1', 't_c', '1'],
  ['long'.repeat(12), 'x_y', `${'long'.repeat(12)}_x`, 'y'],
  ['long'.repeat(15), 'column', 'long'.repeat(15), 'columns'],
  ['ü'.repeat(31), 'c', 'ü'.repeat(30), 'üc'],
  ['a', 'c_dbopt_promote', 'a_c_dbopt', 'promote'],
])('%s + %s, %s + %s', (a, b, c, d) => {
  expect(functionOf(a, b)).not.toBe(functionOf(c, d));
});

const TWO = (columns: string) => `version: 1\ntables: { ${columns} }\n`;
const FIRST = `a: { promote: { b_c: { from: "j ->> 'x'", type: text, by: trigger } } }`;
const SECOND = `a_b: { promote: { c: { from: "j ->> 'c'", type: text, by: trigger } } }`;
const TABLES = `
CREATE TABLE a (id int PRIMARY KEY, j jsonb, c text); CREATE TABLE a_b (id int PRIMARY KEY, j jsonb);
INSERT INTO a SELECT g, jsonb_build_object('x', -g, 'c', 'no'), 'precious' FROM generate_series(1, 500) g;
INSERT INTO a_b SELECT g, jsonb_build_object('c', g) FROM generate_series(1, 500) g`;
/** Rows that a promotion which is not theirs has had in its hands, or theirs has not. */
const WRONG = `SELECT (SELECT count(*) FROM a WHERE c <> 'precious' OR b_c IS DISTINCT FROM j ->> 'x')
       + (SELECT count(*) FROM a_b WHERE c IS DISTINCT FROM j ->> 'c') AS wrong`;
const WRITE = `INSERT INTO a VALUES (1001, '{"x": 1, "c": 2}', 'precious'); UPDATE a SET j = j || '{"c": "evil"}' WHERE id < 9;
INSERT INTO a_b VALUES (1001, '{"x": 1, "c": 2}')`;

test.each([
  ['in one plan', [`${FIRST}, ${SECOND}`]],
  ['one after the other', [FIRST, `${FIRST}, ${SECOND}`]],
])('two tables and columns whose names join to one, %s', async (_, designs) => {
  const { url, client } = await table(TABLES);
  for (const each of designs)
    expect(await apply(url, TWO(each))).toMatchObject({ outcome: 'done', diagnostics: [] });
  await client.query(WRITE);
  expect((await client.query(WRONG)).rows).toEqual([{ wrong: 0 }]);
  expect((await plan(url, TWO(`${FIRST}, ${SECOND}`))).changes).toEqual([]);
  await apply(url, TWO(FIRST));
  const { rows } = await client.query(
    "SELECT proname FROM pg_proc WHERE proname LIKE '%dbopt_promote%'",
  );
  expect(rows).toEqual([{ proname: 'a_b_c_dbopt_promote_1' }]);
});

test('two that an earlier version gave one function are parted, and told', async () => {
  const { url, client } = await table(TABLES);
  const both = TWO(`${FIRST}, ${SECOND}`);
  await apply(url, both);
  await client.query(`
    ALTER FUNCTION a_b_c_dbopt_promote_1() RENAME TO a_b_c_dbopt_promote;
    CREATE OR REPLACE TRIGGER zz_dbopt_promote_c BEFORE INSERT OR UPDATE ON a_b FOR EACH ROW EXECUTE FUNCTION a_b_c_dbopt_promote();
    DROP FUNCTION a_b_c_dbopt_promote_3()`);
  const { changes } = await plan(url, both);
  expect(changes.map(({ address, fields }) => [address, fields[0]?.from?.text])).toEqual([
    ['promote.public.a.b_c', 'with the function of trigger zz_dbopt_promote_c of public.a_b'],
    ['promote.public.a_b.c', 'with the function of trigger zz_dbopt_promote_b_c of public.a'],
  ]);
  expect(await apply(url, both)).toMatchObject({ outcome: 'done', diagnostics: [] });
  await client.query(WRITE);
  expect((await client.query(WRONG)).rows).toEqual([{ wrong: 0 }]);
});

test('the function of a table that was renamed is not taken for the one that has its name now', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await client.query(
    'ALTER TABLE t RENAME TO was; CREATE TABLE t (LIKE was); ALTER TABLE t DROP country',
  );
  const { steps, diagnostics } = await plan(url, design(COUNTRY));
  expect(steps).toEqual([]);
  expect(told(diagnostics)).toContainEqual(
    expect.stringMatching(
      /^error name-taken: .*, which trigger zz_dbopt_promote_country of public.was calls$/,
    ),
  );
});

test('two columns of a table whose triggers would have one name are refused', async () => {
  const { url } = await table();
  const long = 'a_column_with_a_name_that_goes_on_and_on_to_its_very_end';
  const cut = namesFor({ schema: 'public', name: 't' }, long).trigger.slice(
    'zz_dbopt_promote_'.length,
  );
  const text = design(
    `${long}: { from: payload ->> 'n', type: text, by: trigger }, ${cut}: { from: payload ->> 'country', type: text, by: trigger }`,
  );
  const { steps, diagnostics } = await plan(url, text);
  expect(steps).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['name-taken', 'name-taken']);
});

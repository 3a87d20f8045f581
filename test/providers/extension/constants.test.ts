import { expect, test } from 'vitest';
import { sql } from '../../../src/postgres/index.ts';
import { constantsSaying } from '../../../src/providers/extension/constants.ts';
import { freshDatabase } from '../../support/database.ts';

const MAKE = `CREATE TABLE t (id int DEFAULT length('found'), a text CHECK (a <> 'found'));
  CREATE VIEW v AS SELECT 'found' AS a;
  CREATE MATERIALIZED VIEW m AS SELECT 'found' AS a;
  CREATE INDEX i ON t (id) WHERE a <> 'found';
  CREATE POLICY p ON t USING (a <> 'found');
  CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
  CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f('found');
  CREATE FUNCTION q() RETURNS text LANGUAGE sql RETURN 'found'`;

test('what is past the sum of what is read may say anything, the large ones first', async () => {
  const { client } = await freshDatabase();
  await client.query(MAKE);
  const count = async (word: string, most?: number) => {
    const says = sql`pg_catalog.strpos(text.body, 'WORD') > 0`.text.replace('WORD', word);
    return (await client.query(constantsSaying({ text: says }, most).text)).rows.length;
  };
  expect(await count('found')).toBe(8);
  expect(await count('another')).toBe(0);
  expect(await count('another', 0)).toBe(8);
  const some = await count('another', 3_000);
  expect([some > 0, some < 8]).toEqual([true, true]);
});

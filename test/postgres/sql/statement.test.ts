import { expect, test } from 'vitest';
import { shapeOf, shownStatement, withoutTexts } from '../../../src/postgres/sql/statement.ts';

test.each([
  ['ALTER  TABLE t\n  SET (fillfactor = 70)', 'ALTER TABLE t SET (fillfactor = …)'],
  [
    'CREATE UNIQUE INDEX "a;b" ON t (x) WHERE y = 3',
    'CREATE UNIQUE INDEX "a;b" ON t (x) WHERE y = …',
  ],
  [
    "UPDATE t SET a = 'x', b = 4111111111111111 WHERE id = $1",
    'UPDATE t SET a = …, b = … WHERE id = $1',
  ],
  ['begin; lock table t in share mode;', 'begin; lock table t in share mode'],
  [
    'autovacuum: VACUUM public.t (to prevent wraparound)',
    'autovacuum: VACUUM public.t (to prevent wraparound)',
  ],
  ['ALTER SYSTEM SET work_mem = 4', 'ALTER SYSTEM SET work_mem …'],
  ['alter database d set app.key to hunter2', 'alter database d set app.key …'],
  ['ALTER ROLE r IN DATABASE "d d" SET x.y = hunter2', 'ALTER ROLE r IN DATABASE "d d" SET x.y …'],
  ['ALTER TABLE t RENAME TO u', 'ALTER TABLE t RENAME TO u'],
  ['', ''],
])('%s', (text, shown) => expect(shownStatement(text)).toBe(shown));

/** Every way to write a secret into a statement that came to mind. */
test.each([
  "ALTER ROLE a PASSWORD 'hunter2' LOGIN",
  'ALTER USER a PASSWORD hunter2',
  "CREATE ROLE a PASSWORD E'x\\'hunter2'",
  "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'b', password 'hunter2')",
  "CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'hunter2')",
  "ALTER SERVER s OPTIONS (SET host 'hunter2')",
  "CREATE SUBSCRIPTION s CONNECTION 'postgresql://u:hunter2@h/d' PUBLICATION p",
  "ALTER SUBSCRIPTION s CONNECTION 'password=hunter2'",
  "COPY t FROM PROGRAM 'curl -u x:hunter2'",
  "COPY t FROM stdin WITH (NULL 'hunter2')",
  "SET app.key = 'hunter2'",
  'SET app.key TO hunter2',
  'SET SESSION app.key TO hunter2',
  "SELECT set_config('app.key', 'hunter2', false)",
  'SELECT pgp_sym_decrypt(x, $key$hunter2$key$)',
  'DO $$ BEGIN PERFORM hunter2; END $$',
  'DO LANGUAGE plpgsql $a$ hunter2 $b$ $$ hunter2 $a$',
  '/* hunter2 */ SELECT 1',
  '/* a /* b */ hunter2 */ SELECT 1',
  'SELECT 1 -- hunter2',
  "SELECT 'a' -- it's\n, 'hunter2'",
  "SELECT N'hunter2', U&'hunter2', b'hunter2', x'hunter2', e'hunter2'",
  "SELECT 'a''hunter2'",
  "SELECT 'a\\', hunter2, 'b'",
  "SELECT 'a\\\\', 'hunter2'",
  "SELECT E'a\\'hunter2'",
  'SELECT "unfinished hunter2',
  "SELECT 'cut in the middle of hunter2",
  'SELECT $$ cut in the middle of hunter2',
  '/* cut in the middle of hunter2',
  'GRANT hunter2 TO a',
  "NOTIFY c, 'hunter2'",
  "COMMENT ON TABLE t IS 'hunter2'",
  "SECURITY LABEL ON TABLE t IS 'hunter2'",
  "PREPARE p AS SELECT 'hunter2'",
  "EXECUTE p('hunter2')",
  "IMPORT FOREIGN SCHEMA a FROM SERVER s INTO t OPTIONS (x 'hunter2')",
  "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT hunter2'",
  "CREATE TABLE t (a text DEFAULT 'hunter2')",
  "begin; lock table t; alter role a password 'hunter2'",
  "START_REPLICATION SLOT s LOGICAL 0/0 (k 'hunter2')",
  'passwort hunter2',
  ': hunter2',
])('%s', (text) => expect(shapeOf(text)).not.toContain('hunter2'));

test('a long one is cut, and long text is read in time that grows with it', () => {
  expect(shownStatement(`SELECT ${'x'.repeat(1_000)}`)).toHaveLength(161);
  const began = Date.now();
  for (const piece of ['\\', "'", '/*', '$', '$a$', '"', '. ', '1.', 'a;', '(', "''\\"]) {
    shapeOf(piece.repeat(300_000));
    shapeOf(`'${piece.repeat(300_000)}`);
  }
  expect(Date.now() - began).toBeLessThan(10_000);
});

test.each([
  ['SELECT a /* user=ann token=hunter2 */\n  FROM t -- hunter2\n', 'SELECT a  \n  FROM t  \n'],
  ["SELECT '$.hunter2', numeric(10,2) '5'", 'SELECT …, numeric(10,2) …'],
  ['/* a /* hunter2 */ hunter2 */SELECT $1 LIMIT 5', ' SELECT $1 LIMIT 5'],
  ['SELECT "it\'s", $$hunter2$$', 'SELECT "it\'s", …'],
])('%s without comments and strings', (text, shown) => expect(withoutTexts(text)).toBe(shown));

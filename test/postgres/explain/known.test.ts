import { beforeAll, expect, test } from 'vitest';
import { KNOWN, unknownNode } from '../../../src/postgres/explain/known.ts';
import { visit } from '../../../src/postgres/explain/mentions.ts';
import { loadParser, parseStatement } from '../../../src/postgres/sql/parse.ts';

beforeAll(loadParser);

/** Whatever the grammar of a statement with a plan has. */
const STATEMENTS: readonly string[] = [
  "SELECT 1, 1.5, 'a', b'1', true, NULL, $1, a, t.*, (t).f, x[1], x[1:2], ARRAY[1], ROW(1, 2), -a, a::int, a COLLATE \"C\"",
  "SELECT a IS NULL, a IS TRUE, NOT a AND b OR c, a = ANY (x), a IN (SELECT 1), a BETWEEN 1 AND 2, a LIKE 'x', NULLIF(a, 1)",
  'SELECT CASE a WHEN 1 THEN 2 ELSE 3 END, COALESCE(a, b), GREATEST(a, b), current_date, EXISTS (SELECT 1), f(VARIADIC x), g(x, y => 1)',
  "SELECT extract(year FROM a), a AT TIME ZONE 'UTC', interval '1' year, trim(a), overlay(a PLACING b FROM 1), (a, b) OVERLAPS (c, d)",
  'SELECT DISTINCT ON (a) sum(a) FILTER (WHERE b) OVER w, grouping(a), p(0.5) WITHIN GROUP (ORDER BY a USING <) FROM t GROUP BY GROUPING SETS ((a), ROLLUP (b)) HAVING true WINDOW w AS (PARTITION BY a ORDER BY b ROWS 1 PRECEDING) ORDER BY 1 LIMIT 1 OFFSET 2',
  'WITH RECURSIVE t AS (SELECT 1 UNION ALL SELECT 2) SEARCH DEPTH FIRST BY a SET o CYCLE a SET c USING p SELECT * FROM t FOR UPDATE OF t SKIP LOCKED',
  'SELECT * FROM a JOIN b USING (c) NATURAL JOIN d, LATERAL (SELECT 1) AS e (f), ROWS FROM (f(1), g(2) AS (h int)) WITH ORDINALITY AS i, s.t TABLESAMPLE system (1) REPEATABLE (2), ONLY u',
  "SELECT xmlelement(NAME a, xmlattributes(b AS c), d), xmlserialize(CONTENT a AS text), x.* FROM xmltable(xmlnamespaces('u' AS n), '/a' PASSING b COLUMNS c int PATH 'd' DEFAULT 1, o FOR ORDINALITY) AS x",
  "SELECT json_object('a': b ABSENT ON NULL), json_array(a, b FORMAT JSON RETURNING text), json_array(SELECT 1), json_arrayagg(a ORDER BY b), json_objectagg(a: b), a IS JSON OBJECT, json('{}'), json_scalar(1), json_serialize(a)",
  "SELECT json_value(a, '$' PASSING b AS c RETURNING int DEFAULT 1 ON EMPTY ERROR ON ERROR), json_query(a, '$' WITH WRAPPER KEEP QUOTES), json_exists(a, '$')",
  "SELECT * FROM json_table(a, '$' AS p COLUMNS (o FOR ORDINALITY, c int PATH '$', e int EXISTS PATH '$', f text FORMAT JSON PATH '$', NESTED PATH '$' AS q COLUMNS (d int)))",
  'INSERT INTO t (a, b.c) OVERRIDING SYSTEM VALUE VALUES (1, DEFAULT) ON CONFLICT (lower(a) COLLATE "C" ops) WHERE b DO UPDATE SET a = excluded.a WHERE c RETURNING WITH (OLD AS o) o.*',
  'UPDATE t SET (a, b) = (SELECT 1, 2), c[1] = 3 FROM u WHERE CURRENT OF d',
  'DELETE FROM t USING u WHERE true RETURNING *',
  'MERGE INTO t USING u ON a = b WHEN MATCHED AND c THEN UPDATE SET d = 1 WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (1) RETURNING merge_action()',
  'CREATE TEMP TABLE t (a, b) WITH (fillfactor = 50, a = 1.5, b = int, c = none) AS SELECT 1 WITH NO DATA',
  'SELECT 1 INTO t; ',
  'TABLE t',
  'VALUES (1), (2)',
];

const parsed = (text: string) => {
  const answer = parseStatement(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.message}`);
  return answer.statement;
};

test.each(STATEMENTS)('all of it is known: %s', (text) => {
  expect(unknownNode(parsed(text))).toBeNull();
});

test('whatever is known does occur', () => {
  const found = new Set<string>();
  for (const text of STATEMENTS) visit(parsed(text), (key) => found.add(key));
  expect([...KNOWN].filter((name) => !found.has(name))).toEqual([]);
});

test.each([
  ['CREATE TABLE t AS EXECUTE q', 'ExecuteStmt'],
  ['EXPLAIN SELECT 1', 'ExplainStmt'],
  ['COPY (SELECT 1) TO STDOUT', 'CopyStmt'],
])('%s: %s', (text, name) => {
  expect(unknownNode(parsed(text))).toBe(name);
});

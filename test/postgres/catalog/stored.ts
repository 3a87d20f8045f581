const { DBOPT_TEST_MAJOR = '17' } = process.env;
export const MAJOR = Number(DBOPT_TEST_MAJOR);

/** Something of every sort that an expression can be stored as. */
export const STORED = `
CREATE TYPE pair AS (x int, y text);
CREATE DOMAIN positive AS int DEFAULT 1 CHECK (VALUE > 0);
CREATE TABLE base (id int PRIMARY KEY, a int, b text, doc jsonb, list int[], duo pair, at timestamptz, CHECK (a > 0 OR b IS NOT NULL));
CREATE TABLE child (more int) INHERITS (base);
CREATE TABLE keyed (k int DEFAULT 1, t text) PARTITION BY RANGE ((k + 1));
CREATE FUNCTION twice(n int, m int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 * $2';
CREATE INDEX ON base (lower(b)) WHERE a IS NOT NULL;
CREATE STATISTICS s ON (a + id), (b || 'x') FROM base;
ALTER TABLE base ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON base USING (b = current_user) WITH CHECK (a > 1);

CREATE VIEW v_expressions AS SELECT
  CASE a WHEN 1 THEN 2 ELSE 3 END AS c1, CASE WHEN a > 1 THEN b END AS c2, COALESCE(b, 'none') AS c3, GREATEST(a, id) AS c4,
  NULLIF(a, 1) AS c5, a IS DISTINCT FROM id AS c6, (a, id) < (id, a) AS c7, a = ANY (list) AS c8, ARRAY[a, id] AS c9,
  ROW (a, b)::pair AS c10, list[1] AS c11, (a > 1) IS TRUE AS c12, b IS NULL AS c13, b COLLATE "C" AS c14, a::text AS c15,
  list::text[] AS c16, (duo).y AS c17, a::positive AS c18, EXISTS (SELECT FROM child) AS c19, make_interval(days => a) AS c20,
  b::varchar AS c21, NOT (a > 1 AND b > 'x') AS c22, twice(a) AS c23, xmlelement(NAME e, b) AS c24, current_date AS c25,
  xmlserialize(CONTENT '<a/>'::xml AS text) AS c26, a NOT IN (1, 2, 3) AS c27 FROM base;
CREATE VIEW v_rows AS SELECT (c::base).a FROM child c;
CREATE VIEW v_groups AS SELECT a, b, grouping(a), string_agg(DISTINCT b, ',' ORDER BY b) FILTER (WHERE a > 1) AS s,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY id) AS m FROM base GROUP BY GROUPING SETS ((a), (b), ()) HAVING count(*) > 1;
CREATE VIEW v_key AS SELECT id, a FROM base GROUP BY id;
CREATE VIEW v_windows AS SELECT sum(a) OVER w AS s FROM base WINDOW w AS (PARTITION BY b ORDER BY id RANGE BETWEEN 1 PRECEDING AND 2 FOLLOWING);
CREATE VIEW v_recursive AS WITH RECURSIVE t (id, a) AS (SELECT id, a FROM base UNION ALL SELECT base.id, base.a FROM base, t WHERE t.a = base.id)
  SEARCH DEPTH FIRST BY id SET o CYCLE id SET looped USING way SELECT id, a, looped FROM t;
CREATE VIEW v_sets AS SELECT id FROM base UNION SELECT more FROM child EXCEPT VALUES (1), (2);
CREATE VIEW v_from AS SELECT base.id, g.*, r.*, f.* FROM base TABLESAMPLE SYSTEM (10) JOIN child USING (id), LATERAL generate_series(1, 2) WITH ORDINALITY AS g,
  jsonb_to_record(base.doc) AS r(k int, l text), xmltable('/a' PASSING '<a/>' COLUMNS x int PATH '@x' DEFAULT 1) AS f;
CREATE VIEW v_locks AS SELECT id FROM base ORDER BY id DESC LIMIT 3 FOR UPDATE;
CREATE VIEW v_writes AS SELECT id, a, duo FROM base;
CREATE RULE r1 AS ON INSERT TO v_writes DO INSTEAD INSERT INTO base (id, a, at) VALUES (new.id, DEFAULT, now())
  ON CONFLICT (id) WHERE id > 0 DO UPDATE SET a = excluded.a WHERE base.a > 1 RETURNING id, a, duo;
CREATE RULE r2 AS ON UPDATE TO v_writes DO INSTEAD UPDATE base SET duo.x = new.a WHERE CURRENT OF c;
CREATE RULE r3 AS ON DELETE TO v_writes DO INSTEAD NOTIFY heard, 'it {QUIET :funcid 99999 went';
CREATE FUNCTION merges(n int) RETURNS void LANGUAGE sql BEGIN ATOMIC
  MERGE INTO base b USING child c ON b.id = c.id AND n > 0 WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id, a) VALUES (c.id, DEFAULT); END;
CREATE VIEW "{ODD :opno 99999" AS SELECT id AS "({STRANGE", '{FOREIGN :typid 77777'::text AS ":lost 66666" FROM base "{NAMED :a 55555";
`;

/** The same of later versions. */
const SINCE: readonly (readonly [major: number, made: string])[] = [
  [
    16,
    `CREATE VIEW v_json AS SELECT json_object('k': b, 'l': doc::text FORMAT JSON) AS o, json_array(a, id RETURNING jsonb) AS l, b IS JSON OBJECT AS j FROM base;`,
  ],
  [
    17,
    `CREATE VIEW v_json_values AS SELECT json_value(doc, '$.k' PASSING a AS x RETURNING int DEFAULT 1 ON EMPTY) AS v, json_query(doc, '$.l') AS q, json_exists(doc, '$.m') AS e FROM base;
     CREATE VIEW v_json_table AS SELECT t.* FROM base, json_table(doc, '$[*]' COLUMNS (k int PATH '$.k',
       NESTED PATH '$.a[*]' COLUMNS (x text PATH '$'), NESTED PATH '$.b[*]' COLUMNS (y text PATH '$'))) AS t;
     CREATE FUNCTION tells() RETURNS text LANGUAGE sql BEGIN ATOMIC
       MERGE INTO base b USING child c ON b.id = c.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED BY SOURCE THEN DELETE RETURNING merge_action(); END;`,
  ],
  [
    18,
    `CREATE TABLE virtual (a int, b int GENERATED ALWAYS AS (a + 1) VIRTUAL);
     CREATE FUNCTION returns() RETURNS int LANGUAGE sql BEGIN ATOMIC UPDATE base SET a = 1 RETURNING old.a + new.a; END;`,
  ],
];

export const STORED_HERE = [
  STORED,
  ...SINCE.filter(([major]) => major <= MAJOR).map(([, made]) => made),
].join('\n');

/** From which version on there are nodes. */
export const NEW: ReadonlyMap<string, number> = new Map([
  ['RTEPERMISSIONINFO', 16],
  ...['CONSTRUCTOREXPR', 'FORMAT', 'ISPREDICATE', 'RETURNING', 'VALUEEXPR'].map(
    (name): [string, number] => [`JSON${name}`, 16],
  ),
  ...['BEHAVIOR', 'EXPR', 'TABLEPATH', 'TABLEPATHSCAN', 'TABLESIBLINGJOIN'].map(
    (name): [string, number] => [`JSON${name}`, 17],
  ),
  ['MERGESUPPORTFUNC', 17],
]);

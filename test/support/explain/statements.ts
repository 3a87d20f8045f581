/** Tables that the statements below are about. */
export const TABLES = `
CREATE SCHEMA s;
CREATE TABLE s.t (id int PRIMARY KEY, a int, b int, txt text);
INSERT INTO s.t SELECT i, i % 100, i % 100, md5(i::text) FROM generate_series(1, 60000) i;
CREATE INDEX t_a ON s.t (a);
CREATE TABLE u (id int PRIMARY KEY, t_id int CONSTRAINT u_of REFERENCES s.t (id) ON DELETE CASCADE, v int);
INSERT INTO u SELECT i, i % 60000 + 1, i % 7 FROM generate_series(1, 30000) i;
CREATE INDEX u_v ON u (v);
CREATE TABLE p (k int, v text) PARTITION BY RANGE (k);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (1000);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (1000) TO (2000);
INSERT INTO p SELECT i, 'x' FROM generate_series(0, 1999) i;
CREATE TABLE "Odd Name" ("a b" int, "q""x" text);
INSERT INTO "Odd Name" SELECT i, 'y' FROM generate_series(1, 100) i;
CREATE TABLE "t on x" ("(cost=1" int, "c -> d" text);
CREATE FUNCTION trig() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER trg BEFORE INSERT ON u FOR EACH ROW EXECUTE FUNCTION trig();
VACUUM ANALYZE;
`;

export interface Statement {
  readonly name: string;
  readonly sql: string;
  /** For it alone, as SET has them. */
  readonly settings?: { readonly [name: string]: string | number };
}

const PARALLEL = {
  parallel_setup_cost: 0,
  parallel_tuple_cost: 0,
  min_parallel_table_scan_size: 0,
  max_parallel_workers_per_gather: 2,
};

/** Of each kind of node, and of what is said about one, at least one. */
export const STATEMENTS: readonly Statement[] = [
  { name: 'result', sql: 'SELECT 1' },
  { name: 'filter', sql: "SELECT * FROM s.t WHERE txt LIKE '%ab%' AND a > 3" },
  { name: 'index scan backward', sql: 'SELECT * FROM s.t ORDER BY id DESC LIMIT 5' },
  { name: 'index only scan', sql: 'SELECT count(a) FROM s.t WHERE a < 10' },
  { name: 'bitmap', sql: 'SELECT * FROM s.t WHERE a = 5 OR a = 7' },
  {
    name: 'lossy bitmap',
    sql: 'SELECT count(txt) FROM s.t WHERE a < 30',
    settings: { work_mem: '64kB', enable_seqscan: 'off', enable_indexscan: 'off' },
  },
  { name: 'hash join', sql: 'SELECT * FROM s.t t JOIN u ON u.t_id = t.id WHERE t.a = 4' },
  { name: 'hash left join', sql: 'SELECT count(*) FROM s.t LEFT JOIN u ON u.t_id = t.id' },
  {
    name: 'merge join',
    sql: 'SELECT count(*) FROM s.t JOIN u USING (id)',
    settings: { enable_hashjoin: 'off', enable_nestloop: 'off' },
  },
  {
    name: 'nested loop with memoize',
    sql: 'SELECT count(*) FROM u JOIN s.t ON t.id = u.v + 1',
    settings: { enable_hashjoin: 'off', enable_mergejoin: 'off' },
  },
  { name: 'semi join', sql: 'SELECT * FROM s.t WHERE EXISTS (SELECT FROM u WHERE u.t_id = t.id)' },
  {
    name: 'anti join',
    sql: 'SELECT * FROM s.t WHERE NOT EXISTS (SELECT FROM u WHERE t_id = t.id)',
  },
  {
    name: 'sort on disk',
    sql: 'SELECT * FROM s.t ORDER BY txt, a DESC',
    settings: { work_mem: '64kB' },
  },
  {
    name: 'hash on disk',
    sql: 'SELECT count(*) FROM s.t JOIN u ON u.t_id = t.id',
    settings: { work_mem: '64kB', enable_mergejoin: 'off' },
  },
  {
    name: 'aggregate on disk',
    sql: 'SELECT txt, count(*) FROM s.t GROUP BY txt',
    settings: { work_mem: '64kB', enable_sort: 'off' },
  },
  { name: 'incremental sort', sql: 'SELECT * FROM s.t ORDER BY a, b, txt LIMIT 700' },
  {
    name: 'grouping sets',
    sql: 'SELECT a, b, count(*) FROM s.t GROUP BY GROUPING SETS ((a), (b), ())',
  },
  {
    name: 'rollup',
    sql: 'SELECT a, b, count(*) FROM s.t GROUP BY ROLLUP (a, b)',
    settings: { enable_hashagg: 'off' },
  },
  {
    name: 'parallel',
    sql: 'SELECT a, count(*) FROM s.t GROUP BY a ORDER BY a',
    settings: PARALLEL,
  },
  {
    name: 'parallel hash join',
    sql: "SELECT count(*) FROM s.t JOIN u ON u.t_id = t.id WHERE t.txt > '1'",
    settings: { ...PARALLEL, enable_mergejoin: 'off' },
  },
  {
    name: 'parallel sort on disk',
    sql: 'SELECT txt FROM s.t ORDER BY txt',
    settings: { ...PARALLEL, work_mem: '64kB' },
  },
  { name: 'partitions', sql: 'SELECT * FROM p WHERE k BETWEEN 900 AND 1100' },
  { name: 'partitions pruned when run', sql: 'SELECT * FROM p WHERE k = (SELECT 5)' },
  { name: 'initial plan', sql: 'SELECT * FROM s.t WHERE a > (SELECT avg(v) FROM u) LIMIT 10' },
  {
    name: 'subplan',
    sql: 'SELECT id, (SELECT count(*) FROM u WHERE u.v = t.a) FROM s.t WHERE id < 20',
  },
  { name: 'hashed subplan', sql: 'SELECT count(*) FROM s.t WHERE a NOT IN (SELECT v FROM u)' },
  {
    name: 'common table expressions',
    sql: 'WITH one AS MATERIALIZED (SELECT * FROM s.t), "Two" AS MATERIALIZED (SELECT * FROM one WHERE a < 50) SELECT count(*) FROM "Two" x JOIN "Two" y USING (id) WHERE x.b = 3',
  },
  {
    name: 'recursion',
    sql: 'WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 50) SELECT * FROM r',
  },
  {
    name: 'functions',
    sql: 'SELECT * FROM generate_series(1, 30) g, json_to_recordset(\'[{"a":1}]\') AS x (a int)',
  },
  { name: 'values', sql: 'SELECT * FROM (VALUES (1, 2), (3, 4)) v (a, b) WHERE a > 1' },
  {
    name: 'window',
    sql: 'SELECT id, row_number() OVER (PARTITION BY a ORDER BY id) FROM s.t WHERE id < 500',
  },
  { name: 'union', sql: 'SELECT a FROM s.t UNION SELECT v FROM u' },
  { name: 'except', sql: 'SELECT a FROM s.t EXCEPT SELECT v FROM u' },
  { name: 'intersect all', sql: 'SELECT a FROM s.t INTERSECT ALL SELECT v FROM u' },
  { name: 'unnest', sql: 'SELECT unnest(ARRAY[1, 2, 3]) FROM u WHERE id < 10' },
  { name: 'sample', sql: 'SELECT count(*) FROM s.t TABLESAMPLE bernoulli (10) REPEATABLE (1)' },
  { name: 'lock rows', sql: 'SELECT * FROM u WHERE id = 3 FOR UPDATE' },
  {
    name: 'insert with triggers',
    sql: 'INSERT INTO u SELECT i, 5, 3 FROM generate_series(40001, 40100) i',
  },
  {
    name: 'insert or update',
    sql: 'INSERT INTO u VALUES (1, 5, 3), (50001, 5, 3) ON CONFLICT (id) DO UPDATE SET v = 9 WHERE u.v > 100',
  },
  { name: 'update', sql: 'UPDATE s.t SET b = 1 WHERE id < 100' },
  { name: 'update of partitions', sql: "UPDATE p SET v = 'y' WHERE k < 1500" },
  { name: 'delete with a foreign key', sql: 'DELETE FROM s.t WHERE id BETWEEN 50 AND 60' },
  {
    name: 'merge',
    sql: 'MERGE INTO u USING s.t ON u.id = t.id AND t.id < 30 WHEN MATCHED THEN UPDATE SET v = 1',
  },
  {
    name: 'odd names',
    sql: 'SELECT "q""x" FROM "Odd Name" "An Alias" WHERE "a b" = 3 ORDER BY "q""x"',
  },
  {
    name: 'names that hold words of a plan',
    sql: 'SELECT * FROM "t on x" "as using y on z" WHERE "(cost=1" > 3 AND "c -> d" = \'x (actual rows=3)\'',
  },
  {
    name: 'window that stops early',
    sql: 'SELECT * FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM s.t) x WHERE n <= 10',
  },
  {
    name: 'functions together',
    sql: 'SELECT * FROM ROWS FROM (generate_series(1, 3), generate_series(2, 3)) WITH ORDINALITY AS "R F" (a, b, o)',
  },
  {
    name: 'more rows than digits of a number',
    sql: "SELECT count(*) FROM s.t a, s.t b, s.t c, s.t d, s.t e WHERE a.id = -1 AND b.txt > '' AND c.txt > ''",
    settings: { max_parallel_workers_per_gather: 0 },
  },
  {
    name: 'merge into partitions',
    sql: 'MERGE INTO p USING s.t ON p.k = t.id AND t.id < 30 WHEN MATCHED THEN DELETE',
  },
  {
    name: 'insert by a common table expression',
    sql: 'WITH i AS (INSERT INTO u SELECT i, 5, 3 FROM generate_series(60001, 60010) i RETURNING *), d AS (DELETE FROM p WHERE k < 5 RETURNING k) SELECT * FROM i, d',
  },
  {
    name: 'literals with newlines',
    sql: "SELECT * FROM s.t WHERE txt = E'a\\n  ->  Seq Scan on x  (cost=0.00..1.00 rows=1 width=4)\\n''' OR txt = '\"'",
  },
  {
    name: 'never executed',
    sql: 'SELECT * FROM s.t JOIN u ON u.t_id = t.id WHERE t.a = 4 AND t.b = 1000',
  },
  {
    name: 'xml table',
    sql: "SELECT * FROM xmltable('/a/b' PASSING xml '<a><b>1</b></a>' COLUMNS x int PATH '.')",
  },
  {
    name: 'just in time',
    sql: 'SELECT sum(a + b * 2) FROM s.t WHERE a > b - 1',
    settings: { jit: 'on', jit_above_cost: 0 },
  },
];

/** Fences that may go, by statement. */
export const OPEN: readonly (readonly [statement: string])[] = [
  ['WITH a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a WHERE id = 77'],
  [
    'WITH a AS MATERIALIZED (SELECT id, kind FROM t WHERE x <> 0) SELECT count(*) FROM a WHERE kind = 5',
  ],
  [
    "WITH a AS MATERIALIZED (SELECT id, name AS called FROM t) SELECT id FROM a WHERE a.called = 'n5';",
  ],
  [
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT u.id FROM u JOIN a ON a.id = u.id WHERE u.id = 3',
  ],
  [
    'WITH a AS materialized (SELECT * FROM t WHERE n > 5) SELECT sum(n) FROM a WHERE id BETWEEN 10 AND 20 -- so',
  ],
  [
    'WITH "ü a" AS  MATERIALIZED ( SELECT * FROM t) SELECT \'é\', id FROM "ü a" WHERE id IN (1, 2, 3)',
  ],
  [
    'WITH a AS MATERIALIZED (SELECT kind, max(id) AS m FROM t GROUP BY kind) SELECT * FROM a WHERE kind = 3',
  ],
];

/** Those that may not, each with why. */
export const KEPT: readonly (readonly [why: string, statement: string])[] = [
  ['no fence', 'WITH a AS (SELECT * FROM t) SELECT * FROM a WHERE id = 77'],
  [
    'read twice',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a x JOIN a y USING (id) WHERE x.id = 7',
  ],
  [
    'volatile',
    'WITH a AS MATERIALIZED (SELECT id, random() AS r FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'volatile in WHERE',
    'WITH a AS MATERIALIZED (SELECT id FROM t WHERE random() < 2) SELECT id FROM a WHERE id = 7',
  ],
  [
    'writes',
    'WITH a AS MATERIALIZED (UPDATE u SET kind = 1 RETURNING id) SELECT id FROM a WHERE id = 7',
  ],
  [
    'recursion',
    'WITH RECURSIVE a AS MATERIALIZED (SELECT 1 AS id UNION ALL SELECT id + 1 FROM a WHERE id < 9) SELECT * FROM a WHERE id = 7',
  ],
  [
    'RECURSIVE at all',
    'WITH RECURSIVE a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a WHERE id = 7',
  ],
  [
    'a leaky function',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE kind = 5) SELECT id FROM a WHERE leaky(id)',
  ],
  [
    'a stable one',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE kind = 5) SELECT id FROM a WHERE leaky_stable(id)',
  ],
  [
    'division by zero behind it',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE x <> 0) SELECT id FROM a WHERE 10 / x > 2',
  ],
  [
    'division in its output',
    'WITH a AS MATERIALIZED (SELECT id, 10 / x AS q FROM t WHERE x <> 0) SELECT id FROM a WHERE q > 2',
  ],
  [
    'a cast behind it',
    "WITH a AS MATERIALIZED (SELECT * FROM t WHERE name = 'n5') SELECT id FROM a WHERE substr(name, 2)::int = 5",
  ],
  ['LIMIT', 'WITH a AS MATERIALIZED (SELECT * FROM t LIMIT 10) SELECT id FROM a WHERE id = 7'],
  [
    'LIMIT outside',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT id FROM a WHERE kind = 7 LIMIT 3',
  ],
  ['OFFSET 0', 'WITH a AS MATERIALIZED (SELECT * FROM t OFFSET 0) SELECT id FROM a WHERE id = 7'],
  [
    'FOR UPDATE',
    'WITH a AS MATERIALIZED (SELECT * FROM t FOR UPDATE) SELECT id FROM a WHERE id = 7',
  ],
  [
    'an order that leaks out',
    'WITH a AS MATERIALIZED (SELECT * FROM t ORDER BY name) SELECT id FROM a WHERE kind = 7',
  ],
  [
    'an order that is aggregated',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT array_agg(name) FROM a WHERE kind = 7',
  ],
  [
    'DISTINCT ON',
    'WITH a AS MATERIALIZED (SELECT DISTINCT ON (kind) * FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'a window',
    'WITH a AS MATERIALIZED (SELECT id, row_number() OVER () AS r FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'TABLESAMPLE',
    'WITH a AS MATERIALIZED (SELECT * FROM t TABLESAMPLE SYSTEM (50)) SELECT id FROM a WHERE id = 7',
  ],
  ['a view', 'WITH a AS MATERIALIZED (SELECT * FROM v) SELECT id FROM a WHERE id = 7'],
  [
    'a function that makes rows',
    'WITH a AS MATERIALIZED (SELECT id, generate_series(1, 2) AS g FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'an operator that is not leakproof',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE kind = 5) SELECT id FROM a WHERE n = 5',
  ],
  [
    'a subquery in the condition',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT id FROM a WHERE id = (SELECT max(id) FROM u)',
  ],
  [
    'UNION',
    'WITH a AS MATERIALIZED (SELECT id FROM t UNION SELECT id FROM u) SELECT id FROM a WHERE id = 7',
  ],
  ['nothing moves', 'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT count(*) FROM a'],
  ['no gain', 'WITH a AS MATERIALIZED (SELECT * FROM u) SELECT * FROM a WHERE kind >= 0'],
  [
    'only words',
    "SELECT 'WITH a AS MATERIALIZED (SELECT 1)' /* WITH a AS MATERIALIZED */ FROM t WHERE id = 7",
  ],
];

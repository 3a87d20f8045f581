import { expect, test } from 'vitest';
import { expressionFolds, foldsConstants } from '../../../src/postgres/sql/folds.ts';

const SAD = "'sad'::app.mood";
const index = (expression: string) =>
  `CREATE INDEX i ON app.t USING btree ((${expression}) app.ops)`;

test.each([
  "app.f('x')",
  "(v || app.f('x'::text))",
  "(('x'::text OPERATOR(app.||) 'y'::text) = v)",
  `NULLIF(${SAD}, 'glad'::app.mood)`,
  `(${SAD} IS DISTINCT FROM 'glad'::app.mood)`,
  `CASE ${SAD} WHEN 'glad'::app.mood THEN v ELSE NULL END`,
  `lower((${SAD})::text)`,
  `(ROW('a'::text, ${SAD}) < ROW('b'::text, ${SAD}))`,
  '(1)::app.mood',
  `GREATEST(${SAD}, 'glad'::app.mood)`,
  "JSON_VALUE('{}'::jsonb, '$.k' RETURNING app.d)",
])('worked out: %s', async (expression) => {
  expect(await foldsConstants(index(expression))).toBe(true);
  expect(await expressionFolds(expression)).toBe(true);
});

test.each([
  'app.f(v)',
  'lower(v)',
  `(m = ANY (ARRAY[${SAD}, 'glad'::app.mood]))`,
  `COALESCE(m, ${SAD})`,
  `CASE m WHEN ${SAD} THEN 1 ELSE 2 END`,
  `NULLIF(m, ${SAD})`,
  "(length('x'::text) + 1)",
  `(m IS NULL OR m <> ${SAD})`,
])('left alone: %s', async (expression) => {
  expect(await foldsConstants(index(expression))).toBe(false);
  expect(await expressionFolds(expression)).toBe(false);
});

test.each([
  'CREATE TABLE t () PARTITION BY RANGE (id, app.f(v) COLLATE app.c app.ops)',
  "CREATE INDEX i ON app.t USING gin (doc app.ops) INCLUDE (id) WITH (fastupdate = off) WHERE (v <> 'x'::text)",
])('names around expressions do not matter: %s', async (definition) => {
  expect(await foldsConstants(definition)).toBe(false);
});

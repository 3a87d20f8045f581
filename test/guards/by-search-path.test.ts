import { expect, test } from 'vitest';
import { bySearchPath } from '../support/by-search-path.ts';

test.each([
  ['SELECT now()', ['now()']],
  ['SELECT pg_catalog.now()', []],
  ["SELECT 1 WHERE a LIKE 'x'", ['~~']],
  ['SELECT 1 WHERE a IN (1)', ['=']],
  ['SELECT 1 WHERE a IN (SELECT 1)', ['IN']],
  ['SELECT NULLIF(a, b)', ['=']],
  ['SELECT CASE a WHEN 1 THEN 2 END', ['CASE x WHEN']],
  ['SELECT a OPERATOR(pg_catalog.=) b', []],
  ['SELECT a::text, a::int', ['text']],
  ["SELECT 'pg_class'::pg_catalog.regclass", ['pg_class']],
  ["SELECT 'pg_catalog.pg_class'::pg_catalog.regclass", []],
  ['SELECT a COLLATE "C"', ['C']],
  ['SELECT 1 FROM s.a JOIN s.b USING (x)', ['USING']],
  ['SELECT * FROM pg_settings', ['pg_settings']],
  ['GRANT EXECUTE ON FUNCTION f() TO x', ['f']],
  ["DO $$ BEGIN EXECUTE format('x'); END $$", ['format()']],
  ["DO $$ BEGIN EXECUTE pg_catalog.format('x'); END $$", []],
  [
    'DO $$ DECLARE a text := lower(b); BEGIN IF a = b THEN PERFORM s.f(); END IF; END $$',
    ['text', 'lower()', '='],
  ],
  [
    'DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM t LOOP r.x := abs(r.x); END LOOP; END $$',
    ['record', 't', 'abs()'],
  ],
  ['SET search_path = pg_catalog, pg_temp; SELECT now(); DO $$ BEGIN PERFORM f(); END $$', []],
  ['SET search_path = pg_catalog, public; SELECT now()', ['now()']],
  ['SET search_path = pg_catalog, pg_temp; RESET ALL; SELECT now()', ['now()']],
])('%s', (text, found) => {
  expect([...new Set(bySearchPath(text))].sort()).toEqual([...found].sort());
});

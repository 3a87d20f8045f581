import { expect, test } from 'vitest';
import { toRun } from '../../src/model/index.ts';

test.each([
  [toRun`ANALYZE ${{ schema: 'public', name: 't' }};`, 'ANALYZE public.t;'],
  [toRun`VACUUM ${{ schema: null, name: 'T"x' }}`, 'VACUUM "T""x"'],
  [toRun`GRANT SELECT ON ${{ name: 'a' }} TO ${{ name: 'user' }}`, 'GRANT SELECT ON a TO "user"'],
  [toRun`SELECT f(${{ literal: "it's" }})`, "SELECT f('it''s')"],
  [toRun`SELECT f(${{ literal: 'a\\b' }})`, "SELECT f(E'a\\\\b')"],
  [toRun`CHECKPOINT`, 'CHECKPOINT'],
])('%s', (made, text) => {
  expect(made).toBe(text);
});

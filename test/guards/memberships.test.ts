import { expect, test } from 'vitest';
import { sourcesBelow } from './sources.ts';

const HELPERS = 'src/postgres/sql/membership.ts';

test('what a membership gives is asked by the helpers that know each meaning', () => {
  const bare = sourcesBelow('src').filter(({ text }) => /\bpg_has_role\s*\(/.test(text));
  expect(bare.map(({ path }) => path)).toEqual([HELPERS]);
});

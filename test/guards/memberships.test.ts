import { expect, test } from 'vitest';
import { filesBelow, read } from './sources.ts';

const HELPERS = 'src/postgres/sql/membership.ts';

test('what a membership gives is asked by the helpers that know each meaning', () => {
  const bare = filesBelow('src').filter((path) => /\bpg_has_role\s*\(/.test(read(path)));
  expect(bare).toEqual([HELPERS]);
});

import { expect, test } from 'vitest';
import { imports } from './imports.ts';
import { parse, type Source, sourcesBelow } from './sources.ts';

const HOME = 'src/ui/ink/';
const isReact = (of: string): boolean => /^(react|ink)(\/|$)/.test(of);

function strayReact(source: Source): string[] {
  if (source.path.startsWith(HOME)) return [];
  return imports(source)
    .filter(
      ({ of, dynamic, typeOnly }) => isReact(of) || (of.startsWith(HOME) && !dynamic && !typeOnly),
    )
    .map(({ of, place }) => `${place} imports ${of}`);
}

test('React stays at home, and whoever draws with it loads it when drawing', () => {
  expect(sourcesBelow('src').flatMap(strayReact)).toEqual([]);
});

test.each([
  ["import React from 'react'", 1],
  ["import { Box } from 'ink'", 1],
  ["import { draw } from '../ui/ink/index.ts'", 1],
  ["const { draw } = await import('../ui/ink/index.ts')", 0],
])('%s', (text, count) => {
  expect(strayReact(parse('src/cli/a.ts', text))).toHaveLength(count);
});

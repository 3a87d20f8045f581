import { expect, test } from 'vitest';
import { imports } from './imports.ts';
import { parse, type Source, sourcesBelow } from './sources.ts';

/** Files that import each other in a loop, also of types alone: one of each loop, as a path that ends where it begins. */
function circles(sources: readonly Source[]): string[] {
  const arrows = new Map(sources.map((one) => [one.path, imports(one).map(({ of }) => of)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of arrows.get(path) ?? []) if (arrows.has(next)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) visit(path, []);
  return found;
}

test('no files import each other in a circle', () => {
  expect(circles(sourcesBelow('src'))).toEqual([]);
});

test.each([
  [["import { b } from './b.ts'", "import { a } from './a.ts'"], ['a.ts → b.ts → a.ts']],
  [["import type { b } from './b.ts'", "import type { a } from './a.ts'"], ['a.ts → b.ts → a.ts']],
  [["import { b } from './b.ts'", 'const b = 1;'], []],
])('%j', ([a = '', b = ''], found) => {
  expect(circles([parse('a.ts', a), parse('b.ts', b)])).toEqual(found);
});

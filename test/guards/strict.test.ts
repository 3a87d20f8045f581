import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

/** Ways around the compiler. */
const isEscape = (node: ts.Node): node is ts.Node =>
  node.kind === ts.SyntaxKind.AnyKeyword ||
  ts.isNonNullExpression(node) ||
  (ts.isPropertyDeclaration(node) && node.exclamationToken !== undefined) ||
  // `x as unknown as T` hides a doubt.
  (ts.isAsExpression(node) && ts.isAsExpression(node.expression));

function escapes(source: Source): string[] {
  const nodes = find(source, isEscape).map((node) => place(source, node));
  const comments = source.text
    .split('\n')
    .flatMap((line, at) =>
      /(\/\/|\/\*)\s*@ts-(ignore|expect-error|nocheck)/.test(line)
        ? [`${source.path}:${at + 1}`]
        : [],
    );
  return [...nodes, ...comments];
}

test.each(['src', 'test', 'scripts'])('%s has no way around the compiler', (folder) => {
  const self = 'test/guards/strict.test.ts';
  const found = sourcesBelow(folder)
    .filter(({ path }) => path !== self)
    .flatMap(escapes);
  expect(found).toEqual([]);
});

test.each([
  ['const a: any = 1', 1],
  ['const a = list[0]!', 1],
  ['class A { b!: string }', 1],
  ['const a = b as unknown as C', 1],
  ['// @ts-expect-error', 1],
  ["const a = 'any' as const", 0],
])('%s', (text, count) => {
  expect(escapes(parse('src/a.ts', text))).toHaveLength(count);
});

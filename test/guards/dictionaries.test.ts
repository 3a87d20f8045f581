import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

// `constructor`, `toString` and `__proto__` are names like any other where names come from outside.

const isFixed = (key: ts.Expression): boolean =>
  ts.isStringLiteral(key) || ts.isNumericLiteral(key);

/** Tables that any text may be looked up in, and that have what every object of JavaScript has. */
function open(source: Source): string[] {
  const asked = new Set(
    find(source, ts.isElementAccessExpression)
      .filter(({ argumentExpression }) => !isFixed(argumentExpression))
      .map(({ expression }) => expression.getText()),
  );
  return find(source, ts.isVariableDeclaration)
    .filter(({ name, type, initializer, parent }) => {
      const isTable =
        type !== undefined &&
        ts.isTypeLiteralNode(type) &&
        type.members.some(ts.isIndexSignatureDeclaration);
      const isTopmost = ts.isSourceFile(parent.parent.parent);
      const isPlain = initializer !== undefined && ts.isObjectLiteralExpression(initializer);
      return isTable && isTopmost && isPlain && asked.has(name.getText());
    })
    .map((node) => place(source, node));
}

/** `name in object` is true of what every object has. */
const within = (source: Source): string[] =>
  find(source, ts.isBinaryExpression)
    .filter(({ operatorToken }) => operatorToken.kind === ts.SyntaxKind.InKeyword)
    .filter(({ left }) => !isFixed(left))
    .map((node) => place(source, node));

test('tables that outside names are looked up in have no prototype: dictionary(), a Map, or Object.hasOwn', () => {
  const sources = sourcesBelow('src');
  expect(sources.flatMap(open)).toEqual([]);
  expect(sources.flatMap(within)).toEqual([]);
});

test.each([
  ['const A: { [name: string]: number } = { b: 1 }; const c = A[d];', 1],
  ['const A: { readonly [name: string]: number } = dictionary({ b: 1 }); const c = A[d];', 0],
  ["const A: { readonly [name in 'b']: number } = { b: 1 }; const c = A[d];", 0],
  ['const A: { [name: string]: number } = { b: 1 }; const c = Object.keys(A);', 0],
])('%s', (text, count) => {
  expect(open(parse('src/a.ts', text))).toHaveLength(count);
});

test.each([
  ['name in all', 1],
  ["'name' in all", 0],
  ['Object.hasOwn(all, name)', 0],
])('%s', (text, count) => {
  expect(within(parse('src/a.ts', text))).toHaveLength(count);
});

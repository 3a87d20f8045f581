import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

/** `list.push(...more)`: V8 has room for some hundred thousand arguments, and a text of others may have more of anything. */
const isSpreadIn = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ['push', 'unshift'].includes(node.expression.name.text) &&
  node.arguments.some(ts.isSpreadElement);

const spreads = (source: Source): string[] =>
  find(source, isSpreadIn).map((node) => place(source, node));

test('no list is spread into the arguments of push: append is the way', () => {
  expect(sourcesBelow('src').flatMap(spreads)).toEqual([]);
});

test.each([
  ['found.push(...more)', 1],
  ['found.at(0)?.push(one, ...more)', 1],
  ['found.unshift(...more)', 1],
  ['found.push([...more])', 0],
])('%s', (text, count) => {
  expect(spreads(parse('a.ts', text))).toHaveLength(count);
});

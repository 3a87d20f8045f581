import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

/** Who may write to a stream by itself, and why that is safe. */
const DOORS: { readonly [path: string]: string } = {
  'src/cli/output.ts': 'the door: everything goes through streamText or jsonText',
  'src/cli/main.ts': 'the version alone',
};

const writes = (source: Source): string[] =>
  find(source, ts.isPropertyAccessExpression)
    .filter((node) => /^(?:process\.(?:stdout|stderr)\.write|console\.\w+)$/.test(node.getText()))
    .map((node) => place(source, node));

const stringifies = (source: Source): string[] =>
  find(source, ts.isCallExpression)
    .filter(
      ({ expression, arguments: [first] }) =>
        /^(?:out|note)$/.test(expression.getText()) &&
        first?.getText().includes('JSON.stringify') === true,
    )
    .map((node) => place(source, node));

test('text reaches a screen through its door alone', () => {
  const others = sourcesBelow('src').filter(({ path }) => DOORS[path] === undefined);
  expect(others.flatMap(writes)).toEqual([]);
  expect(others.flatMap(stringifies)).toEqual([]);
});

test.each([
  ['process.stdout.write(name)', 1],
  ['process.stderr.write(name)', 1],
  ['console.log(name)', 1],
  ['textOptions(process.stdout)', 0],
])('%s', (text, count) => {
  expect(writes(parse('src/apply/a.ts', text))).toHaveLength(count);
});

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

/** What has become text for a screen already, on the way into a stream. */
const DRAWN = /^(?:jsonText|lines|render\w+)\(/;

/** Text of others that is put into a sentence by hand: nothing makes visible what a terminal would obey in it. As a tag,
 *  `note` and `out` do. */
const pastes = (source: Source): string[] =>
  find(source, ts.isCallExpression)
    .filter(
      ({ expression, arguments: [first] }) =>
        /^(?:out|note)$/.test(expression.getText()) &&
        first !== undefined &&
        holesOf(first).some((hole) => !DRAWN.test(hole.getText())),
    )
    .map((node) => place(source, node));

function holesOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(holesOrSelf);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(holesOf);
  return [];
}

/** What is joined with +. */
const holesOrSelf = (node: ts.Node): readonly ts.Node[] =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
    ? []
    : ts.isTemplateExpression(node) || ts.isBinaryExpression(node)
      ? holesOf(node)
      : [node];

test('text reaches a screen through its door alone', () => {
  const others = sourcesBelow('src').filter(({ path }) => DOORS[path] === undefined);
  expect(others.flatMap(writes)).toEqual([]);
  expect(others.flatMap(stringifies)).toEqual([]);
  expect(sourcesBelow('src').flatMap(pastes)).toEqual([]);
});

test.each([
  ['process.stdout.write(name)', 1],
  ['process.stderr.write(name)', 1],
  ['console.log(name)', 1],
  ['textOptions(process.stdout)', 0],
])('%s', (text, count) => {
  expect(writes(parse('src/apply/a.ts', text))).toHaveLength(count);
});

test.each([
  ['note(`Wrote ${path}.`)', 1],
  ["out('a bug: ' + message)", 1],
  ["note(isDone ? 'done' : `left: ${name}`)", 1],
  ['note`Wrote ${path}.`', 0],
  ["note('Nothing was applied.')", 0],
  ['out(`${jsonText(report, 2)}`)', 0],
  ['out(`${renderRound(round, options)}`)', 0],
])('%s', (text, count) => {
  expect(pastes(parse('src/cli/a.ts', text))).toHaveLength(count);
});

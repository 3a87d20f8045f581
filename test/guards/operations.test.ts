import ts from 'typescript';
import { expect, test } from 'vitest';
import { imports } from './imports.ts';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

const OF_A_TERMINAL =
  /^(?:commander|ink|react|node:process|node:readline(?:\/promises)?|node:tty)$/;

/** What an operation cannot have: this process, its terminal, its command line. */
function tiedToAProcess(source: Source): string[] {
  const globals = find(source, ts.isIdentifier)
    .filter((node) => node.text === 'process' || node.text === 'console')
    .filter(
      (node) => !ts.isPropertyAccessExpression(node.parent) || node.parent.expression === node,
    )
    .map((node) => `${place(source, node)} uses ${node.text}`);
  const terminal = imports(source)
    .filter(({ of }) => OF_A_TERMINAL.test(of))
    .map(({ of, place: at }) => `${at} imports ${of}`);
  return [...globals, ...terminal];
}

test('operations know no process, no terminal and no command line', () => {
  expect(sourcesBelow('src/operations').flatMap(tiedToAProcess)).toEqual([]);
});

test.each([
  ['const cwd = process.cwd();', 1],
  ["console.log('a');", 1],
  ["import { Command } from 'commander';", 1],
  ['const a = options.process;', 0],
])('%s', (text, count) => {
  expect(tiedToAProcess(parse('src/operations/a.ts', text))).toHaveLength(count);
});

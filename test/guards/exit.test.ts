import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, place, sourcesBelow } from './sources.ts';

const MAIN = 'src/cli/main.ts';

test('only main ends the process', () => {
  const exits = sourcesBelow('src').flatMap((source) =>
    find(source, ts.isPropertyAccessExpression)
      .filter((node) => /^process\.(exit|abort|reallyExit|exitCode)$/.test(node.getText()))
      .map((node) => place(source, node)),
  );
  expect(exits.filter((exit) => !exit.startsWith(`${MAIN}:`))).toEqual([]);
});

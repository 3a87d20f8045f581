import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

/** Where connections are opened; all others get one that is pinned. */
const DOOR = 'src/postgres/session/open.ts';
/** Who may open one that is not pinned yet: to pin it; and who asks a pooler's console, which has no settings to pin. */
const PINS = ['src/postgres/session/connect.ts', 'src/postgres/session/console.ts'];

/** Whatever makes a connection of the driver's: Client and Pool by any name. */
const madeIn = (source: Source): string[] =>
  source.path === DOOR
    ? []
    : find(source, ts.isNewExpression)
        .filter(({ expression }) => /(^|\.)(Client|Pool)$/.test(expression.getText()))
        .map((node) => place(source, node));

const unpinned = (source: Source): string[] =>
  PINS.includes(source.path)
    ? []
    : find(source, ts.isImportDeclaration)
        .filter(({ moduleSpecifier }) => /\/open\.ts$/.test(moduleSpecifier.getText().slice(1, -1)))
        .filter(({ importClause }) => /\b(open|connectAsIs)\b/.test(importClause?.getText() ?? ''))
        .filter(() => source.path.startsWith('src/postgres/'))
        .map((node) => place(source, node));

test('connections are opened in one place, and pinned there', () => {
  const sources = sourcesBelow('src');
  expect(sources.flatMap(madeIn)).toEqual([]);
  expect(sources.flatMap(unpinned)).toEqual([]);
});

test.each([
  ['new pg.Client(url)', 1],
  ['new Client({})', 1],
  ['new pg.Pool()', 1],
  ['new S3Client({})', 0],
  ['connect({ url })', 0],
])('%s', (text, count) => {
  expect(madeIn(parse('src/apply/a.ts', text))).toHaveLength(count);
});

test.each([
  ["import { connectAsIs } from '../session/open.ts'", 1],
  ["import { open } from './open.ts'", 1],
  ["import type { Client } from './open.ts'", 0],
])('%s', (text, count) => {
  expect(unpinned(parse('src/postgres/catalog/a.ts', text))).toHaveLength(count);
});

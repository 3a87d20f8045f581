import ts from 'typescript';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

const kinds = KINDS.map(({ kind }) => kind);

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node);

/** A kind, or the beginning of an address of one. Types are words of the model and decide nothing. */
const kindsNamed = (source: Source): string[] =>
  find(source, isText)
    .filter((node) => !ts.isLiteralTypeNode(node.parent))
    .filter(({ text }) => kinds.some((kind) => text === kind || text.startsWith(`${kind}.`)))
    .map((node) => `${place(source, node)} says '${node.text}'`);

test('the planner names no resource kind', () => {
  expect(kinds).not.toEqual([]);
  expect(sourcesBelow('src/planner').flatMap(kindsNamed)).toEqual([]);
});

test.each([
  ["if (change.kind === 'index') drop();", 1],
  ['const a = `table.${name}`;', 1],
  ["const a = 'table.public.t';", 1],
  ["type T = Pick<Change, 'table'>; const at = list.indexOf(index);", 0],
])('%s', (text, count) => {
  expect(kindsNamed(parse('src/planner/a.ts', text))).toHaveLength(count);
});

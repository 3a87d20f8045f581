import ts from 'typescript';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

const kinds = new Set(KINDS.map(({ kind }) => kind));

const isText = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);

const isKind = (node: ts.Node): boolean => isText(node) && kinds.has(node.text);

/** `kind`, `change.kind`, `kinds`: what holds one. */
const holdsKind = (node: ts.Node): boolean => /\bkinds?$/i.test(node.getText());

/** The beginning of an address that is made here. */
const beginsAddress = (node: ts.Node): boolean =>
  ts.isTemplateHead(node) && [...kinds].some((kind) => node.text.startsWith(`${kind}.`));

/** Whether a word is used as the name of a kind: compared with one, looked up, made an address or a resource of, or
 *  listed with others. Many of them mean something else too: a database, the phase of a step. */
function isUsed({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) return [parent.left, parent.right].some(holdsKind);
  if (ts.isCaseClause(parent)) return holdsKind(parent.parent.parent.expression);
  if (ts.isPropertyAssignment(parent)) return holdsKind(parent.name);
  if (ts.isArrayLiteralExpression(parent))
    return parent.elements.length > 1 && parent.elements.every(isKind);
  if (!ts.isCallExpression(parent)) return false;
  return (
    /\b(?:address|objectsOn)$/.test(parent.expression.getText()) || holdsKind(parent.expression)
  );
}

const kindsNamed = (source: Source): string[] =>
  [
    ...find(source, isText).filter((node) => isKind(node) && isUsed(node)),
    ...find(source, ts.isTemplateHead).filter(beginsAddress),
  ].map((node) => `${place(source, node)} says '${node.text}'`);

/** The model knows where tables are: what is on one is addressed by it. */
const isTheModels = (named: string): boolean => /^src\/model\/name\.ts:.*'table'$/.test(named);

/** What kinds are, and whoever writes designs: they propose entries in the design's own words. */
const MAY_NAME = /^src\/(?:providers|advisors|checks|explain|application)\//;

test('no room but providers names a resource kind', () => {
  expect(kinds.size).toBeGreaterThan(0);
  const others = sourcesBelow('src').filter(({ path }) => !MAY_NAME.test(path));
  expect(others.flatMap(kindsNamed).filter((named) => !isTheModels(named))).toEqual([]);
});

/** Any word that a kind is called by, whatever is done with it; types are words of the model and decide nothing. */
const mentions = (source: Source): string[] =>
  [
    ...find(source, isText).filter((node) => !ts.isLiteralTypeNode(node.parent)),
    ...find(source, ts.isTemplateHead),
  ]
    .filter(({ text }) => [...kinds].some((kind) => text === kind || text.startsWith(`${kind}.`)))
    .map((node) => `${place(source, node)} says '${node.text}'`);

test('the planner does not even have the words', () => {
  expect(sourcesBelow('src/planner').flatMap(mentions)).toEqual([]);
});

test.each([
  ["if (change.kind === 'index') drop();", 1],
  ["const a = kind !== 'setting';", 1],
  ['const a = `table.${name}`;', 1],
  ["const a = address('partitions', schema, name);", 1],
  ["const a = { kind: 'role', names };", 1],
  ["const MAKES = new Set(['index', 'statistics']);", 1 + 1],
  ["switch (one.kind) { case 'column': drop(); }", 1],
  ["type T = Pick<Change, 'table'>; const at = list.indexOf(index);", 0],
  ["const isHere = state.in === 'database';", 0],
  ["const PHASES = ['extensions', 'partitions', 'indexes'];", 0],
])('%s', (text, count) => {
  expect(kindsNamed(parse('src/planner/a.ts', text))).toHaveLength(count);
});

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ADVISORS } from '../../src/advisors/index.ts';
import { POOL_CODES } from '../../src/application/index.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { PLAN_CODES } from '../../src/explain/index.ts';
import { PROPOSALS } from '../../src/explain/proposals/index.ts';
import { RULES } from '../../src/explain/rules/index.ts';
import { imports } from './imports.ts';
import { filesBelow, find, read, type Source, sourcesBelow } from './sources.ts';

const CODES = [
  ...ADVISORS.flatMap(({ codes }) => Object.keys(codes)),
  ...RULES.map(({ code }) => code),
  ...Object.keys(PROPOSALS),
  ...PLAN_CODES,
  ...Object.keys(POOL_CODES),
];

test.each(['advisors', 'checks', 'explain'])(
  '%s are pure: they import neither packages nor Node',
  (room) => {
    const foreign = sourcesBelow(`src/${room}`)
      .flatMap(imports)
      .filter(({ of }) => !of.startsWith('src/'));
    expect(foreign.map(({ of, place }) => `${place} imports ${of}`)).toEqual([]);
  },
);

test('every code has its page, and every page its code', () => {
  const pages = readdirSync('docs/advice').map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...new Set(CODES)].sort());
});

test.each([...new Set(CODES)])('the page of %s says what it means and what to do', (code) => {
  const page = readFileSync(`docs/advice/${code}.md`, 'utf8');
  expect(page.startsWith(`# ${code}: `)).toBe(true);
  for (const part of [
    'What it means',
    'How it is known',
    'When it is wrong',
    'What to do',
    'Sources',
  ]) {
    expect(page, part).toContain(`**${part}.**`);
  }
});

test.each([...new Set(CODES)])('a test tells when %s is found, and when it is not', (code) => {
  const texts = [
    ...['advice', 'advisors', 'explain', 'operations/explain', 'postgres/explain'],
    'application',
  ]
    .flatMap((room) => sourcesBelow(`test/${room}`))
    .map(({ text }) => text);
  const projects = filesBelow('test/pool').map(read);
  expect([...texts, ...projects].some((text) => text.includes(code))).toBe(true);
});

test('every check has its page, and every page its check', () => {
  const pages = readdirSync('docs/checks').map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(CHECKS.map(({ name }) => name).sort());
});

test.each(CHECKS.map(({ name }) => name))(
  'the page of the check %s says what it measures',
  (name) => {
    const page = readFileSync(`docs/checks/${name}.md`, 'utf8');
    expect(page.startsWith(`# ${name}: `)).toBe(true);
    for (const part of ['Measures', 'Bounds', 'Cannot tell', 'Right']) {
      expect(page, part).toContain(`**${part}.**`);
    }
  },
);

test.each(CHECKS.map(({ name }) => name))('tests measure %s', (name) => {
  const texts = ['checks', 'operations/verify'].flatMap((room) => sourcesBelow(`test/${room}`));
  expect(texts.some(({ text }) => text.includes(`${name}:`))).toBe(true);
});

/** Texts that a property says, alone or in a list: `code: 'bloat'`, `not: ['bloat']`. */
const said = (source: Source, name: string): readonly string[] =>
  find(source, ts.isPropertyAssignment)
    .filter((node) => node.name.getText(source.ast) === name)
    .flatMap(({ initializer: is }) => (ts.isArrayLiteralExpression(is) ? [...is.elements] : [is]))
    .flatMap((node) => (ts.isStringLiteral(node) ? [node.text] : []));

test('a scenario finds each code of an advisor, and another one says that it must not be found', () => {
  const scenarios = sourcesBelow('test/advice');
  const found = new Set(scenarios.flatMap((source) => said(source, 'code')));
  const not = new Set(scenarios.flatMap((source) => said(source, 'not')));
  const codes = ADVISORS.flatMap(({ codes }) => Object.keys(codes));
  expect(codes.filter((code) => !found.has(code))).toEqual([]);
  expect(codes.filter((code) => !not.has(code))).toEqual([]);
});

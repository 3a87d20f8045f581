import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { HAZARDS } from '../../src/model/index.ts';
import { find, parse, read, sourcesBelow } from './sources.ts';

const LIST = 'src/model/code.ts';
const CODES = find(parse(LIST, read(LIST)), ts.isLiteralTypeNode).flatMap(({ literal }) =>
  ts.isStringLiteral(literal) ? [literal.text] : [],
);

test('every code of an error has its page, and every page its code', () => {
  const pages = readdirSync('docs/errors').map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...CODES].sort());
});

test('each page says what it is, the cause and the way out', () => {
  const lacking = CODES.filter((code) => {
    const page = readFileSync(`docs/errors/${code}.md`, 'utf8');
    return !new RegExp(
      `^# ${code}: .+\\n\\n\\*\\*Cause\\.\\*\\* .+\\n\\n\\*\\*Way out\\.\\*\\* `,
    ).test(page);
  });
  expect(lacking).toEqual([]);
});

test('each code is said somewhere', () => {
  const texts = sourcesBelow('src').filter(({ path }) => path !== LIST);
  const said = new Set(
    texts.flatMap((source) => find(source, ts.isStringLiteral).map(({ text }) => text)),
  );
  expect(CODES.filter((code) => !said.has(code))).toEqual([]);
});

test('every hazard has its part of the page, and says what to look at before consent', () => {
  const parts = readFileSync('docs/hazards.md', 'utf8').split(/^## /m).slice(1);
  expect(parts.map((part) => part.split('\n')[0]).sort()).toEqual([...HAZARDS].sort());
  expect(parts.filter((part) => !part.includes('**Before consent**'))).toEqual([]);
});

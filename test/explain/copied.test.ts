import { expect, test } from 'vitest';
import { readPlan } from '../../src/explain/index.ts';
import { csv, each, lines, literal, PLAN, records, width } from '../support/explain/pasted.ts';

const JSON_PLAN = JSON.stringify(
  [{ Plan: { 'Node Type': 'Result', 'Actual Rows': 1, 'Actual Loops': 1 }, 'Execution Time': 0.9 }],
  null,
  2,
);

const asItWas = readPlan(PLAN);

test.each([
  ['as rows of Python', each((line) => `(${literal(line, "'")},)`)],
  ['as a list of Python', `[${lines.map((line) => `(${literal(line, "'")},)`).join(', ')}]`],
  [
    'as rows of JavaScript',
    `[\n${each((line) => `  { 'QUERY PLAN': ${literal(line, "'")} },`)}\n]`,
  ],
  ['as rows of JSON', JSON.stringify(lines.map((line) => ({ 'QUERY PLAN': line })))],
  ['as one literal', JSON.stringify(PLAN)],
  ['as CSV with numbers', `,QUERY PLAN\n${each((line, i) => `${i},${csv(line)}`)}`],
  [
    'expanded, with borders',
    records(
      (i) => `+-[ RECORD ${i} ]---+\n`,
      (line) => `| QUERY PLAN | ${line.padEnd(width)} |`,
    ),
  ],
  [
    'expanded, without borders',
    records(
      (i) => `* Record ${i}\n`,
      (line) => `QUERY PLAN ${line}`,
    ),
  ],
  [
    'expanded, wrapped',
    records(
      (i) => `-[ RECORD ${i} ]---\n`,
      (line) =>
        `QUERY PLAN | ${line.length > 60 ? `${line.slice(0, 60)}.\n           |.${line.slice(60)}` : line}`,
    ),
  ],
  [
    'expanded, rows alone',
    records(
      () => '-----------+-----\n',
      (line) => `QUERY PLAN | ${line}`,
    ).slice(18),
  ],
  [
    'expanded, unaligned',
    records(
      () => '\n',
      (line) => `QUERY PLAN|${line}`,
    ),
  ],
  [
    'expanded, as CSV',
    records(
      () => '',
      (line) => `QUERY PLAN,${line.includes('"') ? csv(line) : line}`,
    ),
  ],
  [
    'with borders and no header',
    `+-----+\n${each((line) => `| ${line.padEnd(width)} |`)}\n+-----+`,
  ],
])('%s', (_, text) => {
  expect(readPlan(text)).toEqual(asItWas);
});

test.each([
  ['in a fence', `Look:\n\`\`\`json\n${JSON_PLAN}\n\`\`\`\nthanks`],
  ['among words', `I got this:\n${JSON_PLAN}\nAny ideas?`],
  [
    'in rows that go on, without a header',
    JSON_PLAN.split('\n')
      .map((line, i, all) => ` ${line}${i < all.length - 1 ? '   +' : ''}`)
      .join('\n'),
  ],
  ['within a row of JSON', JSON.stringify([{ 'QUERY PLAN': JSON_PLAN }])],
])('JSON %s', (_, text) => {
  expect(readPlan(text)).toEqual(readPlan(JSON_PLAN));
});

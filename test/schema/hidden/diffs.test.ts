// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { expect, test } from 'vitest';
import { formatText } from '../../../src/schema/format/index.ts';
import { CANARY as C, diffOf } from './support.ts';

/** Settings of a database, one below the other, and one that is laid out otherwise. */
const lines = (settings: string) =>
  `databases:\n  d:\n    settings:\n      work_mem:   4MB\n${settings.replaceAll(/^/gm, '      ')}\n`;

test.each([
  ['the second line of a text in quotes', lines(`app.b: "x\n  ${C}"`)],
  ['further lines of blocks', lines(`app.a: |\n  ${C}\n\n  ${C}\napp.b: >-\n  ${C}`)],
  ['a value below its key', lines(`? app.c\n: ${C}`)],
  ['the long form', lines(`app.d: {value:   ${C}}`)],
  ['a list', lines(`app.d:\n  - ${C}\n  -   {a: ${C}}`)],
  ['an escape in the key', lines(`"app\\u002ed":   ${C}`)],
  ['a tag', 'settings:\n  work_mem:   4MB\n  restore_command: !x\n    CANARYq8x7z\n'],
  ['what an alias stands for', `x: &a   ${C}\n${lines('app.a: *a\napp.b: 5')}`],
  [
    'commands',
    `settings: {archive_command: "a\n    ${C}",   work_mem: 4MB,\n  b_key:\n    ${C}}\n`,
  ],
  ['a URL on two lines', `target:\n  url:   "postgres://u\n     :${C}@h/d"\n${lines('a.b: 1')}`],
  ['a URL of a cache', lines('a.b: 1').concat(`caches:\n  c:\n    url: >-\n      r://u:${C}@h\n`)],
  ['a conninfo', `target:\n  url: host=h\n    password = '${C} x'\n${lines('a.b: 1')}`],
  ['a comment', `target: {load:   allowed} # password: ${C}\n${lines('a.b: 1')}`],
])('%s', (_, before) => {
  const after = formatText({ file: 'dbopt.yaml', text: before }, []) ?? '';
  expect(after).toContain(C);
  for (const [from, to] of [
    [before, after],
    [after, after.replaceAll(C, `${C}2`).replace('4MB', '5MB')],
    [before.replaceAll('\n', '\r\n'), after],
    ['', after],
    [before, ''],
  ] as const) {
    const shown = diffOf(from, to);
    expect(shown).not.toContain(C);
    expect(shown).toMatch(/work_mem: +[45]MB/);
  }
});

test('of a line that stays, what either side hides is hidden', () => {
  const [before, after] = [`roles:\n  - ${C}\n`, `password:\n  - ${C}\n`];
  expect(diffOf(before, after)).not.toContain(C);
  expect(diffOf(after, before)).not.toContain(C);
});

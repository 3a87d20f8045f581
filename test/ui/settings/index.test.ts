import { expect, test } from 'vitest';
import type { OutsideSetting } from '../../../src/model/index.ts';
import { renderSettings } from '../../../src/ui/index.ts';

const setting = (name: string, value: OutsideSetting['value'], more = {}): OutsideSetting => ({
  ...{ name, value, line: String(value), secret: false, differs: true, restart: false },
  ...more,
});

test('a call to RDS takes twenty', () => {
  const many = Array.from({ length: 41 }, (_, i) => setting(`s${i}`, i));
  const calls = renderSettings(many, 'rds').match(/aws rds modify-db-parameter-group/g);
  expect(calls).toHaveLength(3);
});

test('a patch of Cloud SQL has what is so already, since it replaces all', () => {
  const text = renderSettings(
    [
      setting('work_mem', 1024, { differs: false }),
      setting('max_connections', 50, { restart: true }),
    ],
    'cloudsql',
  );
  expect(text).toContain('--database-flags=work_mem=1024,max_connections=50\n');
  expect(text).toContain('# max_connections: Cloud SQL restarts');
});

test.each([
  ['commas', 'a,b', "'^;^a=a,b;b=1'"],
  ['the text of an escape', ',;|~#\\u001fx=off', "'^@^a=,;|~#\\u001fx=off@b=1'"],
  ['what ASCII has', ',;|~#@:!/%&*+?=_<>[]{}()$^', "'^§^a=,;|~#@:!/%&*+?=_<>[]{}()$^§b=1'"],
])('flags with %s are parted by what is in no value', (_what, value, told) => {
  const text = renderSettings([setting('a', value), setting('b', 1)], 'cloudsql');
  expect(text).toContain(`--database-flags=${told}\n`);
});

test('a value that leaves no character to part flags is refused by its name', () => {
  const all = [setting('b', 1), setting('a', ',;|~#@:!/%&*+?=_<>[]{}()$§¦¬¶µ¤')];
  expect(() => renderSettings(all, 'cloudsql')).toThrow(/^a: no character is left/);
});

test('a shell runs nothing that is in a value', () => {
  const text = renderSettings([setting('a', "$(touch x)'; touch y; '")], 'azure');
  expect(text).toContain(`--value='$(touch x)'\\''; touch y; '\\'''\n`);
});

const TOOLS = ['rds', 'cloudsql', 'azure', 'file'] as const;

/** Text that some tool, or a copy of what a screen shows, would make another value of. */
test.each([
  ['@~/.ssh/id_ed25519', ['azure']],
  ['a=@/etc/passwd', []],
  ['--yes', []],
  ['file:///etc/passwd', []],
  ['=ls', []],
  ['^;^x', []],
  ['::1', []],
  ['a\tb', []],
  ['{DBInstanceClassMemory/12}', ['rds']],
  [' greatest({DBInstanceClassMemory/12},5)', ['rds']],
  ['\u001b[8mhidden', ['cloudsql', 'azure', 'file']],
  ['\u202eright to left', ['cloudsql', 'azure', 'file']],
  ['##vso[task.setvariable variable=a]b', ['cloudsql', 'azure', 'file']],
])('%j is refused, with its place, by those that would take it for something else', (value, by) => {
  const place = { file: 'dbopt.yaml', line: 3, column: 5 };
  const refused = TOOLS.filter((tool) => {
    try {
      renderSettings([setting('a', value, { place })], tool);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ diagnostics: [{ code: 'unwritable', place }] });
      return true;
    }
  });
  expect(refused).toEqual(by);
});

test('what is not told is not judged: it does not differ, or may be a secret', () => {
  const settings = [
    setting('a', 1),
    setting('b', '@b', { differs: false }),
    setting('c', '@c', { secret: true }),
  ];
  expect(renderSettings(settings, 'azure')).toContain('--name=a --value=1\n');
});

test.each(TOOLS)('%s: a shell that knows no comments would run nothing of them', (where) => {
  const settings = [setting('a', 'x', { restart: true }), setting('c', 1, { secret: true })];
  const comments = renderSettings(settings, where)
    .split('\n')
    .filter((line) => line.startsWith('#'));
  expect(comments).not.toEqual([]);
  for (const comment of comments) {
    expect(comment.replace(/"[^"`]*"/g, '')).not.toMatch(/[;&|<>()`'"\\]/);
  }
});

test.each(TOOLS)('%s: nothing differs', (where) => {
  expect(renderSettings([setting('a', 1, { differs: false })], where)).toBe(
    '# No setting differs.\n',
  );
});

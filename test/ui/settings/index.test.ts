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
  expect(text).toContain(`--value '$(touch x)'\\''; touch y; '\\'''\n`);
});

test.each(['rds', 'cloudsql', 'azure', 'file'] as const)('%s: nothing differs', (where) => {
  expect(renderSettings([setting('a', 1, { differs: false })], where)).toBe(
    '# No setting differs.\n',
  );
});

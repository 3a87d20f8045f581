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

test('a shell runs nothing that is in a value', () => {
  const text = renderSettings([setting('a', "$(touch x)'; touch y; '")], 'azure');
  expect(text).toContain(`--value '$(touch x)'\\''; touch y; '\\'''\n`);
});

test.each(['rds', 'cloudsql', 'azure', 'file'] as const)('%s: nothing differs', (where) => {
  expect(renderSettings([setting('a', 1, { differs: false })], where)).toBe(
    '# No setting differs.\n',
  );
});

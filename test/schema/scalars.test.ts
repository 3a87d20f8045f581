import { expect, test } from 'vitest';
import { loadText, specs } from './support.ts';

/** As written, and what becomes of it where any scalar may stand. */
test.each([
  ['on', 'on'],
  ['off', 'off'],
  ['yes', 'yes'],
  ['true', true],
  ['True', 'True'],
  ['FALSE', 'FALSE'],
  ['90', 90],
  ['-1', -1],
  ['+1', '+1'],
  ['-0', '-0'],
  ['08', '08'],
  ['0x1F', '0x1F'],
  ['0o17', '0o17'],
  ['1_000', '1_000'],
  ['0.9', 0.9],
  ['0.10', '0.10'],
  ['.5', '.5'],
  ['1.', '1.'],
  ['1e3', '1e3'],
  ['9007199254740993', '9007199254740993'],
  ['9223372036854775807', '9223372036854775807'],
  ['.inf', '.inf'],
  ['.nan', '.nan'],
  ['1e999', '1e999'],
  ['50GB', '50GB'],
  ['10:30', '10:30'],
  ['2026-01-31', '2026-01-31'],
  ['"0.10"', '0.10'],
  ["'true'", 'true'],
  ['"null"', 'null'],
  ['\'"$user", public\'', '"$user", public'],
])('%s', async (written, expected) => {
  const { design } = await loadText(`settings:\n  x: ${written}\n`);
  expect(design?.declared[0]?.spec.value).toEqual(expected);
});

test('a number stays one where only a number may stand', async () => {
  const text = `
roles:
  api: { connection_limit: 0x10 }
tables:
  app.t:
    columns:
      c: { n_distinct: -0.50, statistics: 1e2 }
    indexes:
      i: { on: [a], unique: TRUE, with: { fillfactor: 070 } }
`;
  expect(await specs(text)).toMatchObject({
    'role.api': { connection_limit: 16 },
    'column.app.t.c': { n_distinct: -0.5, statistics: 100 },
    'index.app.i': { unique: true, with: { fillfactor: '070' } },
  });
});

test('keys are text, whatever they look like', async () => {
  const text =
    'tables:\n  app.t:\n    columns:\n      on: {}\n      true: {}\n      null: {}\n      yes: {}\n';
  expect(Object.keys(await specs(text))).toEqual([
    'table.app.t',
    'column.app.t."on"',
    'column.app.t."true"',
    'column.app.t."null"',
    'column.app.t.yes',
  ]);
});

test('long text may be written in blocks', async () => {
  const text =
    'tables:\n  app.t:\n    indexes:\n      i:\n        on: [a]\n        where: >-\n          a > 1\n          AND b\n';
  expect(await specs(text)).toMatchObject({ 'index.app.i': { where: 'a > 1 AND b' } });
});

test('an alias repeats what was written before', async () => {
  const text = 'tables:\n  app.t: { with: &w { fillfactor: 80 } }\n  app.u: { with: *w }\n';
  expect(await specs(text)).toMatchObject({ 'table.app.u': { with: { fillfactor: 80 } } });
});

import { expect, test } from 'vitest';
import type { Declaration, ValueMap } from '../../../src/model/index.ts';
import { KINDS } from '../../../src/providers/index.ts';
import { writeDesign } from '../../../src/schema/write/index.ts';
import { specs } from '../support.ts';

const table = (name: string, spec: ValueMap): Declaration => ({
  ...{ kind: 'table', names: ['public', name], table: { schema: 'public', name } },
  ...{ spec, notes: {} },
});
const write = (...tables: readonly Declaration[]) =>
  writeDesign(tables, KINDS, { head: 'Head.', all: false });

const HOT = { with: { autovacuum_vacuum_scale_factor: 0.02, fillfactor: 90 } };
const MORE = { with: { ...HOT.with, parallel_workers: 4 } };

test('what tables share is said once, and means the same', async () => {
  const text = write(table('a', HOT), table('b', MORE), table('c', { with: { fillfactor: 70 } }));
  expect(text).toContain(
    'presets:\n  hot:\n    with: { autovacuum_vacuum_scale_factor: 0.02, fillfactor: 90 }',
  );
  expect(text).toContain('public.b:\n    use: [hot]\n    with: { parallel_workers: 4 }');
  expect(text).toContain('public.c: { with: { fillfactor: 70 } }');
  expect(await specs(text.slice(text.indexOf('presets:')))).toEqual({
    'table.public.a': HOT,
    'table.public.b': MORE,
    'table.public.c': { with: { fillfactor: 70 } },
  });
});

test.each([
  ['unlogged', { persistence: 'unlogged' }],
  ['no-autovacuum', { with: { autovacuum_enabled: 'off' } }],
  ['fillfactor-80', { with: { fillfactor: 80 } }],
  ['append-only', { with: { autovacuum_vacuum_insert_scale_factor: 0.01 } }],
])('three tables make a preset %s', (name, spec) => {
  expect(write(table('a', spec), table('b', spec), table('c', spec))).toContain(
    `presets:\n  ${name}:`,
  );
  expect(write(table('a', spec), table('b', spec))).not.toContain('presets:');
});

test('tables that have nothing to say are left out', () => {
  expect(write(table('a', {}))).not.toContain('tables:');
});

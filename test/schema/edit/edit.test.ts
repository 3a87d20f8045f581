import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/model/index.ts';
import { KINDS } from '../../../src/providers/index.ts';
import { editDesign } from '../../../src/schema/index.ts';
import { FLOW, TAKEN_OUT } from './bracket-cases.ts';
import { BLOCK, type Case, set } from './cases.ts';
import { SHARED, TEXTS } from './shared-cases.ts';

const edited = (
  files: { readonly [file: string]: string },
  edits: readonly Edit[],
  target?: string,
) =>
  editDesign(
    Object.entries(files).map(([file, text]) => ({ file, text })),
    edits,
    { kinds: KINDS, target },
  );

/** Lines that went and came, in that order. */
function diffOf(before: string, after: string): string[] {
  const parts = diffLines(before, after, { stripTrailingCr: false });
  const lines = (mark: '-' | '+') =>
    parts
      .filter(({ removed, added }) => (mark === '-' ? removed : added))
      .flatMap(({ value }) => value.replace(/\n$/, '').split('\n'))
      .map((line) => `${mark}${line}`);
  return [...lines('-'), ...lines('+')];
}

describe.each([
  ['blocks', BLOCK],
  ['shared', SHARED],
  ['between brackets', FLOW],
  ['taken out', TAKEN_OUT],
  ['texts', TEXTS],
])('%s', (_, cases: readonly Case[]) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { text, edits, diff }) => {
    const { changed, problems } = edited({ 'dbopt.yaml': text }, edits);
    expect(problems).toEqual([]);
    expect(diffOf(text, changed[0]?.text ?? '')).toEqual(diff);
    expect(edited({ 'dbopt.yaml': changed[0]?.text ?? '' }, edits).changed, 'made twice').toEqual(
      [],
    );
  });
});

const MAIN = 'version: 1\ninclude: [tables/*.yaml]\nsettings: { work_mem: 64MB }\n';
const SHOP = 'tables:\n  shop.orders:\n    with: { fillfactor: 90 }\n';
const CRM = 'tables:\n  crm.people:\n    with: { fillfactor: 90 }\n';

test('of several files the one is edited that says it, or that has its neighbours', () => {
  const files = { 'dbopt.yaml': MAIN, 'tables/shop.yaml': SHOP, 'tables/crm.yaml': CRM };
  const changed = (edit: Edit) => edited(files, [edit]).changed.map(({ file }) => file);
  expect(changed(set('table.shop.orders', 'with.fillfactor', 80))).toEqual(['tables/shop.yaml']);
  expect(changed(set('table.crm.firms', 'with.fillfactor', 80))).toEqual(['tables/crm.yaml']);
  expect(changed(set('setting.max_wal_size', 'value', '8GB'))).toEqual(['dbopt.yaml']);
});

test('what a target says of its own is edited there', () => {
  const text = `version: 1
targets:
  live:
    url: x
    overrides:
      tables: { a.a: { with: { fillfactor: 70 } } }
tables:
  a.a: { with: { fillfactor: 90, autovacuum_enabled: true } }
`;
  const diff = (field: string, to: Edit['to']) => {
    const { changed } = edited({ 'dbopt.yaml': text }, [set('table.a.a', field, to)], 'live');
    return diffOf(text, changed[0]?.text ?? '').filter((line) => line.startsWith('+'));
  };
  expect(diff('with.fillfactor', 60)).toEqual([
    '+      tables: { a.a: { with: { fillfactor: 60 } } }',
  ]);
  expect(diff('with.autovacuum_enabled', false)).toEqual([
    '+  a.a: { with: { fillfactor: 90, autovacuum_enabled: false } }',
  ]);
});

test('more edits than a run makes are left whole, and told', () => {
  const text = `version: 1\n#${' '.repeat(250_000)}\ntables:\n  a.a: {}\n`;
  const edits = Array.from({ length: 60 }, (_, i) => [
    set(`table.a.t${Math.floor(i / 3)}`, 'with.fillfactor', 50 + i),
  ]).flat();
  const { changed, problems } = edited({ 'dbopt.yaml': text }, edits);
  expect(problems).toMatchObject([
    { code: 'edit-by-hand', message: '9 more edits are too many for this design in one run' },
  ]);
  expect(changed[0]?.text).toContain('fillfactor: 100');
  expect(changed[0]?.text).not.toContain('a.t17');
});

test.each([
  ['an address of no kind', 'version: 1\n', set('database', 'x', 1)],
  [
    'a list where a map should be',
    'version: 1\ntables: []\n',
    set('table.a.a', 'with.fillfactor', 1),
  ],
  ['an index whose table nobody knows', 'version: 1\n', set('index.a.x', 'absent', true)],
])('%s is left to whoever reads it', (_, text, edit) => {
  const { changed, problems } = edited({ 'dbopt.yaml': text }, [edit]);
  expect(changed).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['edit-by-hand']);
});

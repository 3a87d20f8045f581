import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { folder, placesIn } from './support.ts';

/** Where somebody judges what is declared, the whole tree is made. */
const nothing = async () => [];

async function bothWays(files: Readonly<Record<string, string>>) {
  const cwd = await folder(files);
  const options = { files: ['dbopt.yaml'], kinds: KINDS, checks: CHECKS, env: {}, vars: {}, cwd };
  const said = ({ design, diagnostics }: Awaited<ReturnType<typeof loadDesign>>) => ({
    design,
    places: design?.declared.map(placesIn),
    diagnostics,
  });
  const batches = said(await loadDesign(options));
  return { batches, whole: said(await loadDesign({ ...options, judge: nothing })) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** More tables than are read at a time, over two files, with presets and what ends up in another order. */
const MANY = {
  'dbopt.yaml': [
    'version: 1',
    'include: [more.yaml]',
    'presets: { hot: { with: { fillfactor: 90 }, columns: { a: { statistics: 500 } } } }',
    'tables:',
    ...Array.from({ length: 120 }, (_, i) =>
      [`  s.t${i}:`, '    use: [hot]', `    indexes: { i${i}: { on: [a, "(lower(b))"] } }`].join(
        '\n',
      ),
    ),
    'roles: { app: { settings: { work_mem: 8MB } } }',
    '',
  ].join('\n'),
  'more.yaml': [
    'tables:',
    '  s.other:',
    '    statistics: { st: { on: [a, b] } }',
    '    indexes:',
    '      odd: { on: ["(a + 1)", "(b + 1)"], statistics: { "2": 300, "1": 200 } }',
    '',
  ].join('\n'),
};

test('a design read some tables at a time is the design read as a whole, with the places', async () => {
  for (const files of [MANY, { 'dbopt.yaml': readFileSync('dbopt.yaml', 'utf8') }]) {
    const { batches, whole } = await bothWays(files);
    expect(whole.diagnostics).toEqual([]);
    expect(plain(batches)).toEqual(plain(whole));
  }
});

test('what is wrong between batches is told as it is of the whole', async () => {
  const first = MANY['dbopt.yaml'].replace('  s.t119:', '  S.T0:').replace('i118:', 'i3:');
  const { batches, whole } = await bothWays({ ...MANY, 'dbopt.yaml': first });
  expect(batches.diagnostics.map(({ code }) => code)).toContain('duplicate-name');
  expect(plain(batches)).toEqual(plain(whole));
});

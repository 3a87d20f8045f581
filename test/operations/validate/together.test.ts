// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file’s variables, not JavaScript’s
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { CHECKS } from '../../../src/checks/index.ts';
import type { Diagnostic } from '../../../src/model/index.ts';
import { KINDS } from '../../../src/providers/index.ts';
import { loadDesign } from '../../../src/schema/index.ts';
import { sample } from '../../support/sample.ts';
import { ENV, judged, shown } from './told.ts';

const index = (entry: string): string => `tables:\n  t:\n    indexes: { i: { ${entry} } }`;

/** A part of the language that is wrong, beside a name or a value that no server has. */
test.each([
  // One section beside another one.
  ['tabels: {}\nsettings: { shared_bufers: 4GB }', 'unknown-key 2:1', 'unknown-setting 3:13'],
  [
    'policy: { lock_timeot: 1s }\nsettings: { shared_bufers: 4GB }',
    'unknown-key 2:11',
    'unknown-setting 3:13',
  ],
  [
    'moved: [{ from: x }]\ntables: { t: { with: { filfactor: 9 } } }',
    'missing-key 2:9',
    'bad-address 2:17',
    'unknown-parameter 3:24',
  ],
  // One table beside another one.
  [
    'tables: { t: { wiht: {} }, u: { with: { filfactor: 90 } } }',
    'unknown-key 2:16',
    'unknown-parameter 2:41',
  ],
  [
    'tables: { a.b.c: {}, u: { with: { filfactor: 90 } } }',
    'bad-name 2:11',
    'unknown-parameter 2:35',
  ],
  // One part of a table beside another one, on either side.
  [
    'tables: { t: { wiht: {}, with: { filfactor: 90 } } }',
    'unknown-key 2:16',
    'unknown-parameter 2:34',
  ],
  [
    'tables: { t: { with: { filfactor: 90 }, wiht: {} } }',
    'unknown-parameter 2:24',
    'unknown-key 2:41',
  ],
  [
    'tables: { t: { with: { toast.x: 1, fillfactor: [90] } } }',
    'unknown-parameter 2:24',
    'wrong-type 2:48',
  ],
  [
    'tables: { t: { with: { filfactor: 90 }, columns: { c: { storage: fast } } } }',
    'unknown-parameter 2:24',
    'bad-value 2:66',
  ],
  // One index beside another one, and one part of it beside another one.
  [
    'tables: { t: { indexes: { a: { onn: [x] }, b: { on: [x], using: gni } } } }',
    'missing-key 2:27',
    'unknown-key 2:32',
    'no-access-method 2:58',
  ],
  [index('on: [a], using: gni, unqiue: true'), 'no-access-method 4:30', 'unknown-key 4:42'],
  [index('on: 5, using: gni'), 'wrong-type 4:25', 'no-access-method 4:28'],
  [index('on: ["a b c"], wher: x'), 'bad-element 4:26', 'unknown-key 4:36'],
  [
    index('on: [a], using: gin, with: { fastupdat: off }, uniqe: true'),
    'unknown-parameter 4:50',
    'unknown-key 4:68',
  ],
  // One setting beside another one; a name beside its value.
  [
    'settings: { work_mem: { valu: 4MB }, wal_level: logicl }',
    'unknown-key 2:25',
    'bad-value 2:49',
  ],
  ['settings: { work_men: { valu: 4MB } }', 'unknown-setting 2:13', 'unknown-key 2:25'],
  [
    'databases: { d: { setings: {}, settings: { work_men: 4MB } } }',
    'unknown-key 2:19',
    'unknown-setting 2:44',
  ],
  [
    'roles: { a: { settings: { work_men: 4MB }, databases: { d: 5 } } }',
    'unknown-setting 2:27',
    'wrong-type 2:60',
  ],
  // What a variable should have said.
  [
    'settings: { work_mem: "${NOT_THERE}", shared_bufers: 4GB }',
    'undefined-variable 2:23',
    'unknown-setting 2:39',
  ],
  // Presets and targets.
  [
    'presets: { p: { with: { fillfactor: [9] } } }\ntables: { t: { use: [p], with: { filfactor: 90 } } }',
    'wrong-type 2:37',
    'unknown-parameter 3:34',
  ],
  [
    'presets: { p: { with: { filfactor: 9 }, x: 1 } }\ntables: { t: { use: [p] } }',
    'unknown-parameter 2:25',
    'unknown-key 2:41',
  ],
  [
    'tables: { t: { use: [p], with: { filfactor: 90 } } }',
    'unknown-preset 2:22',
    'unknown-parameter 2:34',
  ],
  [
    'targets: { a: { url: x, overrides: { settings: { shared_bufers: 1GB }, x: 1 } } }',
    'unknown-setting 2:50',
    'unknown-key 2:72',
  ],
])('%s', async (text, ...expected) => {
  expect((await judged(text)).map((one) => shown(one).replace(/^\w+ (\S+ \S+).*/, '$1'))).toEqual(
    expected,
  );
});

/** What cannot be read might have been what makes the rest of its part right. */
test.each([
  [index('on: [tags jsonb_path_ops], usin: gin'), 'unknown-key'],
  [index('on: [tags jsonb_path_ops], using: [gin]'), 'wrong-type'],
  [index('on: [tags], using: 5, with: { fastupdate: off }'), 'wrong-type'],
  [index('on: [tags], usign: gin, with: { fastupdate: off }'), 'unknown-key'],
  [`extensions: [rum]\n${index('using: rum, on: [a rum_tsvector_ops]')}`, 'wrong-type'],
  [`extension: { rum: "*" }\n${index('using: rum, on: [a rum_tsvector_ops]')}`, 'unknown-key'],
  ['settings: { work_mem: {} }', 'bad-value'],
  ['settings: { work_mem: { valu: 4MB } }', 'unknown-key'],
  ['tables: { t: { use: [p], with: { fillfactor: 90 } } }', 'unknown-preset'],
  ['settings: { shared_preload_libraries: { include: x } }', 'wrong-type'],
  ['settings: { work_mem: "${NOT_THERE}" }', 'undefined-variable'],
  ['settings: { work_mem: "a\\0b" }', 'bad-value'],
  ['tables: { t: { with: { fillfactor: "9\\0" } } }', 'bad-value'],
  ['tables: { t: { with: { "fill\\0": 9 } } }', 'bad-value'],
])('of %s only what is wrong itself is told', async (text, expected) => {
  expect((await judged(text)).map(({ code }) => code)).toEqual([expected]);
});

const env = { ...ENV, DBOPT_VAR_TEXT: 'words', DBOPT_VAR_NUMBER: '5', DBOPT_VAR_EMPTY: '' };

/** What `validate` says beyond what the language has to say; null: the language has nothing to say. */
async function beyond(file: string, text?: string): Promise<readonly string[] | null> {
  const texts = text === undefined ? new Map() : new Map([[file, text]]);
  const source = { files: [file], env, vars: {}, cwd: process.cwd(), texts, offline: true };
  const { diagnostics } = await loadDesign({ ...source, kinds: KINDS, checks: CHECKS });
  if (diagnostics.length === 0) return null;
  const key = ({ code, place }: Diagnostic) => `${code} ${place?.line}:${place?.column}`;
  const own = new Set(diagnostics.map(key));
  return (await judged(source)).map(key).filter((one) => !own.has(one));
}

const below = (folder: string, isMeant: (path: string) => boolean): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isMeant)
    .map((path) => `${folder}/${path}`);

test('of broken designs, names and values that are right are not told', async () => {
  const files = below('test/schema/bad', (path) => /^(?!.*parts\/).*\.yaml$/.test(path));
  const more: string[] = [];
  for (const file of files) {
    for (const one of (await beyond(file)) ?? []) more.push(`${file}: ${one}`);
  }
  // In this one a value is too small as well.
  const small = 'test/schema/bad/settings/name-folded-twice.yaml: bad-value';
  expect(more).toEqual([`${small} 3:23`, `${small} 3:36`]);
  expect(files.length).toBeGreaterThan(300);
});

/** The text with its n-th key misspelt, or with a list in a list for its value; null: it has no such key. */
function broken(text: string, n: number, how: 'key' | 'value'): string | null {
  const document = parseDocument(text);
  let seen = 0;
  visit(document, {
    Pair(_, pair) {
      if (seen++ !== n) return;
      if (how === 'value') pair.value = document.createNode([[1]]);
      else if (isScalar(pair.key)) pair.key.value = `${pair.key.value}x`;
      return visit.BREAK;
    },
  });
  return seen > n ? String(document) : null;
}

test('a design that servers take, with one thing in it broken, has no other fault', async () => {
  const files = below('test/corpus', (path) => path.endsWith('dbopt.yaml'));
  let tried = 0;
  for (const file of sample(files, 40)) {
    const text = readFileSync(file, 'utf8');
    for (let n = 0; ; n += 1) {
      const texts = [broken(text, n, 'key'), broken(text, n, 'value')].filter(
        (one) => one !== null,
      );
      if (texts.length === 0) break;
      for (const one of texts) {
        const more = await beyond(file, one);
        if (more === null) continue;
        tried += 1;
        expect(more, one).toEqual([]);
      }
    }
  }
  expect(tried).toBeGreaterThan(300);
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { createTwoFilesPatch } from 'diff';
import { expect, test } from 'vitest';
import { withoutPasswords as mask } from '../../src/model/index.ts';
import { shownPatch, withSource } from '../../src/schema/index.ts';
import { withoutValue } from '../../src/schema/mask.ts';
import { folder, loadText } from './support.ts';

const PASSWORDS = [
  'hunter2',
  'p@ss',
  'a/b',
  'x:y',
  "it's",
  'a?b#c',
  '12345x',
  `${'long'.repeat(30)}`,
];
const env = (password: string) => ({ URL: `postgresql://u:${password}@db:5432/x`, PW: password });

/** Designs with errors beside, on and in the URL. */
const designs = (url: string): string[] => [
  `target: { url: "${url}", port: 1 }\n`,
  `target: "${url}"\n`,
  `target: ["${url}"]\n`,
  `targets: "${url}"\n`,
  `include: "${url}"\n`,
  `include: ["${url}"]\n`,
  `"${url}": 1\n`,
  `settings: { "${url}": 1 }\n`,
  `tables: { "${url}": { use: ["${url}"], persistence: "${url}", keep: "${url}" } }\n`,
  `policy: { lock_timeout: "${url}", allow: ["${url}"] }\n`,
  `state: { in: "${url}", schema: "${url}" }\n`,
  `target:\n  url: "${url}" x\n`,
  `target:\n  url: "${url}\n`,
  `target:\n  url: !x "${url}"\n`,
  `target: { url: "${url}" }\ntarget: { url: "${url}" }\n`,
  `roles: { api: { connection_limit: "${url}" } }\n`,
];

test.each(PASSWORDS)('the password %s is shown nowhere', async (password) => {
  const texts = [env(password).URL, 'postgresql://u:${PW}@db/x', '${URL}'].flatMap(designs);
  for (const text of texts) {
    const { design, diagnostics } = await loadText(text, { vars: env(password) });
    expect(design, text).toBeNull();
    for (const d of diagnostics) {
      expect([d.message, d.hint, d.place?.source].join('\n'), text).not.toContain(password);
    }
  }
});

test.each([
  ['postgresql://u:secret@h:5432/d', 'postgresql://u:***@h:5432/d'],
  ['postgresql://:secret@h/d', 'postgresql://:***@h/d'],
  ['url: "postgresql://u:sec', 'url: "postgresql://u:***'],
  ['postgresql://u@h:5432/d', 'postgresql://u@h:5432/d'],
  ['redis://h:6379/0', 'redis://h:6379/0'],
  ['redis://h:6379', 'redis://h:6379'],
  ['postgresql://h/d?user=u&password=secret&x=1', 'postgresql://h/d?user=u&password=***&x=1'],
  ["host=h password='a b' user=u", 'host=h password=*** user=u'],
  ['mail: a@b', 'mail: a@b'],
])('%s', (text, expected) => expect(mask(text)).toBe(expected));

test('lines that are added later are masked as well', async () => {
  const cwd = await folder({
    'dbopt.yaml': 'version: 1\ntarget: { url: "postgresql://u:secret@h/d" }\n',
  });
  const place = { file: 'dbopt.yaml', line: 2, column: 1 };
  const gone = { file: 'gone.yaml', line: 2, column: 1 };
  const found = { severity: 'error', code: 'bug', message: 'x' } as const;
  expect(await withSource([{ ...found, place }, { ...found, place: gone }, found], cwd)).toEqual([
    { ...found, place: { ...place, source: 'target: { url: "postgresql://u:***@h/d" }' } },
    { ...found, place: gone },
    found,
  ]);
});

const HUNK = `version: 1
target: { url: "postgresql://boss:HUNTER2pw@db/shop" }
settings:
  primary_conninfo: "host=primary password=REPLS3CRET"
  app.key: TOPS3CRET
  app.text: |
    TOPS3CRET goes on
  work_mem: 4MB
tables:
  app.t: { with: { fillfactor: 90 } }
`;

test.each([
  ['by line feeds', HUNK],
  ['by carriage returns too', HUNK.replaceAll('\n', '\r\n')],
])('the lines of a diff are shown as lines of errors are, ended %s', (_, before) => {
  const after = before.replace('4MB', '8MB').replace('TOPS3CRET\r', 'TOPS3CRET2\r');
  const patch = createTwoFilesPatch('a', 'b', before, after, undefined, undefined, { context: 9 });
  const shown = shownPatch(patch, before, after);
  expect(shown).not.toMatch(/HUNTER2pw|REPLS3CRET|TOPS3CRET/);
  expect(shown).toMatch(/^- {2}work_mem: 4MB\r?$/m);
  expect(shown).toMatch(/^\+ {2}work_mem: 8MB\r?$/m);
  expect(shown).toMatch(/^ {3}app\.t: \{ with: \{ fillfactor: 90 \} \}\r?$/m);
  expect(shown.split('\n')).toHaveLength(patch.split('\n').length);
});

test('a line shows what pgvector is told of searches, and not what an application is told', () => {
  const line = 'settings: { hnsw.iterative_scan: strict_order }';
  expect(withoutValue(line)).toBe(line);
  for (const name of ['shop.signing', 'hnsw_shop.signing', 'shop.hnsw']) {
    expect(withoutValue(`settings: { ${name}: abcdef }`)).toBe(`settings: { ${name}: ***`);
  }
});

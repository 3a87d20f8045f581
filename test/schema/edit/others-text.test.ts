// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNSEEN } from '../../../src/model/index.ts';
import { KINDS } from '../../../src/providers/index.ts';
import { editDesign } from '../../../src/schema/index.ts';
import { load, specs } from '../support.ts';
import { set } from './cases.ts';

const TABLE = { schema: 'shop', name: 'd' };
const column = (from: string) => [
  set('promote.shop.d.v', 'from', from),
  set('promote.shop.d.v', 'type', 'text'),
  set('promote.shop.d.v', 'by', 'trigger'),
];
const edited = (text: string, edits: Parameters<typeof editDesign>[1]) =>
  editDesign([{ file: 'dbopt.yaml', text }], edits, { kinds: KINDS });

const STYLES = {
  block: 'version: 1\ntables:\n  shop.d:\n    with: { fillfactor: 90 }\n',
  flow: 'version: 1\ntables: { shop.d: { with: { fillfactor: 90 } } }\n',
  json: '{ "version": 1, "tables": { "shop.d": { "with": { "fillfactor": 90 } } } }\n',
};

const piece = fc.constantFrom(
  ...['${', '$', '$$', '{', '}', 'SECRET', ':-', '${SECRET}', '$${SECRET}', '${SECRET:-a}'],
  ...[' ', "'", '"', '\\', '# ', ': ', '\u202e', '\u{e0141}', '\n', 'é', ',', '[', '&a', '*a'],
);
const others = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

test.each(Object.entries(STYLES))('text of others stays what it is in a %s', async (_, before) => {
  await fc.assert(
    fc.asyncProperty(others, async (value) => {
      const where = set('index.shop.i', 'where', `v = '${value}'`, TABLE);
      const on = set('index.shop.i', 'on', [`a${value}`, 'b'], TABLE);
      const { changed, problems } = edited(before, [on, where]);
      expect(problems).toEqual([]);
      const text = changed[0]?.text ?? '';
      expect(text.replaceAll('\n', '').match(UNSEEN)).toBeNull();
      const { design } = await load({ 'dbopt.yaml': text }, { vars: { SECRET: 'told' } });
      const index = design?.declared.find(({ kind }) => kind === 'index');
      expect(index?.spec).toEqual({ on: [`a${value}`, 'b'], where: `v = '${value}'` });
      expect(edited(text, [on, where]).changed, 'made twice').toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what has to be written by hand is told as a design says it', () => {
  const { problems } = edited('version: 1\ntables: []\n', column("payload ->> 'a${SECRET}'"));
  expect(problems.map(({ hint }) => hint)).toEqual([
    `write from: "payload ->> 'a$\${SECRET}'" there`,
    'write type: "text" there',
    'write by: "trigger" there',
  ]);
});

test('an edit that cannot be made takes those of its own resource with it, and no other', () => {
  const text = 'version: 1\ntables:\n  a.a: { with: 1 }\n';
  const { changed, problems } = edited(text, [
    set('table.a.a', 'persistence', 'unlogged'),
    set('table.a.a', 'with.fillfactor', 90),
    set('setting.work_mem', 'value', '8MB'),
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['edit-by-hand', 'edit-by-hand']);
  expect(changed[0]?.text).toBe(`${text}settings:\n  work_mem: 8MB\n`);
});

test('a promoted column whose key is a variable’s name is a design', async () => {
  const { changed } = edited(STYLES.block, column("payload ->> 'a${SECRET}'"));
  const read = await specs(changed[0]?.text.replace('version: 1\n', '') ?? '');
  expect(read['promote.shop.d.v']).toMatchObject({ from: "payload ->> 'a${SECRET}'" });
});

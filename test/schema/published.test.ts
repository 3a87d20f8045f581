// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** The schema that editors use, asked as an editor does: no includes, no variables replaced. */
const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
const schema = JSON.parse(await read('../../schema/dbopt.schema.json'));
const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema);
const errors = (text: string) => {
  validate(parse(text));
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.keyword}`);
};

test('the reference design is good', async () => {
  expect(errors(await read('good/reference.yaml'))).toEqual([]);
});

test.each([
  ['a part without a version', 'settings: { jit: on }\n'],
  [
    'a short form',
    'settings: { work_mem: 4MB, search_path: [a, b] }\nextensions: { vector: "0.8" }\n',
  ],
  ['a variable for a number', 'roles:\n  api:\n    connection_limit: ${LIMIT:-5}\n'],
  ['a variable for a word', 'tables:\n  t:\n    persistence: ${P}\n'],
  ['what is not supported yet', 'targets: { eu: { url: x, wave: 1 } }\nwarm: [app.t]\n'],
])('%s is good', (_name, text) => expect(errors(text)).toEqual([]));

test('mistakes are found', () => {
  expect(errors('tabels: {}\n')).toEqual([' additionalProperties']);
  expect(errors('tables: { t: { indexes: { i: { using: gin } } } }\n')).toEqual([
    '/tables/t/indexes/i required',
    '/tables/t/indexes/i if',
  ]);
});

test('everything that can be written is described', () => {
  const bare: string[] = [];
  const visit = (node: Record<string, unknown>, path: string): void => {
    const properties = Object.entries(
      (node.properties ?? {}) as Record<string, Record<string, unknown>>,
    );
    for (const [key, inner] of properties) {
      if (typeof inner.description !== 'string' && path.split('/').length < 2)
        bare.push(`${path}/${key}`);
      visit(inner, `${path}/${key}`);
    }
  };
  visit(schema, '');
  expect(bare).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../schema/', import.meta.url);
const read = (path: URL) => readFileSync(path, 'utf8');
/** All but that of the design, which knows what it knows. */
const NAMES = readdirSync(FOLDER)
  .map((file) => file.replace('.schema.json', ''))
  .filter((name) => name !== 'dbopt');
const textOf = (name: string) => read(new URL(`${name}.schema.json`, FOLDER));

test.each(NAMES)('%s is published, and says things as the others do', (name) => {
  const text = textOf(name);
  expect(JSON.parse(text).$id).toBe(`urn:dbopt:${name}:1`);
  expect(text).toContain('"format_version"');
  // Readers of today take what later versions add.
  expect(text).not.toMatch(/"additionalProperties": false/);
  const keys: string[] = [];
  JSON.parse(text, (key, value) => {
    if (key === 'properties') keys.push(...Object.keys(value));
    return value;
  });
  expect(keys.filter((key) => /[A-Z ]/.test(key))).toEqual([]);
  const { exports } = JSON.parse(read(new URL('../../package.json', import.meta.url)));
  expect(exports[`./${name}.schema.json`]).toBe(`./schema/${name}.schema.json`);
});

test('what they refer to is among them', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  for (const name of NAMES) ajv.addSchema(JSON.parse(textOf(name)));
  for (const name of NAMES) expect(ajv.getSchema(`urn:dbopt:${name}:1`)).toBeTypeOf('function');
});

import { readFile } from 'node:fs/promises';
import { isMap, isScalar, parseDocument } from 'yaml';
import { fail } from '../model/index.ts';

/** Variables of a design from a file of `NAME: value` lines. No error repeats a value: they may be secrets. Throws
 *  `bad-variable-file`. */
export async function readVariables(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw fail('bad-variable-file', `cannot read the variables in ${path}`, {
      hint: 'check the path of --var-file',
      cause,
    });
  });
  // Every value stays the text that it is: 0755 and 1e3 are no numbers here.
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const { contents, errors } = document;
  if (contents === null && errors.length === 0) return {};
  if (!isMap(contents) || errors.length > 0) throw notVariables(path);
  return Object.fromEntries(
    contents.items.map(({ key, value }) => {
      if (!isScalar(key) || !(value === null || isScalar(value))) throw notVariables(path);
      return [String(key.value), value === null ? '' : String(value.value)];
    }),
  );
}

const notVariables = (path: string) =>
  fail('bad-variable-file', `${path} is no file of variables`, {
    hint: 'write one NAME: value a line, a value with other characters in quotes',
  });

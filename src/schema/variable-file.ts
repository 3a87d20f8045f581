import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail } from '../model/index.ts';
import { readSource, refuse, within } from './files.ts';

/** Variables of a design from a file of `NAME: value` lines. No error repeats a value: they may be secrets. Of a file
 *  below the working folder a link does not lead out of there: a pull request brings its links along, and a plan shows
 *  values. Throws `bad-variable-file`. */
export async function readVariables(path: string): Promise<Readonly<Record<string, string>>> {
  const [file, here] = [resolve(path), resolve('.')];
  const source = (await leadsOut(file, here))
    ? refuse(path, 'outside')
    : await readSource(file, here);
  if (!('text' in source)) {
    // What is wrong within the file would be shown with its line.
    if (source.place !== undefined) throw notVariables(path);
    const { message, hint = 'check the path of --var-file' } = source;
    throw fail('bad-variable-file', `cannot read the variables: ${message}`, { hint });
  }
  const { isMap, isScalar, parseDocument } = await import('yaml');
  // Every value stays the text that it is: 0755 and 1e3 are no numbers here.
  const document = parseDocument(source.text, { schema: 'failsafe', prettyErrors: false });
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

async function leadsOut(file: string, here: string): Promise<boolean> {
  // Of a file that is not there its reader speaks.
  const real = await realpath(file).catch(() => null);
  return real !== null && within(here, file) && !within(await realpath(here), real);
}

const notVariables = (path: string) =>
  fail('bad-variable-file', `${path} is no file of variables`, {
    hint: 'write one NAME: value a line, a value with other characters in quotes',
  });

import { resolve } from 'node:path';
import type { Diagnostic } from '../../model/index.ts';
import { readSource, UNREADABLE } from '../files.ts';
import { type LoadOptions, openFiles } from '../read.ts';
import type { Source } from '../source.ts';
import { withLine } from '../with-line.ts';
import { readYaml } from '../yaml.ts';
import { print } from './print.ts';
import { isSame } from './same.ts';

/** A design file as it is, and as it is laid out. */
export interface Formatted {
  /** As people see it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The layout of a text: indentation, spaces, empty lines, comments in one column. What it says, its order, its quotes and
 *  every comment stay; null with what is wrong where that cannot be had. */
export function formatText(source: Source, problems: Diagnostic[]): string | null {
  const { file } = source;
  const plain = { file, text: source.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
  const document = readYaml(plain, problems);
  if (document === null) return null;
  const after = print(plain.text);
  if (isSame(plain.text, after)) return after;
  problems.push({
    severity: 'error',
    code: 'format-by-hand',
    message: `${file} cannot be laid out without changing what it says`,
    hint: 'lay it out by hand; it is left as it is',
  });
  return null;
}

const atLine = async (one: Diagnostic, source: Source): Promise<Diagnostic> =>
  one.place === undefined ? one : { ...one, place: await withLine(source, one.place) };

/** The files of a design, with all they include, laid out. */
export async function formatFiles(
  options: Pick<LoadOptions, 'files' | 'cwd' | 'env'>,
): Promise<{ readonly formatted: readonly Formatted[]; readonly problems: readonly Diagnostic[] }> {
  const { loading } = await openFiles({ ...options, vars: {}, offline: true });
  const unread: Diagnostic[] = loading.problems.filter(({ code }) => UNREAD.has(code));
  const problems: Diagnostic[] = [];
  const formatted: Formatted[] = [];
  for (const { file } of loading.sources.values()) {
    const source = await readSource(resolve(options.cwd, file), options.cwd);
    if ('code' in source) {
      problems.push(source);
      continue;
    }
    const found: Diagnostic[] = [];
    const after = formatText(source, found);
    for (const one of found) problems.push(await atLine(one, source));
    if (after !== null) formatted.push({ file, before: source.text, after });
  }
  const told = new Set(problems.map(({ code, place }) => `${code} ${place?.file}`));
  return {
    formatted,
    problems: [
      ...unread.filter(({ code, place }) => !told.has(`${code} ${place?.file}`)),
      ...problems,
    ],
  };
}

/** Of what is wrong with a design, what keeps a file from being found or read at all. */
const UNREAD: ReadonlySet<Diagnostic['code']> = new Set([
  ...UNREADABLE,
  'include-cycle',
  'include-empty',
  'include-outside',
  'too-deep',
]);

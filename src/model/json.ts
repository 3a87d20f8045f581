import type { DiagnosticCode } from './code.ts';
import { type DboptError, fail } from './diagnostic.ts';
import { misfit, type Shape } from './shape.ts';

export interface Damage {
  /** Where in the text; null: what is wrong is no matter of lines. */
  readonly line: number | null;
  readonly why: string;
}

/** The value that a text of JSON has, if it is of a shape; else what is wrong with it, and where. */
export function readJson<T>(
  text: string,
  shape: Shape,
): { readonly value: T; readonly damage?: never } | { readonly damage: Damage } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { damage: broken(text, error) };
  }
  const wrong = misfit(value, shape);
  if (wrong !== null) return { damage: { line: null, why: `${wrong} is not what it should be` } };
  // The shape is what tells: it is checked against the type by the tests of what is written.
  return { value: value as T };
}

const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;

function broken(text: string, error: unknown): Damage {
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict >= 0) {
    return { line: conflict + 1, why: 'a merge conflict that nobody resolved' };
  }
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  // `Unexpected token 'x', ..."the text there"... is not valid JSON`
  const near = message
    .slice(message.indexOf(', ') + 2)
    .split('"')
    .slice(1, -1)
    .join('"');
  const quoted = near === '' ? -1 : text.indexOf(near);
  const at = position === undefined ? quoted : Number(position);
  const isCut = at < 0 || at >= text.length || message.includes('end of JSON');
  const line = isCut ? lines.length : text.slice(0, at).split('\n').length;
  return { line, why: isCut ? 'it ends too early' : 'it is no JSON from there on' };
}

/** What is wrong with a file, with its place. */
export function damaged(
  code: DiagnosticCode,
  { file, what, hint }: { readonly file: string; readonly what: string; readonly hint: string },
  { line, why }: Damage,
): DboptError {
  const place = line === null ? {} : { place: { file, line, column: 1 } };
  const at = line === null ? '' : `, line ${line}`;
  return fail(code, `${what} ${file}${at}: ${why}`, { hint, ...place });
}

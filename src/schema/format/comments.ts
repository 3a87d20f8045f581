import { Lexer } from 'yaml';
import { alignNotes } from '../write/align.ts';

/** Comments of a text, each with the offset where it begins. */
export function commentsOf(
  text: string,
): readonly { readonly at: number; readonly text: string }[] {
  const found: { at: number; text: string }[] = [];
  let at = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    const isMark = MARKS.has(token);
    if (!inScalar && token.startsWith('#')) found.push({ at, text: token.trimEnd() });
    inScalar = token === SCALAR;
    if (!isMark) at += token.length;
  }
  return found;
}

/** What the lexer puts between pieces of the text, and is not in it: the next piece is a scalar; a document, a flow ends. */
const SCALAR = '\u001f';
const MARKS = new Set([SCALAR, '\u0002', '\u0018']);

/** Comments behind values of neighbouring lines begin in one column. */
export function alignComments(text: string): string {
  const behind = new Map<number, number>();
  const lines = text.split('\n');
  const starts: number[] = [];
  lines.reduce((start, line) => {
    starts.push(start);
    return start + line.length + 1;
  }, 0);
  let line = 0;
  for (const { at } of commentsOf(text)) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line += 1;
    const column = at - (starts[line] ?? 0);
    if ((lines[line] ?? '').slice(0, column).trim() !== '') behind.set(line, column);
  }
  return alignNotes(
    lines.map((whole, i) => {
      const column = behind.get(i);
      if (column === undefined) return { text: whole };
      return { text: whole.slice(0, column).trimEnd(), note: whole.slice(column).trimEnd() };
    }),
  ).join('\n');
}

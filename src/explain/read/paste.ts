import type { TextLine } from './lines.ts';

/*
 * What happens to a plan on its way through mails, comments and editors: marks before each line, and lines that are wrapped.
 */

/** Quotes of a mail, comments, bullets, numbers of lines. */
const MARK = /^\s{0,3}(?:(>[> ]*>|>|--|\/\/|[*#])(?: |$)|(\d{1,6})(?:[\t|]|[.:)] |[.:)]?$))/;
const NUMBERS = /\((?:cost=|actual (?:time|rows)=)/;

/** The lines that bear the mark which the first node bears, without it; all of them where that bears none. */
export function unmarked(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.find(({ text }) => NUMBERS.test(text));
  const kind = first === undefined ? null : kindOf(first.text);
  if (kind === null) return lines;
  return lines.flatMap((row) => {
    const [mark = ''] = MARK.exec(row.text) ?? [];
    return kindOf(row.text) === kind ? [{ ...row, text: row.text.slice(mark.length) }] : [];
  });
}

function kindOf(text: string): string | null {
  const [, mark, number] = MARK.exec(text) ?? [];
  return number === undefined ? (mark?.replaceAll(' ', '') ?? null) : 'number';
}

/** What no line that goes on begins with. */
const STARTS = /^\s*(?:->|[A-Z][\w/ -]{0,40}(?::|$)|CTE )/;
const NODE_GOES_ON = /^\s*(?:\((?:cost=|actual |never executed)|rows=\d|width=\d|loops=\d)/;

/** Lines that were wrapped put together again: numbers of a node, and expressions whose parentheses are open. */
export function rejoined(lines: readonly TextLine[]): readonly TextLine[] {
  const found: { text: string; line: number }[] = [];
  for (const { text, line } of lines) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(last.text, text)) last.text += ` ${text.trim()}`;
    else found.push({ text, line });
  }
  return found;
}

function goesOn(before: string, text: string): boolean {
  if (NODE_GOES_ON.test(text)) return before.trim() !== '';
  if (text.trim() === '' || STARTS.test(text)) return false;
  const isLess = text.search(/\S/) < Math.max(1, before.search(/\S/));
  return isLess && (isOpen(before) || before.trimEnd().endsWith(','));
}

/** More parentheses are opened than closed, literals and names aside. */
function isOpen(text: string): boolean {
  const bare = text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '');
  return bare.includes(': ') || NUMBERS.test(bare)
    ? bare.split('(').length > bare.split(')').length
    : false;
}

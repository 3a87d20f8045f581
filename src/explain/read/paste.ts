import type { TextLine } from './lines.ts';

/*
 * What happens to a plan on its way through mails, comments and editors: marks before each line, and lines that are wrapped.
 */

/** Quotes of a mail, comments, bullets, a patch, numbers of lines. */
const MARK =
  /^\s{0,8}(?:(>[> ]*>|>)|(--|\/\/|[*#])(?= |$)|(\+)|(\d{1,6})(?=[\t |,.:)]|$)[.:)]?[\t |,]?)/;
export const NUMBERS = /\((?:cost=|actual (?:time|rows)=)/;

/** A line that ends within the numbers of a node, or before they are over. */
export const CUT =
  /\((?:c|co|cos|cost|cost=[^)]*|a|ac|act|actu|actua|actual[^)]*|n|ne|nev|neve|never[^)]*)?$/;

interface Mark {
  readonly kind: string;
  /** Where what it stands before begins. */
  readonly end: number;
}

/** The lines that bear the mark which the first node bears, without it; all of them where that bears none. A line without
 *  it belongs to the one before where that one was wrapped after its mark. */
export function unmarked(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.find(({ text }) => NUMBERS.test(text));
  const mark = first === undefined ? null : markOf(first.text);
  if (first === undefined || mark === null) return lines;
  if (mark.kind === 'number' && isJustified(lines)) return lines;
  const isSpaced = first.text.startsWith(' ', mark.end);
  const title = mark.end + first.text.slice(mark.end).search(/\S/);
  const found: TextLine[] = [];
  for (const { text, line } of lines) {
    const own = markOf(text);
    if (own?.kind === mark.kind) found.push({ text: without(text, own.end), line });
    else {
      const before = found.at(-1)?.text ?? '';
      const isMore = NUMBERS.test(before) || isUnfinished(before);
      if (isMore && goesOn(before, text)) found.push({ text, line });
    }
  }
  return found;

  /** Numbers that are padded leave what follows in one column. */
  function without(text: string, end: number): string {
    if (mark?.kind !== 'number')
      return text.slice(end + (isSpaced && text.startsWith(' ', end) ? 1 : 0));
    let from = end;
    while (from < title && text.startsWith(' ', from)) from += 1;
    return text.slice(from);
  }
}

/** Texts that were moved to the right have lost what their indentation told. */
function isJustified(lines: readonly TextLine[]): boolean {
  const marked = lines.filter(({ text }) => markOf(text)?.kind === 'number');
  return marked.length > 2 && new Set(marked.map(({ text }) => text.length)).size === 1;
}

function markOf(text: string): Mark | null {
  const found = MARK.exec(text);
  if (found === null) return null;
  const [all, quote, comment, patch, number] = found;
  const kind =
    number === undefined ? (quote ?? comment ?? patch ?? '').replaceAll(' ', '') : 'number';
  return { kind, end: all.length };
}

/** What no line that goes on begins with. */
export const STARTS =
  /^\s*(?:->|(?:[A-Z][\w/-]*(?: [\w/-]+){0,4}|Worker \d+):(?:\s|$)|CTE \S+$|(?:Init|Sub)Plan |Trigger .* calls=\d+$)/;
const NODE_GOES_ON =
  /^\s*(?:\((?:cost=|actual |never executed)|(?:actual )?time=\d|cost=\d|rows=\d|width=\d|loops=\d|calls=\d|executed\))/;
const PAIR =
  /^(?:(?:Average|Peak) (?:Memory|Disk)|Memory(?: Usage)?|Disk(?: Usage)?|Batches|Misses|Evictions|Overflows|Maximum Storage): +\d/;
const DETAIL = /^\s*[A-Z][\w ]*: /;
/** Shorter lines are wrapped by nobody. */
const LONG = 48;

/** Lines that were wrapped put together again: numbers of a node, and what goes on without the indentation that it had. */
export function rejoined(lines: readonly TextLine[]): readonly TextLine[] {
  const found: { text: string; line: number }[] = [];
  // Where nothing else is wrapped, a literal is not.
  const isWrapped = lines.some(({ text }) => NODE_GOES_ON.test(text));
  // A statement that is logged above its plan has lines of its own.
  let isAbove = lines.some(({ text }) => /^\s*Query Text: /.test(text));
  for (const { text, line } of lines) {
    const last = isAbove ? undefined : found.at(-1);
    isAbove &&= !NUMBERS.test(text);
    // What is told in pairs has two spaces between them.
    if (last !== undefined && PAIR.test(text)) last.text += `  ${text}`;
    else if (
      last !== undefined &&
      (isWrapped || !isInLiteral(last.text)) &&
      goesOn(last.text, text)
    )
      last.text = `${last.text.trimEnd()} ${text.trim()}`;
    else found.push({ text, line });
  }
  return found;
}

function goesOn(before: string, text: string): boolean {
  if (NODE_GOES_ON.test(text)) return before.trim() !== '';
  if (text.trim() === '' || STARTS.test(text)) return false;
  if (NUMBERS.test(text)) return /^\s*->/.test(before) && !NUMBERS.test(before);
  if (isUnfinished(before)) return true;
  // A condition closes its parentheses; a statement, a list of columns and settings need not.
  const isWrapped = !/^\s/.test(text) && before.length >= LONG && DETAIL.test(before);
  return isWrapped && (before.search(/\S/) > 1 || /^\s*Settings: /.test(before));
}

const isInLiteral = (text: string): boolean => /['"]/.test(withoutLiterals(text));

const withoutLiterals = (text: string): string =>
  text.replace(/'(?:[^']|'')*'(?!')|"(?:[^"]|"")*"(?!")/g, '');

/** No line that EXPLAIN ended does: parentheses are open, or a list. A literal that is open has newlines of its own. */
function isUnfinished(before: string): boolean {
  const bare = withoutLiterals(before);
  if (/['"]/.test(bare) || !(bare.includes(': ') || NUMBERS.test(bare))) return false;
  return bare.trimEnd().endsWith(',') || bare.split('(').length > bare.split(')').length;
}

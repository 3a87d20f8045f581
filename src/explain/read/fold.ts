import { isBlank, type TextLine } from './lines.ts';
import { CUT, NUMBERS, STARTS } from './paste.ts';
import { isRecord } from './records.ts';
import { isFrame } from './rows.ts';

/*
 * Terminals, editors and tickets of a fixed width cut lines wherever they are full, within words and numbers too.
 */

/** Shorter lines are full by chance. */
const LEAST = 40;
/** JSON, XML and YAML, in which what is cut is no text that can be read. */
const STRUCTURED = /^\W{0,12}(?:"Node Type": |<Node-Type>|(?:- )?Node Type: ")/;
/** Spaces at the end of a line get lost. */
const LOST = 2;
/** Where those who cut lines like to. */
const USUAL: ReadonlySet<number> = new Set([80, 100, 120, 132, 160]);
/** What stands behind a space among the numbers of a node. */
const WORD = /^(?:\((?:cost=|actual )|(?:rows|width|loops|time)=\d)/;

/** Lines that were cut at one width put together again; all lines as they are where none of them was. */
export function unfolded(lines: readonly TextLine[]): readonly TextLine[] {
  const from = lines.findIndex(({ text }) => NUMBERS.test(text) || CUT.test(text));
  if (from < 0 || lines.some(({ text }) => isRecord(text) || STRUCTURED.test(text))) return lines;
  const told = lines.slice(from).filter((line) => !isBlank(line) && !isFrame(line.text));
  const width = told.reduce((most, { text }) => Math.max(most, text.length), 0);
  const isFull = ({ text }: TextLine) =>
    !isFrame(text) && (text.length === width || (text.length >= width - LOST && CUT.test(text)));
  const margin = told.reduce((least, { text }) => Math.min(least, text.search(/\S/)), width);
  if (width < LEAST || fits(lines, width) || !isFolded(told, width, margin)) return lines;

  const found: { text: string; line: number; length: number; isFull: boolean }[] = [];
  lines.forEach((line, at) => {
    const last = found.at(-1);
    if (at > from && last?.isFull === true && !begins(last.text, line.text.slice(margin))) {
      last.text += ' '.repeat(Math.max(0, width - last.length)) + line.text.slice(margin);
      last.length = line.text.length;
      last.isFull = isFull(line);
    } else found.push({ ...line, length: line.text.length, isFull: at >= from && isFull(line) });
  });
  return found.map(({ text, line }) => ({ text, line }));
}

/** Whether psql laid a table out for this width: the line below its title is one, and has it. */
const fits = (lines: readonly TextLine[], width: number): boolean =>
  lines.some(
    ({ text }, i) =>
      isFrame(text) &&
      (text.length === width || text.length === width - 1) &&
      !isFrame(lines[i + 1]?.text ?? '') &&
      !isFrame(lines[i - 1]?.text ?? ''),
  );

/** Whether lines that are full go on in the next, which nothing else explains. */
function isFolded(told: readonly TextLine[], width: number, margin: number): boolean {
  const full = told.flatMap(({ text }, i) => {
    const next = told[i + 1]?.text.slice(margin);
    return text.length !== width || next === undefined ? [] : [{ text, next }];
  });
  // Those who put the end of a line between words fill no line by intent.
  const isBetweenWords = told.some(({ text }, i) => {
    if (!CUT.test(text)) return false;
    return (
      text.length < width - LOST ||
      (/\S$/.test(text) && WORD.test(told[i + 1]?.text.slice(margin) ?? ''))
    );
  });
  if (isBetweenWords) return false;
  // psql marks what it wraps, and a table is as wide as its longest row.
  const isTable = full.every(({ text }) => /[|│║+"',;)}\].… ]$/.test(text));
  const cut = full.filter(({ text }) => CUT.test(text));
  if (isTable && (full.length > 1 || cut.length === 1)) return false;
  if (cut.length > 1 || cut.some(({ next }) => /^\S/.test(next))) return true;
  const goOn = full.filter(({ text, next }) => !begins(text, next));
  return goOn.length > 1 || (goOn.length === 1 && USUAL.has(width));
}

/** What stands at the left of all lines but those of the tree. */
const LEFT = /^(?:Planning|Execution|JIT|Settings|Trigger|Query|Serialization)\b|^\(\d+ \p{L}+\)$/u;

/** Whether the next line may be one by itself: it begins as one does, and the one before has an end. */
function begins(before: string, next: string): boolean {
  if (next.trim() === '' || LEFT.test(next)) return true;
  return /^\s/.test(next) && STARTS.test(next) && !CUT.test(before);
}

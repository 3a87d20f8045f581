import { isBlank, type TextLine } from './lines.ts';

const FRAME = /^[-\s|:│║+┼├┤┌┐└┘┬┴╔╗╚╝╠╣╦╩╬╪╞╡╟╢─═]+$/;
const MARGIN = /^[|│║]/;
const END = /[|│║]$/;
/** How a line ends that goes on in the next. */
const GOES_ON = /[+↵]$/;

export const isFrame = (text: string): boolean => /[-─═]{3}/.test(text) && FRAME.test(text);

/** Rows without a header (`\t`): all within margins, or one value whose every line but the last goes on. */
export function isTable(rows: readonly TextLine[]): boolean {
  const told = rows.filter((row) => !isBlank(row) && !isFrame(row.text));
  const goOn = told.filter(({ text }) => GOES_ON.test(text)).length;
  return (
    told.length > 1 && (told.every(({ text }) => MARGIN.test(text)) || goOn >= told.length - 1)
  );
}

/** The rows of a table of one column, without borders, margins and the marks of lines that go on. `width` is that of the
 *  line below its title; 0: there is none. */
export function rowsOf(rows: readonly TextLine[], width = 0): readonly TextLine[] {
  const told = rows.filter((row) => !isBlank(row) && !isFrame(row.text));
  const start = told.every(({ text }) => MARGIN.test(text)) ? 1 : 0;
  const isClosed = told.every(({ text }) => END.test(text.trimEnd()));
  const margin = told[0]?.text.startsWith(' ', start) === true ? 1 : 0;
  const isTooWide = tooWide(told, width, margin);
  const inner = told.map(({ text, line }) => ({
    text: (isClosed ? text.trimEnd().replace(END, '') : text).slice(start).trimEnd(),
    line,
    isTooWide: isTooWide(text),
    raw: text,
  }));
  return joined(inner, margin).map(({ text, line }) => ({
    text: text.slice(margin).replace(GOES_ON, '').trimEnd(),
    line,
  }));
}

/** A row too wide for the screen ends in a full stop and goes on behind one. */
function joined(rows: readonly Row[], margin: number): readonly TextLine[] {
  const found: { text: string; line: number; goesOn: string | null }[] = [];
  for (const { text, line, isTooWide, raw } of rows) {
    const last = found.at(-1);
    const goesOn = isTooWide ? raw.slice(0, -1) : null;
    const isMarked =
      margin === 1 && last !== undefined && /^[.…]/.test(text) && /[.…]$/.test(last.text);
    if (last !== undefined && last.goesOn !== null) {
      last.text = last.goesOn + text.slice(margin);
      last.goesOn = goesOn === null ? null : last.goesOn + goesOn.slice(margin);
    } else if (isMarked) last.text = last.text.slice(0, -1) + text.slice(1).trimEnd();
    else found.push({ text: text.trimEnd(), line, goesOn });
  }
  return found;
}

interface Row extends TextLine {
  readonly raw: string;
  readonly isTooWide: boolean;
}

/** Which rows go on in the next one without a mark before it: where no row has a character of its own they have a full stop
 *  if the table has no margin, and a space in the old style, which pads only rows that are one value in several lines. */
function tooWide(
  rows: readonly TextLine[],
  width: number,
  margin: number,
): (text: string) => boolean {
  if (width === 0) return () => false;
  if (margin === 0) return (text) => text.length === width + 1 && /[.…]$/.test(text);
  if (rows.some(({ text }) => / {4}$/.test(text))) return () => false;
  return (text) => text.length === width && text.endsWith(' ');
}

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

/** The rows of a table of one column, without borders, margins and the marks of lines that go on. */
export function rowsOf(rows: readonly TextLine[]): readonly TextLine[] {
  const told = rows.filter((row) => !isBlank(row) && !isFrame(row.text));
  const start = told.every(({ text }) => MARGIN.test(text)) ? 1 : 0;
  const isClosed = told.every(({ text }) => END.test(text.trimEnd()));
  const inner = told.map(({ text, line }) => ({
    text: (isClosed ? text.trimEnd().replace(END, '') : text).slice(start).trimEnd(),
    line,
  }));
  const margin = inner[0]?.text.startsWith(' ') === true ? 1 : 0;
  return joined(inner, margin).map(({ text, line }) => ({
    text: text.slice(margin).replace(GOES_ON, '').trimEnd(),
    line,
  }));
}

/** A row too wide for the screen ends in a full stop and goes on behind one. */
function joined(rows: readonly TextLine[], margin: number): readonly TextLine[] {
  const found: { text: string; line: number }[] = [];
  for (const { text, line } of rows) {
    const last = found.at(-1);
    const goesOn =
      margin === 1 && last !== undefined && /^[.…]/.test(text) && /[.…]$/.test(last.text);
    if (goesOn) last.text = last.text.slice(0, -1) + text.slice(1).trimEnd();
    else found.push({ text: text.trimEnd(), line });
  }
  return found;
}

/** A line of a file that holds a plan, without what was drawn around it. */
export interface TextLine {
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** One plan's text; `duration` is what a log said of the statement, in milliseconds. */
export interface Body {
  readonly lines: readonly TextLine[];
  readonly duration: number | null;
}

/** Without what screens and pages put there: colours, spaces that do not break, ends of lines of any system. */
export function linesOf(text: string): readonly TextLine[] {
  const plain = colourless(text.replace(/^\ufeff/, '')).replaceAll('\u00a0', ' ');
  const lines = plain.split(plain.includes('\n') ? '\n' : '\r');
  const isOfWindows = lines.slice(0, -1).every((each) => each.endsWith('\r'));
  return lines.map((each, i) => ({
    text: isOfWindows || !endsInLiteral(each) ? each.replace(/\r$/, '') : each,
    line: i + 1,
  }));
}

/** A literal has ends of lines of its own, of any system. */
const endsInLiteral = (line: string): boolean => line.split("'").length % 2 === 0;

/** Without what makes a terminal change its colour. */
const colourless = (text: string): string =>
  text
    .split('\u001b[')
    .map((part, i) => (i === 0 ? part : part.replace(/^[\d;]{0,20}[A-Za-z]/, '')))
    .join('');

export const isBlank = ({ text }: TextLine): boolean => text.trim() === '';

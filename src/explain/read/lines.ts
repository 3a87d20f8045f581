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

export const linesOf = (text: string): readonly TextLine[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((each, i) => ({ text: each, line: i + 1 }));

export const isBlank = ({ text }: TextLine): boolean => text.trim() === '';

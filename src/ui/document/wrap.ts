import type { Line, Span } from './line.ts';
import { splitName, width } from './width.ts';

/** What must not be parted, across spans; `gap` is the space before it. */
interface Word {
  readonly gap: string;
  readonly spans: Span[];
}

// A number stays with its unit: no break between a digit and a letter.
const GAP = /((?<!\d) +| +(?!\p{L})| {2,})/u;
/** Room below which text wraps to a small indent rather than under where it began. */
const NARROW = 30;
/** A name too long for any row starts in this one, if it finds that much room. */
const START = 12;

/** Breaks a line into rows between words; only a word longer than a row is broken itself. */
export function wrap(line: Line, columns: number): readonly (readonly Span[])[] {
  const deep = line.indent + line.hang;
  const hanging = columns - deep < NARROW ? Math.min(line.indent + 2, columns / 2) : deep;
  const page = new Page(columns, line.indent, Math.floor(hanging));
  for (const { gap, spans } of words(line.spans)) {
    const wide = gap.length + spans.reduce((sum, span) => sum + width(span.text), 0);
    const least = wide > columns - hanging ? gap.length + START : wide;
    if (page.empty || page.room >= least) page.put({ text: gap, role: 'plain' });
    else page.next();
    for (const span of spans) page.fill(span);
  }
  return page.rows;
}

function words(spans: readonly Span[]): readonly Word[] {
  const pieces: Word[] = [];
  let gap: string | null = '';
  for (const { text, role } of spans) {
    for (const piece of text.split(GAP).filter((part) => part !== '')) {
      if (piece.startsWith(' ')) gap = (gap ?? '') + piece;
      else if (gap === null) pieces.at(-1)?.spans.push({ text: piece, role });
      else {
        pieces.push({ gap, spans: [{ text: piece, role }] });
        gap = null;
      }
    }
  }
  return pieces;
}

/** Rows being written: the first with its indent, the others hanging. */
class Page {
  readonly rows: Span[][];
  room: number;
  empty = true;
  private readonly columns: number;
  private readonly hanging: number;

  constructor(columns: number, indent: number, hanging: number) {
    this.columns = columns;
    this.hanging = hanging;
    this.rows = [[{ text: ' '.repeat(indent), role: 'plain' }]];
    this.room = columns - indent;
  }

  next(): void {
    this.rows.push([{ text: ' '.repeat(this.hanging), role: 'plain' }]);
    this.room = this.columns - this.hanging;
    this.empty = true;
  }

  put(span: Span): void {
    this.rows.at(-1)?.push(span);
    this.room -= width(span.text);
    this.empty = false;
  }

  /** Puts the span, on further rows where it is longer than the room. */
  fill(span: Span): void {
    let rest = span.text;
    while (width(rest) > this.room) {
      const [head, tail] = splitName(rest, this.room);
      this.put({ ...span, text: head });
      rest = tail;
      this.next();
    }
    this.put({ ...span, text: rest });
  }
}

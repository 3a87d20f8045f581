import type { Line, Span } from './line.ts';
import { split, width } from './width.ts';
import { wrap } from './wrap.ts';

/** What stands in one row of the screen. */
export type Row = readonly Span[];

const FEWEST_COLUMNS = 20;

/** Fits lines to a width in columns: wrapped with a hanging indent, or cut with `…`. */
export function layout(lines: readonly Line[], columns: number): readonly Row[] {
  const room = Math.max(FEWEST_COLUMNS, columns);
  return lines.flatMap((line) => (line.fit === 'cut' ? [cut(line, room)] : wrap(line, room)));
}

function cut(line: Line, columns: number): Row {
  const kept: Span[] = [{ text: ' '.repeat(line.indent), role: 'plain' }];
  const whole = line.spans.reduce((sum, span) => sum + width(span.text), line.indent);
  if (whole <= columns) return [...kept, ...line.spans];
  let room = columns - 1 - line.indent;
  for (const span of line.spans) {
    const [head, rest] = split(span.text, room);
    if (rest !== '') return [...kept, { ...span, text: `${head.trimEnd()}…` }];
    kept.push(span);
    room -= width(head);
  }
  return kept;
}

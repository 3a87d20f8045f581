import type { Body, TextLine } from './lines.ts';
import { unquoted } from './literals.ts';
import { isRecords, recordRows } from './records.ts';
import { isFrame, isTable, rowsOf } from './rows.ts';

const HEADER = 'QUERY PLAN';
/** psql counts rows and says the time in the language of its user. */
const FOOTER =
  /^\(\d+ ?\p{L}[\p{L} ]*\)$|^\p{L}+ ?[:：] ?[\d.,]+ ?(?:ms|s|мс|мсек|毫秒|ミリ秒|밀리초)(?: \(.*\))?$/u;

/** The plans of a text as psql prints them, aligned, wrapped, expanded or bare, and as other tools copy them. */
export function printedBodies(lines: readonly TextLine[]): readonly Body[] {
  if (isRecords(lines)) return [body(recordRows(withoutFooter(lines)))];
  const starts = lines.flatMap(({ text }, i) => (isHeader(text) ? [i] : []));
  if (starts.length > 0) {
    return starts.map((start, i) => body(table(lines.slice(start + 1, starts[i + 1]))));
  }
  const rows = withoutFooter(lines);
  return [body(isTable(rows) ? rowsOf(rows) : unquoted(rows))];
}

const body = (lines: readonly TextLine[]): Body => ({ lines, duration: null });

const isHeader = (text: string): boolean =>
  text.includes(HEADER) && text.replace(/[|│║",]/g, '').trim() === HEADER;

const isFooter = ({ text }: TextLine): boolean => FOOTER.test(text.trim());

const withoutFooter = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.filter((row) => !isFooter(row));

function table(below: readonly TextLine[]): readonly TextLine[] {
  const from = isFrame(below[0]?.text ?? '') ? 1 : 0;
  const end = below.findIndex((row, i) => i >= from && (isFooter(row) || isFrame(row.text)));
  const rows = below.slice(from, end < 0 ? undefined : end);
  return from === 0 ? unquoted(rows) : rowsOf(rows, below[0]?.text.length);
}

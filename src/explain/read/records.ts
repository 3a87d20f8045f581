import { isBlank, type TextLine } from './lines.ts';
import { unquoted } from './literals.ts';
import { rowsOf } from './rows.ts';

/*
 * `\x` of psql: each row is a record, its name at the left.
 */

const RECORD = /^[-─+┌├╔╠═│ ]*\[ ?RECORD \d+ ?\]|^\* Record \d+\s*$/;
const ROW = /^(?:[|│║] )?(?:QUERY PLAN| {10})(?: ?([|│║:;])|(?= ))(.*)$/;
/** Unaligned and as CSV nothing stands before and after the mark between name and value. */
const BARE = /^QUERY PLAN[|,;\t](?=\S)/;

export const isRecord = (text: string): boolean => RECORD.test(text);

/** Without lines between them (`\t`) the name at the first row tells. */
export function isRecords(lines: readonly TextLine[]): boolean {
  if (lines.some(({ text }) => isRecord(text))) return true;
  const first = lines.find((line) => !isBlank(line))?.text ?? '';
  return BARE.test(first) || /^(?:[|│║] )?QUERY PLAN [|│║] ["\w[<{-]/.test(first);
}

/** The rows without their names. */
export function recordRows(lines: readonly TextLine[]): readonly TextLine[] {
  const told = lines.filter((row) => !isBlank(row) && !isRecord(row.text));
  if (BARE.test(told[0]?.text ?? '')) {
    return unquoted(
      told.map(({ text, line }) => ({ text: text.replace(/^QUERY PLAN[|,;\t]/, ''), line })),
    );
  }
  const found: { text: string; line: number }[] = [];
  for (const { text, line } of told) {
    const [, mark, inner] = ROW.exec(text) ?? [];
    const last = found.at(-1);
    // The old style marks a row that was too wide at its next line alone.
    if (mark === ';' && last !== undefined) last.text += inner?.slice(1) ?? '';
    else if (inner !== undefined) found.push({ text: inner, line });
  }
  return rowsOf(found);
}

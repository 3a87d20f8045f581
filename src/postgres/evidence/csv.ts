/** Records of a csvlog. What is cut at either end is no whole record, and is left out. */
export function csvRecords(text: string, fields: number): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at);
    if (field === null) break;
    record.push(field.value);
    const after = text[field.end];
    at = field.end + 1;
    if (after === ',') continue;
    if (after === '\n' && record.length >= fields) records.push(record);
    record = [];
    // The text begins inside of quotes: the next line may be a record again.
    if (after !== '\n' && after !== undefined) at = lineEnd(text, field.end);
  }
  return records;
}

interface Field {
  readonly value: string;
  /** Offset of what follows it. */
  readonly end: number;
}

/** Null: its quotes are not closed. */
function fieldAt(text: string, from: number): Field | null {
  if (text[from] !== '"') {
    BARE.lastIndex = from;
    const value = BARE.exec(text)?.[0] ?? '';
    return { value, end: from + value.length };
  }
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) return null;
  return { value: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}

const BARE = /[^",\n]*/y;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

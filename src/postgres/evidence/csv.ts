/*
 * Records of a csvlog. A quoted field may hold lines that look like records, written by whoever sends a statement, so
 * lines are never looked for: what is read begins at the beginning of a record, or where that is found out.
 */

type Records = readonly (readonly string[])[];

/** Of a text that begins with a record, as a whole log does, up to where it is no CSV any more. Where it is none as it
 *  stands, it may have been cut within a field. */
export function csvRecords(text: string, fields: number): Records {
  const whole = recordsFrom(text, fields);
  if (!whole.broken) return whole.records;
  const inside = recordsInside(text, fields);
  return inside.broken ? whole.records : inside.records;
}

/**
 * Of a text that was cut at any place. It begins inside of quotes or outside of them, and a whole record of a server is
 * no CSV for whoever takes the one for the other, whatever its statement holds: the kind of its backend is quoted, and
 * has neither a quote nor a comma in it. Null: both may be, or neither.
 */
export function csvTail(text: string, fields: number): Records | null {
  const outside = recordsFrom(text, fields, 'cut');
  const inside = recordsInside(text, fields);
  if (outside.broken === inside.broken) return null;
  return outside.broken ? inside.records : outside.records;
}

interface Read {
  readonly records: Records;
  /** Met what no CSV has. */
  readonly broken: boolean;
}

/** Of a text that begins within a field, if that ends there at all. */
function recordsInside(text: string, fields: number): Read {
  const end = closing(text, 0);
  if (end === -1) return { records: [], broken: false };
  const rest = text.slice(end + 1);
  if (!/^(?:[,\r\n]|$)/.test(rest)) return { records: [], broken: true };
  return recordsFrom(rest, fields, 'cut');
}

/** `cut`: the first is only the end of one. */
function recordsFrom(text: string, fields: number, start?: 'cut'): Read {
  const records: string[][] = [];
  let record: string[] = [];
  let isWhole = start !== 'cut';
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at);
    // It is cut at its end too.
    if (field === null) break;
    record.push(field.value);
    const after = text[field.end];
    at = field.end + 1;
    if (after === ',') continue;
    if (after !== undefined && after !== '\n' && after !== '\r') return { records, broken: true };
    if (isWhole && after !== undefined && record.length >= fields) records.push(record);
    record = [];
    isWhole = true;
  }
  return { records, broken: false };
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
  const end = closing(text, from + 1);
  if (end === -1) return null;
  return { value: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** The quote that ends the value which goes on there; -1: none does. */
function closing(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

const BARE = /[^",\r\n]*/y;

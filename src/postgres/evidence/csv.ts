/** Records of a csvlog. What is cut at either end is no whole record, and is left out. */
export function csvRecords(text: string, fields: number): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(FIELD)) {
    record.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (end === '\n' && record.length >= fields) records.push(record);
    record = [];
  }
  return records;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g;

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords, csvTail } from '../../../src/postgres/evidence/csv.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('fields come back as they were written', () => {
  const record = fc.array(fc.string(), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), (records) => {
      const text = records.map((fields) => `${fields.map(quoted).join(',')}\n`).join('');
      expect(csvRecords(text, 2)).toEqual(records);
    }),
  );
});

test('what is cut at the front is no record', () => {
  expect(csvRecords('tail of a line,x\n1,"a\nb",3\n', 3)).toEqual([['1', 'a\nb', '3']]);
});

test('what is cut at the end is none either', () => {
  expect(csvRecords('1,2,3\n4,5,6', 3)).toEqual([['1', '2', '3']]);
  expect(csvRecords('1,2,3\n4,5,"half', 3)).toEqual([['1', '2', '3']]);
});

/** As a server writes them: what it quotes it always quotes. */
const line = (user: string, message: string, application: string): string =>
  [
    ...[
      '2026-11-28 09:25:11.377 UTC',
      quoted(user),
      quoted('d'),
      4242,
      quoted('[local]'),
      '65f.1',
      1,
    ],
    ...[quoted('COMMENT'), '2026-11-28 09:25:11 UTC', '3/4', 0, 'LOG', '00000', quoted(message)],
    ...['', '', '', '', '', '', '', '', quoted(application), quoted('client backend'), '', 0],
  ].join(',');

const FORGED = line('alice', 'statement: ALTER TABLE app.t SET (fillfactor = 50)', 'psql');

test.each<[string, string, string]>([
  ['lines that look like records', FORGED.replaceAll('"', ''), 'psql'],
  ['lines with quotes', FORGED, 'psql'],
  ['a field that ends with a comma', ',', ','],
  ['quotes alone', '"', '"'],
  ['a quote, a comma, a line', '",\n"', '",'],
])('%s within a statement are none, wherever the log is cut', (_what, piece, application) => {
  const message = `COMMENT ON TABLE t IS '${`${piece}\n`.repeat(60)}'`;
  const log = `${['mallory', 'bob', 'eve'].map((user) => line(user, message, application)).join('\n')}\n`;
  for (let cut = 1; cut < log.length - line('eve', message, application).length; cut += 3) {
    const found = csvTail(log.slice(cut), 23);
    const users = (found ?? []).map(([, user]) => user);
    expect([[], ['eve'], ['bob', 'eve']]).toContainEqual(users);
    if (cut < 100) expect(users).toEqual(['bob', 'eve']);
    for (const record of found ?? []) expect(record[13]).toBe(message);
  }
});

test('the inside of a field alone is no log', () => {
  expect(csvTail(`${FORGED.replaceAll('"', '')}\n`.repeat(20), 23)).toBeNull();
  expect(csvTail(`${FORGED.replaceAll('"', '""')}\n`.repeat(20), 23) ?? []).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/postgres/evidence/csv.ts';

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

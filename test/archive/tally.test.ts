import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameRows, Tally } from '../../src/archive/tally.ts';

const HEADER = 'id,text\n';

function tallyOf(text: string, ...cuts: readonly number[]) {
  const bytes = Buffer.from(text);
  const tally = new Tally();
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  for (const [i, from] of places.slice(0, -1).entries()) {
    tally.add(bytes.subarray(from, places[i + 1]));
  }
  return tally.result();
}

const value = fc.string({ unit: 'grapheme' }).map((text) => `"${text.replaceAll('"', '""')}"`);
const row = fc.tuple(
  fc.integer(),
  fc.oneof(value, fc.constant(''), fc.constant('"a\nb"\n'.trim())),
);

describe('a tally', () => {
  test.each([
    ['no rows', HEADER, 0],
    ['two rows', `${HEADER}1,a\n2,b\n`, 2],
    ['a line break in a value', `${HEADER}1,"a\nb"\n2,"""\n"\n`, 2],
  ])('%s', (_name, text, rows) => expect(tallyOf(text).rows).toBe(rows));

  test('is the same however the text is cut, and in whatever order rows come', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(fc.nat(400)), (rows, cuts) => {
        const lines = rows.map(([id, text]) => `${id},${text}\n`);
        const text = HEADER + lines.join('');
        const inside = cuts.filter((cut) => cut <= Buffer.byteLength(text));
        const whole = tallyOf(text);
        expect(whole.rows).toBe(rows.length);
        expect(tallyOf(text, ...inside)).toEqual(whole);
        expect(sameRows(tallyOf(HEADER + lines.toReversed().join('')), whole)).toBe(true);
      }),
    );
  });

  test.each([
    ['a row that changed', '1,a\n2,c\n'],
    ['a row too many', '1,a\n2,b\n2,b\n'],
    ['a row instead of another', '1,a\n1,a\n'],
    ['values that changed places', '1,b\n2,a\n'],
  ])('tells %s', (_name, rows) =>
    expect(sameRows(tallyOf(HEADER + rows), tallyOf(`${HEADER}1,a\n2,b\n`))).toBe(false),
  );

  test.each(['', '1,a', `${HEADER}1,a`, `${HEADER}1,"a\n`])('%j ends within a row', (text) =>
    expect(() => tallyOf(text)).toThrow('ends within a row'),
  );
});

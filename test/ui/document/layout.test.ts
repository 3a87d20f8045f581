import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../src/ui/document/layout.ts';
import { line, span } from '../../../src/ui/document/line.ts';
import { width } from '../../../src/ui/document/width.ts';

const rows = (lines: Parameters<typeof layout>[0], columns: number): readonly string[] =>
  layout(lines, columns).map((row) => row.map(({ text }) => text).join(''));

test('wraps between words, under a hanging indent', () => {
  expect(rows([line([span('one two three four five')], { indent: 2 })], 20)).toEqual([
    '  one two three four',
    '    five',
  ]);
});

test('a number stays with its unit', () => {
  expect(rows([line([span('writes at least 12 GB')])], 20)).toEqual(['writes at least', '  12 GB']);
});

test('a long name breaks between its parts', () => {
  expect(rows([line([span('ml_features.features_payload_gin')])], 24)).toEqual([
    'ml_features.features_',
    '  payload_gin',
  ]);
});

test('cuts with an ellipsis, never through a wide character', () => {
  expect(rows([line([span('a特徴量特徴量特徴量特徴量')], { fit: 'cut' })], 20)).toEqual([
    'a特徴量特徴量特徴量…',
  ]);
});

test('nothing is wider than asked and nothing but space is lost', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.array(text),
      fc.integer({ min: 20, max: 90 }),
      fc.nat(10),
      (texts, columns, indent) => {
        const wrapped = rows(
          [
            line(
              texts.map((each) => span(each)),
              { indent },
            ),
          ],
          columns,
        );
        for (const row of wrapped) expect(width(row)).toBeLessThanOrEqual(columns);
        const bare = (some: string) => some.replaceAll(' ', '');
        expect(bare(wrapped.join(''))).toBe(bare(texts.map((each) => span(each).text).join('')));
      },
    ),
  );
});

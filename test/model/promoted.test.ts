import { expect, test } from 'vitest';
import { type Promoted, promotedText, readPromoted, reopened } from '../../src/model/index.ts';

const AGREE: Promoted = { from: "j ->> 'k'", onBadValue: 'stop', rows: 'agree', column: 'made' };
const { rows: _, ...SAID } = AGREE;

test.for<[string, Promoted, Promoted]>([
  ['what was verified', AGREE, { ...SAID, rows: 'filling', open: ['s.p'] }],
  [
    'another one beside it',
    { ...SAID, rows: 'filling', open: ['s.o'] },
    { ...SAID, rows: 'filling', open: ['s.o', 's.p'] },
  ],
  [
    'the same once more',
    { ...SAID, rows: 'filling', open: ['s.p'] },
    { ...SAID, rows: 'filling', open: ['s.p'] },
  ],
  ['what is being filled', { ...SAID, rows: 'filling' }, { ...SAID, rows: 'filling' }],
  [
    'too many to name',
    { ...SAID, rows: 'filling', open: Array.from({ length: 100 }, (_each, i) => `s.${i}`) },
    { ...SAID, rows: 'filling' },
  ],
])('a partition comes back to %s', ([, before, after]) => {
  expect(reopened(before, 's.p')).toEqual(after);
  expect(readPromoted(promotedText(after))).toEqual(after);
});

test.for(['[1]', '"s.p"', '{}', 'null'])('%s are no names of partitions', (open) => {
  expect(readPromoted(promotedText(AGREE).replace('}', `,"open":${open}}`))).toBe(null);
});

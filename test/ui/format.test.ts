import { expect, test } from 'vitest';
import { formatBytes, formatDuration, formatEstimate, plural } from '../../src/ui/format.ts';

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1 kB'],
  [8192, '8 kB'],
  [1_048_200, '1 MB'],
  [1_288_490_188, '1.2 GB'],
  [12_884_901_888, '12 GB'],
  [5_497_558_138_880, '5 TB'],
])('%i bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test.each([
  [0.2, '<1 s'],
  [42, '~42 s'],
  [59.7, '~1 min'],
  [190, '~3 min'],
  [3599, '~1 h'],
  [4800, '~1 h 20 min'],
  [187_000, '~2 d 3 h'],
])('%d seconds are a guess of %s', (seconds, text) => expect(formatEstimate(seconds)).toBe(text));

test.each([
  [-1, '0.0 s'],
  [0.44, '0.4 s'],
  [12.3, '12 s'],
  [185, '3 min 5 s'],
  [3600, '1 h'],
  [86_460, '1 d'],
])('%d seconds took %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

test('counts carry their noun', () => {
  expect([plural(0, 'step'), plural(1, 'step'), plural(1200, 'step')]).toEqual([
    '0 steps',
    '1 step',
    '1,200 steps',
  ]);
});

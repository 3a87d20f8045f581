import { expect, test } from 'vitest';
import { sourcesBelow } from './sources.ts';

/** Lines; a file that ends in a newline has no empty line at its end. */
const lines = (text: string): number => text.trimEnd().split('\n').length;

test.each(['src', 'test'])('files of %s are small', (folder) => {
  const sizes = sourcesBelow(folder)
    .filter(({ path }) => !path.startsWith('test/corpus/'))
    .map(({ path, text }) => ({ path, size: lines(text) }))
    .sort((a, b) => a.size - b.size);
  const at = (share: number) => sizes[Math.ceil(sizes.length * share) - 1]?.size;
  expect(sizes.filter(({ size }) => size > 300)).toEqual([]);
  expect(at(0.9), 'nine in ten are under 140 lines').toBeLessThan(140);
});

import { expect, test } from 'vitest';
import { sizeOf } from '../../src/apply/size.ts';

test('quick batches grow to twice the size, up to 64 times the first', () => {
  const size = sizeOf(10);
  size.took(1);
  expect(size.now()).toBe(20);
  for (let i = 0; i < 20; i++) size.took(1);
  expect(size.now()).toBe(640);
});

test('a slow batch is followed by a smaller one, and a failed one by half of it', () => {
  const size = sizeOf(100);
  size.took(200);
  expect(size.now()).toBe(75);
  size.failed();
  expect(size.now()).toBe(38);
  for (let i = 0; i < 20; i++) size.took(60_000);
  expect(size.now()).toBe(1);
});

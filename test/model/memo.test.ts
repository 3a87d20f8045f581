import { expect, test } from 'vitest';
import { Memo } from '../../src/model/memo.ts';

test('what was made is given again, and what is kept has a bound', () => {
  const memo = new Memo<number, string>(3);
  let made = 0;
  const get = (key: number) =>
    memo.get(key, () => {
      made += 1;
      return `#${key}`;
    });
  expect([get(1), get(2), get(1), get(2)]).toEqual(['#1', '#2', '#1', '#2']);
  expect(made).toBe(2);
  for (let key = 0; key < 100; key++) get(key);
  expect(made).toBe(100);
  expect(get(99)).toBe('#99');
  expect(made).toBe(100);
  expect(get(1)).toBe('#1');
  expect(made).toBe(101);
});

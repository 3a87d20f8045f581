import { expect, test } from 'vitest';
import { isUnknown, toldByValue } from '../../src/planner/former.ts';

test.each([
  ['its own', 70, '70', '70'],
  ['with where it comes from', 'on', 'on (default)', 'on (default)'],
  ['empty', '', "'' (default)", "'' (default)"],
  ['another one', 'off', 'on (default)', 'off'],
  ['a number with its unit', '60', '1min (default)', '1min (default)'],
  ['nothing', 'test ! -f /srv/%f; curl x | sh', "'' (default)", 'test ! -f /srv/%f; curl x | sh'],
])('a former value is told by what is done; its text says: %s', (_, value, text, told) => {
  expect(toldByValue('value', { value, text }).text).toBe(told);
});

test('a list is told by its elements', () => {
  const told = (text: string) => toldByValue('value', { value: ['a', 'b'], text }).text;
  expect([told('a, b'), told('a, b (default)'), told('c')]).toEqual([
    'a, b',
    'a, b (default)',
    'a, b',
  ]);
});

test('of other fields the text is what is done', () => {
  const interval = { value: '0 months 0 days 86400 seconds', text: '24:00:00' };
  expect(toldByValue('config.partition_interval', interval)).toBe(interval);
});

test('a former value of what may be a secret is not given back, whoever says that it is none', () => {
  const [said, secret] = [
    { value: 'x', text: 'x' },
    { value: 'm', text: '(secret)', secret: true as const },
  ];
  expect([
    isUnknown(said),
    isUnknown(said, secret),
    isUnknown(secret),
    isUnknown(null, secret),
  ]).toEqual([false, true, true, false]);
  expect(isUnknown({ ...said, inherited: true }, secret)).toBe(false);
});

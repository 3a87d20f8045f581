import { expect, test } from 'vitest';
import { isUnknown } from '../../src/planner/former.ts';

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

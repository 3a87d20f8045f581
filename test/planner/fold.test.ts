import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/index.ts';
import { foldInfos } from '../../src/planner/index.ts';

const info = (address: string, message = 'is so'): Diagnostic => ({
  severity: 'info',
  code: 'kept',
  message,
  address,
});

test('what several resources share is said once', () => {
  const place = { file: 'dbopt.yaml', line: 1, column: 1 };
  const [folded, ...others] = foldInfos([{ ...info('a'), place }, info('b'), info('c'), info('d')]);
  expect(others).toEqual([]);
  expect(folded).toEqual({
    severity: 'info',
    code: 'kept',
    message: '4 resources: is so (a, b, c and 1 more)',
  });
});

test('what is said once, otherwise, or as a warning stays as it is', () => {
  const warning: Diagnostic = { ...info('a'), severity: 'warning' };
  const all = [info('a'), info('b', 'is otherwise'), warning, warning];
  expect(foldInfos(all)).toEqual(all);
});

import { expect, test } from 'vitest';
import { diagnose, readPlan } from '../../src/explain/index.ts';

const plan = (total: number, execution: number) =>
  readPlan(
    JSON.stringify({
      Plan: { 'Node Type': 'Result', 'Actual Rows': 1, 'Actual Loops': 1, 'Actual Total Time': 1 },
      JIT: { Functions: 3, Options: { Inlining: true }, Timing: { Total: total } },
      'Execution Time': execution,
    }),
  );

test.each([
  [80, 100, ['warning']],
  [15, 100, ['info']],
  [5, 8, []],
  [50, 1000, []],
])('jit: compiling for %d of %d ms', (total, execution, severities) => {
  expect(diagnose(plan(total, execution)).map(({ severity }) => severity)).toEqual(severities);
});

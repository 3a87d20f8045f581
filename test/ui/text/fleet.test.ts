import { describe, expect, test } from 'vitest';
import type { TargetOutcome, TargetPlan } from '../../../src/model/index.ts';
import { width } from '../../../src/ui/document/width.ts';
import { renderFleetText, renderOutcomes } from '../../../src/ui/index.ts';
import { applyRuns } from '../applying.ts';
import { expectGolden } from '../golden.ts';
import { partitioned } from '../partitioned.ts';

/** One line of a design for two databases, on a table of very many partitions in each; in one of them an apply runs. */
const two: readonly TargetPlan[] = [
  {
    ...{ name: 'eu-1', wave: 1, allowed: [], diagnostics: [] },
    plan: { ...partitioned(102), diagnostics: [applyRuns] },
  },
  {
    ...{ name: 'us-1', wave: 2, allowed: ['access-exclusive'], diagnostics: [] },
    plan: partitioned(1_000, { odd: 2 }),
  },
];
const outcomes: readonly TargetOutcome[] = [
  { name: 'eu-1', wave: 1, outcome: 'stopped' },
  { name: 'us-1', wave: 2, outcome: 'not begun' },
];

describe.each([80, 120])('a fleet of two at %i columns', (columns) => {
  const options = { width: columns, color: false };

  test('tells the partitions of each once', () => {
    const text = renderFleetText(two, options);
    for (const row of text.split('\n')) expect(width(row)).toBeLessThanOrEqual(columns);
    expect(text.split('\n').length).toBeLessThan(120);
    expect(text.match(/102 partitions|998 partitions/g)).toHaveLength(2);
    expectGolden(`fleet-${columns}.txt`, text);
  });

  test('tells what became of each', () => {
    expectGolden(`fleet-outcomes-${columns}.txt`, renderOutcomes(outcomes, options));
  });
});

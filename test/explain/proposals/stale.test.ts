import { expect, test } from 'vitest';
import { readPlan } from '../../../src/explain/index.ts';
import { staleStatistics } from '../../../src/explain/proposals/index.ts';
import type { QueryPlan, StatementTable } from '../../../src/model/index.ts';

const table = (own: Partial<StatementTable>): StatementTable => ({
  ...{ oid: 1, schema: 'public', name: 't', kind: 'r', onPath: true, rows: 10_000, bytes: 1 << 20 },
  ...{ changed: 0, everAnalyzed: true, owned: true, readable: true },
  ...{ columns: [], indexes: [], statistics: [], ...own },
});

/** A scan that expected so many rows, and got others. */
const plan = (planned: number, actual: number): QueryPlan => {
  const node = {
    'Node Type': 'Seq Scan',
    'Relation Name': 't',
    Schema: 'public',
    'Plan Rows': planned,
  };
  const ran = {
    'Actual Rows': actual,
    'Actual Loops': 1,
    'Actual Total Time': 1,
    'Actual Startup Time': 0,
  };
  const numbers = { 'Startup Cost': 0, 'Total Cost': 1, 'Plan Width': 4 };
  return readPlan(
    JSON.stringify([{ Plan: { ...node, ...numbers, ...ran }, 'Execution Time': 1 }]),
    'p',
  );
};

test.each([
  ['a tenth changed, and the estimate was wrong', { changed: 1_500 }, plan(10, 1000), 1],
  ['never analysed', { everAnalyzed: false, rows: null }, plan(10, 1000), 1],
  ['never analysed, and not run', { everAnalyzed: false, rows: null }, null, 1],
  ['changed, but the estimate was right', { changed: 5_000 }, plan(900, 1000), 0],
  ['few changed', { changed: 900 }, plan(10, 1000), 0],
  ['changed, and nobody knows of the estimate', { changed: 5_000 }, null, 0],
  ['a view', { kind: 'v', everAnalyzed: false }, null, 0],
] as const)('stale-statistics: %s', (_, own, of, count) => {
  const found = staleStatistics([table(own)], of);
  expect(found).toHaveLength(count);
  if (count > 0) {
    expect(found[0]).toMatchObject({
      code: 'stale-statistics',
      remedy: 'action',
      action: { run: 'ANALYZE public.t;' },
    });
  }
});

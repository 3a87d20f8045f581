import type { Report } from '../../../src/model/index.ts';
import { evidenceOf } from '../../support/evidence/build.ts';
import { manyTables, reportOf } from '../../support/report.ts';
import { readDesign } from '../../support/verify/verify.ts';

const HOSTILE = `<script>alert(1)</script>"'\`|](x)\u001b[31m\u202e</details>`;
/** What the program itself chooses from a list, or reads as a time. */
const OURS = new Set([
  ...['mark', 'verdict', 'severity', 'by', 'view', 'class', 'action', 'source', 'unit'],
  ...['at', 'from', 'to', 'how'],
]);

/** Every text of others replaced by one that would break out of anything. */
export function poisoned<T>(value: T, key?: string): T;
export function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return OURS.has(key) ? value : HOSTILE + value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, poisoned(each, k)]));
}

const CHECKS =
  'version: 1\nchecks:\n  dead: { dead_tuples: app.*, max: 1% }\n  toast: { toast_ratio: app.*, max: 10% }\n';

/** Of so many tables, with something in every part of it. */
export async function sampleReport(count: number): Promise<Report> {
  const before = ['2030-06-01T00:00:00.000Z', '2030-06-02T00:00:00.000Z'];
  const past = before.map((at) => ({
    ...{ name: 'dead', address: 'table.app.table_0', quantity: '', at, value: 0.05 },
    interval: [0.04, 0.06] as const,
  }));
  const { tables, counters } = manyTables(count);
  const evidence = evidenceOf({
    ...{ before: { tables: counters }, after: { tables: counters } },
    more: { tables },
  });
  return {
    ...(await reportOf(evidence, await readDesign(CHECKS), { past })),
    plan: {
      is: {
        ...{ counts: { add: 1, change: 0, replace: 0, destroy: 0 }, unchanged: 2, more: 1 },
        ...{ hazards: ['index-build'], errors: ['wrong'] },
        changes: [{ address: 'index.app.t_a', action: 'create' }],
      },
    },
    drift: {
      is: {
        ...{ compared: 3, open: 1, more: 0 },
        findings: [
          { class: 'drift', address: 'table.app.t', field: 'with.fillfactor', accepted: true },
        ],
      },
    },
  };
}

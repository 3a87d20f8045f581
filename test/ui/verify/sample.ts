import type { CheckResult, JudgedFigure, VerifyReport } from '../../../src/model/index.ts';

const place = { file: 'dbopt.yaml', line: 4, column: 3 };

const figure = (more: Partial<JudgedFigure>): JudgedFigure => ({
  ...{ address: 'table.ml_features.features', quantity: '', unanswered: null, bound: null },
  ...{ measured: null, verdict: null },
  ...more,
});

const shares = (
  value: number,
  unit = 'share',
  interval: readonly [number, number] | null = null,
) => ({
  ...{ what: 'what it is', value, unit, window: null, interval, from: 'pg_class' },
});

const result = (name: string, more: Partial<CheckResult>): CheckResult => ({
  ...{ name, type: 'toast_ratio', subject: 'ml_features.features', severity: 'fail' },
  ...{ strict: false, when: null, place, verdict: 'pass', fails: false, figures: [] },
  ...more,
});

const max = (most: number) => ({ quantity: '', unit: 'share' as const, min: null, max: most });
const min = (least: number) => ({ quantity: '', unit: 'share' as const, min: least, max: null });

/** Every verdict, every unit, names that a terminal or a page would obey. */
export const mixed: VerifyReport = {
  server: { database: 'shop', version: '17.5' },
  at: '2030-06-15T12:00:00.000Z',
  results: [
    result('toast', {
      figures: [figure({ measured: shares(0.042), bound: max(0.1), verdict: 'pass' })],
    }),
    result('dead', {
      ...{ type: 'dead_tuples', verdict: 'fail', severity: 'warn' },
      figures: [
        figure({ measured: shares(0.002), bound: max(0.01), verdict: 'pass' }),
        figure({
          ...{ address: 'table.ml_features.log', measured: shares(0.025) },
          ...{ bound: max(0.01), verdict: 'fail' },
        }),
      ],
    }),
    result('keys', {
      ...{ type: 'key_length', verdict: 'inconclusive' },
      figures: [
        figure({
          ...{ address: 'column.ml_features.features.payload', bound: max(3) },
          ...{ measured: shares(2.98, 'bytes', [2.9, 3.1]), verdict: 'inconclusive' },
        }),
      ],
    }),
    result('ahead', {
      ...{ type: 'partitions_ahead', verdict: 'fail', fails: true, when: 'apply' },
      figures: [
        figure({
          ...{ measured: shares(12 * 86_400_000, 'ms'), bound: min(30 * 86_400_000) },
          ...{ address: 'table.ml_features.events', verdict: 'fail' },
        }),
      ],
    }),
    result('lookup', {
      ...{ type: 'latency', subject: 'select 1' },
      figures: [
        figure({
          ...{ address: 'statement', quantity: 'rate', holds: true, verdict: 'pass' },
          measured: { ...shares(1000, 'a second'), what: 'sent' },
        }),
        figure({
          ...{ address: 'statement', quantity: 'p99', bound: { ...max(50), quantity: 'p99' } },
          ...{ measured: shares(31.2, 'ms', [28, 40]), verdict: 'pass' },
        }),
      ],
    }),
    result('\u001b[31mred\u001b[0m <script>alert(1)</script> | `x`', {
      ...{ type: 'bloat', verdict: 'cannot-tell', strict: true, fails: true },
      figures: [
        figure({
          address: 'table."<b>".":: error"',
          unanswered: {
            question: 'how much of it is empty',
            why: '##[error] only a look\nat its pages tells',
            needs: 'CREATE EXTENSION pgstattuple',
          },
          verdict: 'cannot-tell',
        }),
      ],
    }),
  ],
  since: {
    at: '2030-06-14T12:00:00.000Z',
    worse: [
      {
        ...{ name: 'dead', address: 'table.ml_features.log', quantity: '', unit: 'share' },
        ...{ before: 0.005, after: 0.025, verdicts: ['pass', 'fail'] },
      },
    ],
  },
};

export const passing: VerifyReport = {
  ...mixed,
  results: mixed.results.slice(0, 1),
  since: { at: '2030-06-14T12:00:00.000Z', worse: [] },
};

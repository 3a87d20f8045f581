import { CHECKS, judgeCheck } from '../../../src/checks/index.ts';
import type {
  CheckResult,
  DeadTuples,
  LatencyResult,
  MeasureResult,
  Verdict,
} from '../../../src/model/index.ts';
import { evidenceOf, type Made, tableFacts } from '../evidence/build.ts';
import { tableSample } from '../evidence/samples.ts';
import { readDesign } from './verify.ts';

/** What one check comes to by evidence made by hand; `result` is what was measured for it. */
export async function judged(
  check: string,
  made: Made,
  result: MeasureResult | null = null,
): Promise<CheckResult> {
  const [read] = (await readDesign(`version: 1\nchecks:\n  one: ${check}\n`)).checks;
  if (read === undefined) throw new Error('there is no check');
  const evidence = evidenceOf(made);
  const kind = CHECKS.find(({ name }) => name === read.type);
  const measures = (kind?.measures?.(read, evidence) ?? []).map((request) => ({
    ...{ request, result },
    why: result === null ? { why: 'it was not allowed', needs: '--allow load' } : null,
  }));
  return judgeCheck({ check: read, evidence, measures, minWindow: 30_000 }, CHECKS);
}

export const verdictOf = async (...of: Parameters<typeof judged>): Promise<Verdict> =>
  (await judged(...of)).verdict;

/** `app.t`, 160 MB, as pgstattuple_approx sees it. */
export const looked = (dead: Partial<DeadTuples>, bytes = 164e6): Made => ({
  more: {
    tables: [tableFacts(10, 't', { bytes })],
    samples: [
      tableSample(10, [], {
        dead: {
          ...{ scanned_percent: 10, approx_tuple_count: 1e6, approx_tuple_percent: 90 },
          ...{ dead_tuple_count: 0, dead_tuple_percent: 0, approx_free_percent: 1 },
          ...dead,
        },
      }),
    ],
  },
});

const told = { estimate: 4, low: 3, high: 5 };

export const latencyResult = (more: Partial<LatencyResult> = {}): LatencyResult => ({
  ...{ kind: 'latency', runs: 3000, errors: 0, error: null, served: 100, seconds: 30 },
  ...{
    quantiles: { p50: told, p95: told, p99: told },
    own_delay: 0.1,
    own_longest: 1,
    stopped: false,
  },
  ...more,
});

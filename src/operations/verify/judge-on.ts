import { CHECKS, judgeCheck } from '../../checks/index.ts';
import {
  type Check,
  type CheckKind,
  type CheckResult,
  canonicalJson,
  type Evidence,
  fail,
  type Measure,
  type MeasureRequest,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { type MeasureOptions, measureOn } from './measure.ts';

/** So often is measured what stays inconclusive. */
const LOOKS = 3;

/** Measured again while a bound is inconclusive, each time for longer. */
export async function judgeOn(
  db: Database,
  check: Check,
  evidence: Evidence,
  options: Omit<MeasureOptions, 'look'> & {
    /** Milliseconds between two readings below which counters tell nothing. */
    readonly minWindow: number;
  },
): Promise<CheckResult> {
  const requests = unique(kindOf(check).measures?.(check, evidence) ?? []);
  for (let look = 1; ; look += 1) {
    const measures: Measure[] = [];
    for (const request of requests) {
      measures.push(await measureOn(db, request, { ...options, look }));
    }
    const result = judgeCheck({ check, evidence, measures, minWindow: options.minWindow }, CHECKS);
    const isOpen =
      result.verdict === 'inconclusive' && measures.some((one) => mayTellMore(one, options));
    if (!isOpen || look === LOOKS) return result;
  }
}

const mayTellMore = ({ result }: Measure, { load }: Pick<MeasureOptions, 'load'>): boolean =>
  result?.kind !== 'recall' || (load && result.more);

const unique = (requests: readonly MeasureRequest[]): readonly MeasureRequest[] => [
  ...new Map(requests.map((request) => [canonicalJson(request), request])).values(),
];

export function kindOf({ type }: Check): CheckKind {
  const kind = CHECKS.find(({ name }) => name === type);
  if (kind === undefined) throw fail('unknown-check', `there is no check ${type}`);
  return kind;
}

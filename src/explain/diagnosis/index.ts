import type { ExplainFinding, QueryPlan } from '../../model/index.ts';
import { bufferHit } from './buffer-hit.ts';
import { correlatedSubquery } from './correlated-subquery.ts';
import { cteFence } from './cte-fence.ts';
import type { Sign } from './finding.ts';
import { heapFetches } from './heap-fetches.ts';
import { jit } from './jit.ts';
import { lossyBitmap } from './lossy-bitmap.ts';
import { misestimate } from './misestimate.ts';
import { nestedLoop } from './nested-loop.ts';
import { seqScan } from './seq-scan.ts';
import { spill } from './spill.ts';
import { triggerTime } from './trigger-time.ts';

const SIGNS: readonly Sign[] = [
  ...[misestimate, seqScan, spill, heapFetches, nestedLoop, bufferHit, cteFence, lossyBitmap],
  ...[jit, triggerTime, correlatedSubquery],
];

/** Every code that a plan may have. */
export const PLAN_CODES: readonly string[] = SIGNS.map(({ code }) => code);

const RANK = ['critical', 'warning', 'info'];

/** What is wrong with a plan, by what the plan itself tells; worst first, then by what it takes. */
export const diagnose = (plan: QueryPlan): readonly ExplainFinding[] =>
  SIGNS.flatMap(({ find }) => find(plan)).sort(
    (a, b) =>
      Number(a.verdict === 'cannot-tell') - Number(b.verdict === 'cannot-tell') ||
      RANK.indexOf(a.severity) - RANK.indexOf(b.severity) ||
      msOf(b) - msOf(a),
  );

const msOf = ({ evidence }: ExplainFinding): number =>
  evidence.reduce((most, { unit, value }) => Math.max(most, unit === 'ms' ? Number(value) : 0), 0);

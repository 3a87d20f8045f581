import { type ExplainFinding, type JoinTrial, measured } from '../../model/index.ts';
import { NESTED_LOOP } from './nested-loop.ts';

/** What is left of the time with another join, at most, and what of it anybody would notice, in milliseconds. */
const LEFT = 0.8;
const NOTICED = 1;

/** Whether there is something to try: a nested loop that the plan alone does not judge. */
export const asksForJoins = (findings: readonly ExplainFinding[]): boolean => findings.some(isOpen);

const isOpen = ({ code, verdict }: ExplainFinding): boolean =>
  code === NESTED_LOOP && verdict === 'cannot-tell';

/** The findings, with the open questions about nested loops answered by the trial. */
export function withJoinsTried(
  findings: readonly ExplainFinding[],
  { why, before, after }: JoinTrial,
): readonly ExplainFinding[] {
  const [was, is] = [before.ms ?? 0, after.ms ?? 0];
  const isFaster = is <= was * LEFT && was - is >= NOTICED;
  return findings.flatMap((one): readonly ExplainFinding[] => {
    if (!isOpen(one)) return [one];
    if (why !== null && one.unanswered !== null) {
      const needs = 'more time: --max-time';
      return [
        { ...one, title: `cannot tell: ${why}`, unanswered: { ...one.unanswered, why, needs } },
      ];
    }
    if (!isFaster) return [];
    const [ms, other] = [was, is].map((time) => Number(time.toPrecision(3)));
    return [
      {
        ...one,
        ...{ verdict: 'found', severity: 'warning', unanswered: null, remedy: 'outside' },
        title: `without nested loops the statement takes ${other} ms, not ${ms}`,
        evidence: [
          ...one.evidence,
          measured('time without nested loops', is, 'ms', 'EXPLAIN ANALYZE, enable_nestloop off'),
        ],
        gain: {
          ...{ how: 'measured', what: 'time of the statement', unit: 'ms' },
          ...{ before: ms ?? was, after: other ?? is },
        },
        outside:
          'mend what the planner expects: an index, statistics, or work_mem for a hash; switching nested loops off harms other statements',
      },
    ];
  });
}

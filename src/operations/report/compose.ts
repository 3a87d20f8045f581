import { ADVISORS } from '../../advisors/index.ts';
import type {
  AdviceInput,
  AdviceLimits,
  BoxRule,
  Check,
  CheckResult,
  Design,
  Evidence,
  Judge,
  JudgedAdvice,
  PastFigure,
  Report,
  Told,
} from '../../model/index.ts';
import { judgeAdvice } from '../advise/judge.ts';
import { CHECKLISTS } from './checklists/index.ts';
import { criteriaOf, evidenceFor, ownChecks } from './criteria.ts';
import { makeReport } from './make.ts';

/** How one check is judged. */
type Judging = (check: Check, evidence: Evidence) => Promise<CheckResult> | CheckResult;

const RULES: readonly BoxRule[] = CHECKLISTS.flatMap(({ boxes }) => boxes);
export const NO_DESIGN = {
  why: 'there is no design',
  needs: 'write a dbopt.yaml, as dbopt init does',
};

/** What the source of a report says, and how it measures. */
export interface Asked {
  readonly past: readonly PastFigure[];
  readonly source: Report['target']['source'];
  readonly judge: Judging;
  readonly plan: Report['plan'];
  readonly drift: Report['drift'];
}

/** Judges the checks of the design, the criteria of the checklists and the advice, and makes the report of it. */
export async function compose(
  evidence: Evidence,
  design: Design | null,
  limits: AdviceLimits,
  { source, past, judge, plan, drift }: Asked,
): Promise<Report> {
  const input: AdviceInput = { evidence, design, limits };
  const checks = design?.checks ?? [];
  const own = new Map<string, readonly CheckResult[]>();
  for (const rule of RULES) {
    if (rule.judge.by !== 'check' || hasOwn(checks, rule.judge)) continue;
    const seen = evidenceFor(rule, evidence);
    own.set(rule.id, await each(criteriaOf(rule, { ...input, evidence: seen }), seen, judge));
  }
  return makeReport({
    ...{ source, input, checks, plan, drift, past, own },
    findings: adviceOf(input, design),
    verdicts: await verdictsOf(design, evidence, judge),
  });
}

/** What all advisors find, with what the design says of it. Its edits are for `dbopt advise` to draw. */
function adviceOf(input: AdviceInput, design: Design | null): readonly JudgedAdvice[] {
  const found = ADVISORS.flatMap((advisor) => advisor.findings(input));
  const codes = new Set(ADVISORS.flatMap((advisor) => Object.keys(advisor.codes)));
  const today = input.evidence.readings.after.at.slice(0, 10);
  return judgeAdvice(found, design, { today, codes }).findings;
}

const hasOwn = (checks: readonly Check[], judge: Extract<Judge, { readonly by: 'check' }>) =>
  ownChecks(checks, judge).length > 0;

async function verdictsOf(
  design: Design | null,
  evidence: Evidence,
  judge: Judging,
): Promise<Told<readonly CheckResult[]>> {
  if (design === null) return { is: null, ...NO_DESIGN };
  if (design.checks.length === 0) {
    return { is: null, why: 'the design has no checks', needs: 'write some under checks:' };
  }
  return { is: await each(design.checks, evidence, judge) };
}

async function each(
  checks: readonly Check[],
  evidence: Evidence,
  judge: Judging,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await judge(check, evidence));
  return results;
}

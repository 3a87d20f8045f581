import { worstOf } from '../../checks/index.ts';
import {
  type AdviceInput,
  type BoxItem,
  type BoxRule,
  type Check,
  type CheckResult,
  type DriftSummary,
  isOpen,
  type Judge,
  type JudgedAdvice,
  type Mark,
  measured,
  type PlanSummary,
  type ReportBox,
  type Told,
  type Unanswered,
  type Verdict,
} from '../../model/index.ts';
import { ownChecks } from './criteria.ts';
import { LOOKS } from './look.ts';

/** All that boxes are judged by. */
export interface Judged {
  readonly input: AdviceInput;
  readonly checks: readonly Check[];
  /** Of the design's checks; and, by box, of its own criteria where the design has no check of it. */
  readonly verdicts: Told<readonly CheckResult[]>;
  readonly own: ReadonlyMap<string, readonly CheckResult[]>;
  readonly findings: readonly JudgedAdvice[];
  readonly plan: Told<PlanSummary>;
  readonly drift: Told<DriftSummary>;
}

/** Items of a box that people look at. */
const MOST = 12;
const MARKS: { readonly [verdict in Verdict]: Mark } = {
  ...{ pass: 'holds', fail: 'fails', inconclusive: 'untold', 'cannot-tell': 'untold' },
};
const ORDER: readonly Mark[] = ['fails', 'untold', 'holds'];

/** What one box of a checklist comes to. */
export function judgeBox(rule: BoxRule, judged: Judged): ReportBox {
  const { judge } = rule;
  switch (judge.by) {
    case 'check':
      return byCheck(rule, judge, judged);
    case 'advice':
      return byAdvice(rule, judge, judged);
    case 'nobody':
      return untold(rule, judge.why, judge.needs);
    case 'verdicts':
      return byVerdicts(rule, judged);
    case 'plan':
      return byPlan(rule, judged.plan);
    case 'drift':
      return byDrift(rule, judged.drift);
  }
}

function boxOf(
  rule: BoxRule,
  mark: Mark,
  items: readonly BoxItem[],
  unanswered: Unanswered | null = null,
): ReportBox {
  const rank = ({ verdict }: BoxItem) => ORDER.indexOf(verdict === null ? 'holds' : MARKS[verdict]);
  const sorted = [...items].sort((a, b) => rank(a) - rank(b));
  const more = Math.max(0, items.length - MOST);
  return { ...rule, mark, unanswered, items: sorted.slice(0, MOST), more };
}

const untold = (
  rule: BoxRule,
  why: string,
  needs: string,
  items: readonly BoxItem[] = [],
): ReportBox => boxOf(rule, 'untold', items, { question: rule.words, why, needs });

function byCheck(
  rule: BoxRule,
  judge: Extract<Judge, { readonly by: 'check' }>,
  { own, verdicts, checks }: Judged,
): ReportBox {
  const { type, quantities, over } = judge;
  const names = new Set(ownChecks(checks, judge).map(({ name }) => name));
  const declared = (verdicts.is ?? []).filter(({ name }) => names.has(name));
  const results = own.get(rule.id) ?? declared;
  const items = results.flatMap(({ name, figures }) =>
    figures
      .filter(
        ({ quantity, measured: value }) =>
          quantities.length === 0 || value === null || quantities.includes(quantity),
      )
      .map((figure): BoxItem => ({ ...figure, of: name, says: null })),
  );
  if (items.length === 0) {
    return over === 'design'
      ? untold(
          rule,
          `the design has no check that says it`,
          `write one of type ${type} under checks:`,
        )
      : untold(rule, 'there is nothing to judge', '');
  }
  const mark = MARKS[worstOf(items.map(({ verdict }) => verdict))];
  const first = items.find(({ verdict }) => verdict === 'cannot-tell')?.unanswered;
  const why = first ?? {
    ...{ question: rule.words, why: 'the bound lies within what was measured' },
    needs: 'a larger sample, or a longer window',
  };
  return boxOf(rule, mark, items, mark === 'untold' ? why : null);
}

function byAdvice(
  rule: BoxRule,
  { advisor, codes, open, looks }: Extract<Judge, { readonly by: 'advice' }>,
  { input, findings }: Judged,
): ReportBox {
  const own = findings.filter((one) => one.advisor === advisor && isAnswered(one));
  const bad = own.filter(
    ({ code, verdict, severity }) =>
      verdict === 'found' && severity !== 'info' && codes.includes(code),
  );
  if (bad.length > 0) return boxOf(rule, 'fails', bad.map(itemOf));
  const [asked] = own.filter(
    ({ code, verdict, address }) =>
      verdict === 'cannot-tell' &&
      ([...codes, ...open].includes(code) ||
        (input.evidence.server.standby && address === 'server')),
  );
  if (asked?.unanswered != null) return boxOf(rule, 'untold', [], asked.unanswered);
  const looked = LOOKS[looks](input);
  if ('open' in looked) return untold(rule, looked.open.why, looked.open.needs);
  const item = { address: 'database', quantity: '', measured: looked.at, bound: null };
  return boxOf(rule, 'holds', [
    { ...item, verdict: 'pass', unanswered: null, of: advisor, says: null },
  ]);
}

/** What was accepted in the file counts no more. */
const isAnswered = (one: JudgedAdvice): boolean => isOpen({ ...one, under: null });

const itemOf = ({ address, code, title, evidence }: JudgedAdvice): BoxItem => ({
  ...{ address, quantity: '', measured: evidence[0] ?? null, bound: null, verdict: 'fail' },
  ...{ unanswered: null, of: code, says: title },
});

function byVerdicts(rule: BoxRule, { verdicts }: Judged): ReportBox {
  if (verdicts.is === null) return untold(rule, verdicts.why, verdicts.needs);
  const counting = verdicts.is.filter(({ severity }) => severity === 'fail');
  const items = counting.flatMap(({ name, figures }) =>
    figures
      .filter(({ verdict }) => verdict !== null)
      .map((figure): BoxItem => ({ ...figure, of: name, says: null })),
  );
  const mark = MARKS[worstOf(counting.map(({ verdict }) => verdict))];
  const open = items.find(({ unanswered }) => unanswered !== null)?.unanswered ?? {
    ...{ question: rule.words, why: 'a bound lies within what was measured', needs: '' },
  };
  return boxOf(rule, mark, items, mark === 'untold' ? open : null);
}

function byPlan(rule: BoxRule, plan: Told<PlanSummary>): ReportBox {
  if (plan.is === null) return untold(rule, plan.why, plan.needs);
  const { changes, more, errors } = plan.is;
  if (errors.length > 0) return untold(rule, errors[0] ?? '', 'mend the design');
  return counted(rule, 'changes', changes.length + more, 'dbopt plan');
}

const byDrift = (rule: BoxRule, drift: Told<DriftSummary>): ReportBox =>
  drift.is === null
    ? untold(rule, drift.why, drift.needs)
    : counted(rule, 'findings', drift.is.open, 'dbopt drift');

/** So many are too many, unless there are none. */
function counted(rule: BoxRule, what: string, count: number, from: string): ReportBox {
  const verdict = count === 0 ? 'pass' : 'fail';
  const item: BoxItem = {
    ...{ address: 'database', quantity: '', measured: measured(what, count, null, from) },
    ...{ bound: { quantity: '', min: null, max: 0 }, verdict, unanswered: null },
    ...{ of: rule.id, says: null },
  };
  return boxOf(rule, MARKS[verdict], [item]);
}

import type {
  AdviceInput,
  BoxItem,
  BoxRule,
  Check,
  CheckResult,
  DriftSummary,
  JudgedAdvice,
  Mark,
  PlanSummary,
  ReportBox,
  Told,
  Unanswered,
  Verdict,
} from '../../../model/index.ts';

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
export const MARKS: { readonly [verdict in Verdict]: Mark } = {
  ...{ pass: 'holds', fail: 'fails', inconclusive: 'untold', 'cannot-tell': 'untold' },
};
const ORDER: readonly Mark[] = ['fails', 'untold', 'holds'];

export function boxOf(
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

export const untold = (
  rule: BoxRule,
  why: string,
  needs: string,
  items: readonly BoxItem[] = [],
): ReportBox => boxOf(rule, 'untold', items, { question: rule.words, why, needs });

import {
  type ExplainFinding,
  type Finding,
  type Gain,
  identifier,
  type Measurement,
  measured,
  type PlanNode,
  type QueryPlan,
  tableAddress,
} from '../../model/index.ts';
import { wholeOf } from './whole.ts';

/** What one code looks for in a plan. */
export interface Sign {
  readonly code: string;
  readonly find: (plan: QueryPlan) => readonly ExplainFinding[];
}

type Said = Pick<Finding, 'severity' | 'title' | 'evidence'> & {
  readonly code: string;
  readonly node?: PlanNode | undefined;
  readonly about?: PlanNode | undefined;
  readonly gain?: Gain;
  readonly action?: Finding['action'];
  readonly outside?: string;
  readonly under?: Finding['under'];
};

/** A finding at a node of the plan; without one it is about the statement. */
export const found = ({
  code,
  node,
  about = node,
  action = null,
  ...said
}: Said): ExplainFinding => ({
  code,
  advisor: 'explain',
  address: addressOf(about),
  severity: said.severity,
  verdict: 'found',
  title: said.title,
  evidence: said.evidence,
  gain: said.gain ?? null,
  remedy: action !== null ? 'action' : said.outside === undefined ? null : 'outside',
  edits: [],
  action,
  outside: said.outside ?? null,
  unanswered: null,
  under: said.under ?? null,
  node: node?.id ?? null,
  place: null,
});

/** The relation that a node reads, by the name that the plan has of it; `database` where there is none. */
const addressOf = (node: PlanNode | undefined): string => {
  if (node === undefined || node.relation === null) return 'database';
  const { schema, relation: name } = node;
  return schema === null ? identifier(name) : tableAddress({ schema, name });
};

/** What it takes, where the plan has times: in milliseconds, and of the whole. */
export function timeTold(plan: QueryPlan, ms: number | null): readonly Measurement[] {
  const whole = wholeOf(plan);
  if (ms === null || whole === null || !plan.timed) return [];
  const from = 'Actual Total Time × Actual Loops / processes − children';
  return [
    measured('time there', ms, 'ms', from),
    ...(whole > 0 ? [measured('of the execution', Math.min(1, ms / whole), 'share', from)] : []),
  ];
}

/** Of a share of the execution: worth a warning where it is known to be one, or where times are not told. */
export const gradeOf = (plan: QueryPlan, ms: number | null): Finding['severity'] => {
  const whole = wholeOf(plan);
  if (ms === null || whole === null || !plan.timed) return 'warning';
  return ms >= 1 && ms >= whole * 0.05 ? 'warning' : 'info';
};

type Open = NonNullable<Finding['unanswered']> & {
  readonly code: string;
  readonly node?: PlanNode | undefined;
};

/** A question that this plan leaves open. */
export const cannotTell = ({ code, node, question, why, needs }: Open): ExplainFinding => ({
  ...found({ code, node, severity: 'info', title: `cannot tell: ${why}`, evidence: [] }),
  verdict: 'cannot-tell',
  unanswered: { question, why, needs },
});

import type { HazardCode, Plan, Step } from '../../model/index.ts';
import { plural } from '../format.ts';
import {
  drawnChanges,
  errorCount,
  errorText,
  foldSteps,
  isEmpty,
  otherSteps,
  planCost,
  stepsByAddress,
} from '../plan-facts.ts';
import { changeLines } from './change.ts';
import { diagnosticLines } from './diagnostic.ts';
import { hazardLines } from './hazards.ts';
import { BLANK, type Line, line, type Role, span } from './line.ts';
import { type SqlDetail, stepLines } from './step.ts';

export interface PlanOptions {
  /** Columns of the screen. */
  readonly width: number;
  /** Default: folded. */
  readonly sql?: SqlDetail;
  /** Hazard codes that have consent already, from the policy or the command line. */
  readonly allowed?: readonly HazardCode[];
}

/** The whole plan as lines that text, ANSI and Ink draw alike. */
export function planDocument(plan: Plan, options: PlanOptions): readonly Line[] {
  return [
    ...(isEmpty(plan) ? [] : changes(plan, options)),
    ...plan.diagnostics.flatMap((each) => [...diagnosticLines(each, options.width), BLANK]),
    ...hazardLines(plan, options.allowed ?? []),
    ...ending(plan),
  ];
}

function ending(plan: Plan): readonly Line[] {
  if (errorCount(plan) > 0) return [line([span(errorText(plan), 'error')])];
  return isEmpty(plan) ? nothing(plan) : summary(plan);
}

function changes(plan: Plan, options: PlanOptions): readonly Line[] {
  const drawn = drawnChanges(plan);
  const byAddress = stepsByAddress(plan);
  const others = otherSteps(plan).map((step) => ({
    ...step,
    title: `${step.address}: ${step.title}`,
  }));
  return [
    line([
      span('dbopt will make these changes to '),
      span(plan.server.database, 'strong'),
      span(` (PostgreSQL ${plan.server.version}):`),
    ]),
    BLANK,
    ...drawn.flatMap((change) => [
      ...changeLines(change, options.width),
      ...steps(byAddress.get(change.address) ?? [], options),
      BLANK,
    ]),
    ...(others.length === 0 ? [] : [line([span('    Also:')]), ...steps(others, options), BLANK]),
  ];
}

function steps(all: readonly Step[], { sql = 'folded' }: PlanOptions): readonly Line[] {
  const { shown, more } = sql === 'full' ? { shown: all, more: 0 } : foldSteps(all);
  return [
    ...shown.flatMap((step) => stepLines(step, sql)),
    ...(more > 0
      ? [line([span(`» … and ${plural(more, 'more step')}`, 'dim')], { indent: 6 })]
      : []),
  ];
}

function summary(plan: Plan): readonly Line[] {
  const { add, change, replace, destroy } = plan.counts;
  const count = (n: number, verb: string, role: Role) =>
    span(`${n.toLocaleString('en-US')} to ${verb}`, n === 0 ? 'plain' : role);
  return [
    line([
      span('Plan: ', 'strong'),
      count(add, 'add', 'add'),
      span(', '),
      count(change, 'change', 'change'),
      span(', '),
      count(replace, 'replace', 'replace'),
      span(', '),
      count(destroy, 'destroy', 'destroy'),
      span('.'),
    ]),
    line([span(planCost(plan), 'dim')], { indent: 6, hang: 0 }),
  ];
}

const nothing = (plan: Plan): readonly Line[] => [
  line([
    span('No changes.', 'add'),
    span(` ${plan.server.database} is laid out as the design says`),
    span(plan.unchanged > 0 ? `; ${plural(plan.unchanged, 'resource')} compared.` : '.'),
  ]),
];

import { type HazardCode, type Plan, type Step, tellsOfApply } from '../../model/index.ts';
import {
  type Telling,
  type ToldDiagnostic,
  tellings,
  toldDiagnostics,
  type Way,
  wayTitle,
} from '../families.ts';
import { changeCounts, plural } from '../format.ts';
import {
  errorCount,
  errorText,
  foldSteps,
  isEmpty,
  otherSteps,
  placeText,
  planCost,
} from '../plan-facts.ts';
import { changeLines } from './change.ts';
import { diagnosticLines } from './diagnostic.ts';
import { hazardLines } from './hazards.ts';
import { BLANK, type Line, line, span } from './line.ts';
import { BY_HAND, type SqlDetail, stepLines } from './step.ts';

export interface PlanOptions {
  /** Columns of the screen. */
  readonly width: number;
  /** Default: folded. */
  readonly sql?: SqlDetail;
  /** Each partition and each step by itself. */
  readonly full?: boolean;
  /** Hazard codes that have consent already, from the policy or the command line. */
  readonly allowed?: readonly HazardCode[];
}

/** The whole plan as lines that text, ANSI and Ink draw alike. */
export function planDocument(plan: Plan, asked: PlanOptions): readonly Line[] {
  // Every statement in full is every step of every partition.
  const options = { ...asked, full: asked.full ?? asked.sql === 'full' };
  const told = toldDiagnostics(plan, options.full);
  return [
    ...diagnostics(told.filter(tellsOfApply), options),
    ...(isEmpty(plan) ? [] : changes(plan, options)),
    ...diagnostics(
      told.filter((each) => !tellsOfApply(each)),
      options,
    ),
    ...hazardLines(plan, { allowed: options.allowed ?? [], full: options.full }),
    ...ending(plan),
  ];
}

const diagnostics = (
  told: readonly ToldDiagnostic[],
  { width }: Pick<PlanOptions, 'width'>,
): readonly Line[] =>
  told.flatMap(({ more = 0, ...diagnostic }) => [
    ...diagnosticLines(diagnostic, width),
    ...(more > 0 ? [moreLine(`… and ${more} more like it, of other partitions`, 2)] : []),
    BLANK,
  ]);

function ending(plan: Plan): readonly Line[] {
  if (errorCount(plan) > 0) return [line([span(errorText(plan), 'error')])];
  return isEmpty(plan) ? nothing(plan) : summary(plan);
}

function changes(plan: Plan, options: PlanOptions): readonly Line[] {
  const others = otherSteps(plan).map((step) => ({
    ...step,
    title: `${step.address}: ${step.title}`,
  }));
  return [
    line([
      span('dbopt will make these changes to '),
      span(plan.server.database, 'strong'),
      span(placeText(plan)),
      span(` (PostgreSQL ${plan.server.version}):`),
    ]),
    ...(options.sql === 'full' ? [BY_HAND] : []),
    BLANK,
    ...tellings(plan, options.full).flatMap((telling) => [
      ...tellingLines(telling, options),
      BLANK,
    ]),
    ...(others.length === 0 ? [] : [line([span('    Also:')]), ...steps(others, options), BLANK]),
  ];
}

function tellingLines({ address, ways, more }: Telling, options: PlanOptions): readonly Line[] {
  return [
    ...ways.flatMap((way, i) => wayLines(way, wayTitle(way, address, i > 0), options)),
    ...(more > 0 ? [moreLine(`… and ${plural(more, 'partition')} that change in other ways`)] : []),
  ];
}

const wayLines = (way: Way, title: string, options: PlanOptions): readonly Line[] => [
  ...changeLines(way.change, options.width, title),
  ...(way.isNews ? steps(way.steps, options) : []),
  ...(way.isNews && way.moreSteps > 0
    ? [moreLine(`» … and ${plural(way.moreSteps, 'step')} like it; --full shows them`)]
    : []),
];

function steps(all: readonly Step[], { sql = 'folded', full }: PlanOptions): readonly Line[] {
  const { shown, more } = full === true ? { shown: all, more: 0 } : foldSteps(all);
  return [
    ...shown.flatMap((step) => stepLines(step, sql, full)),
    ...(more > 0 ? [moreLine(`» … and ${plural(more, 'more step')}; --full shows them`)] : []),
  ];
}

const moreLine = (text: string, indent = 6): Line => line([span(text, 'dim')], { indent });

function summary(plan: Plan): readonly Line[] {
  const counts = changeCounts(plan.counts).flatMap(({ verb, count, text }, i) => [
    span(i === 0 ? '' : ', '),
    span(text, count === 0 ? 'plain' : verb),
  ]);
  return [
    line([span('Plan: ', 'strong'), ...counts, span('.')]),
    line([span(planCost(plan), 'dim')], { indent: 6, hang: 0 }),
  ];
}

const besides = ({ diagnostics }: Plan): string =>
  diagnostics.some(tellsOfApply) ? ', but for what the apply has in hand' : '';

const nothing = (plan: Plan): readonly Line[] => [
  line([
    span('No changes.', 'add'),
    span(` ${plan.server.database} is laid out as the design says${besides(plan)}`),
    span(plan.unchanged > 0 ? `; ${plural(plan.unchanged, 'resource')} compared.` : '.'),
  ]),
];

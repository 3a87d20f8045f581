import type { HazardCode, Plan, Step } from '../../model/index.ts';
import { formatBytes, formatEstimate, plural } from '../format.ts';
import { drawnChanges, isEmpty } from '../words.ts';
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

const FOLDED_STEPS = 6;

/** The whole plan as lines that text, ANSI and Ink draw alike. */
export function planDocument(plan: Plan, options: PlanOptions): readonly Line[] {
  return [
    ...(isEmpty(plan) ? [] : changes(plan, options)),
    ...plan.diagnostics.flatMap((each) => [...diagnosticLines(each, options.width), BLANK]),
    ...hazardLines(plan, options.allowed ?? []),
    ...(isEmpty(plan) ? nothing(plan) : summary(plan)),
  ];
}

function changes(plan: Plan, options: PlanOptions): readonly Line[] {
  const drawn = drawnChanges(plan);
  const byAddress = groupByAddress(plan.steps);
  const named = new Set(drawn.map((change) => change.address));
  const others = plan.steps.filter((step) => !named.has(step.address));
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

function groupByAddress(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.address);
    if (group === undefined) groups.set(step.address, [step]);
    else group.push(step);
  }
  return groups;
}

/** A change on many partitions has a step for each; the first few show what they are like. */
function steps(all: readonly Step[], { sql = 'folded' }: PlanOptions): readonly Line[] {
  const shown = sql === 'full' || all.length <= FOLDED_STEPS ? all : all.slice(0, FOLDED_STEPS - 1);
  const more = all.length - shown.length;
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
    line([span(cost(plan.steps), 'dim')], { indent: 6, hang: 0 }),
  ];
}

/** Sums of what is known of the steps. */
function cost(all: readonly Step[]): string {
  const bytes = all.reduce((sum, step) => sum + (step.bytes ?? 0), 0);
  const seconds = all.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
  const parts = [
    plural(all.length, 'step'),
    ...(bytes > 0 ? [`writes ${formatBytes(bytes)}`] : []),
    ...(seconds > 0 ? [formatEstimate(seconds)] : []),
  ];
  return parts.join(', ');
}

const nothing = (plan: Plan): readonly Line[] => [
  line([
    span('No changes.', 'add'),
    span(` ${plan.server.database} is laid out as the design says`),
    span(plan.unchanged > 0 ? `; ${plural(plan.unchanged, 'resource')} compared.` : '.'),
  ]),
];

import {
  type Address,
  type Change,
  type FieldChange,
  HAZARDS,
  type HazardCode,
  type Plan,
  type Step,
} from '../model/index.ts';
import { formatBytes, formatEstimate, plural } from './format.ts';
import type { DrawnAction } from './words.ts';

/** What every screen works out of a plan before it draws it. */

/** A change that screens show, with its action narrowed. */
export type DrawnChange = Change & { readonly action: DrawnAction };

export const drawnChanges = (plan: Plan): readonly DrawnChange[] =>
  plan.changes.filter(
    (change): change is DrawnChange => change.action !== 'adopt' && change.action !== 'forget',
  );

/** The fields that screens show: not what the server decides, nor what goes without saying of a whole object. */
export const drawnFields = ({ action, fields }: DrawnChange): readonly FieldChange[] =>
  fields.filter(({ how, from, to }) => {
    const quiet = action === 'create' ? to?.quiet : action === 'delete' ? from?.quiet : false;
    return how !== 'ignore' && quiet !== true;
  });

export interface HazardCount {
  readonly code: HazardCode;
  readonly steps: number;
  /** Of the steps that carry it, each once; the partitions of a table count as what was declared of it. */
  readonly addresses: readonly Address[];
}

/** The hazards of a plan, in the order of the model. */
export function hazardCounts(plan: Plan): readonly HazardCount[] {
  const leaders = new Map(plan.changes.map((change) => [change.address, leader(change)]));
  return HAZARDS.flatMap((code) => {
    const carriers = plan.steps.filter((step) => step.hazards.some((each) => each.code === code));
    const addresses = carriers.map(({ address }) => leaders.get(address) ?? address);
    return carriers.length === 0
      ? []
      : [{ code, steps: carriers.length, addresses: [...new Set(addresses)] }];
  });
}

/** Address of the declared resource that a change on a partition follows from. */
export const leader = ({ desired, entry, inherits }: Change): Address | undefined =>
  desired?.inherits ?? entry?.inherits ?? inherits;

/** Nothing would be done to the database. */
export const isEmpty = (plan: Plan): boolean =>
  plan.steps.length === 0 && drawnChanges(plan).length === 0;

/** By address, in the plan's order. */
export function stepsByAddress({ steps }: Plan): ReadonlyMap<string, readonly Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.address);
    if (group === undefined) groups.set(step.address, [step]);
    else group.push(step);
  }
  return groups;
}

/** Steps of addresses that no drawn change names. */
export function otherSteps(plan: Plan): readonly Step[] {
  const named = new Set(drawnChanges(plan).map((change) => change.address));
  return plan.steps.filter((step) => !named.has(step.address));
}

const MOST_STEPS = 6;
const FEWER_STEPS = 3;

/** A change on many partitions has a step for each; the first few show what they are like. */
export function foldSteps(all: readonly Step[]): { shown: readonly Step[]; more: number } {
  const shown = all.length <= MOST_STEPS ? all : all.slice(0, FEWER_STEPS);
  return { shown, more: all.length - shown.length };
}

const MOST_LOCKS = 6;
const FEWER_LOCKS = 3;

/** A step on a table may lock its partitions one by one: the first few stay, and one of each mode. */
export function foldLocks(
  locks: Step['locks'],
  isFull = false,
): { readonly shown: Step['locks']; readonly more: number } {
  if (isFull || locks.length <= MOST_LOCKS) return { shown: locks, more: 0 };
  const modes = new Set<string>();
  const shown = locks.filter(({ mode }, i) => {
    const isNew = !modes.has(mode);
    modes.add(mode);
    return isNew || i < FEWER_LOCKS;
  });
  return { shown, more: locks.length - shown.length };
}

/** Count of the steps, and sums of what is known of them. */
export function planCost({ steps }: Plan): string {
  const sum = (of: (step: Step) => number | null): number | null =>
    steps.reduce((total, step) => total + (of(step) ?? 0), 0) || null;
  const [seconds, bytes] = [sum((step) => step.seconds), sum((step) => step.bytes)];
  const unknown = steps.filter((step) => step.seconds === null && step.work !== undefined).length;
  const time = [
    ...(seconds === null ? [] : [formatEstimate(seconds)]),
    ...(unknown === 0 ? [] : [`unknown time for ${unknown}`]),
  ].join(' and ');
  const writes = bytes === null ? '' : `writes ${formatBytes(bytes)}`;
  return [plural(steps.length, 'step'), time, writes].filter((part) => part !== '').join(', ');
}

/** How many errors keep the plan from being one; with any, nothing was planned. */
export const errorCount = (plan: Plan): number =>
  plan.diagnostics.filter((each) => each.severity === 'error').length;

/** What stands in the place of the summary of a plan that has errors. */
export const errorText = (plan: Plan): string =>
  `${plural(errorCount(plan), 'error')}: nothing was planned, and nothing can be applied.`;

/** On which server, and as whom: behind the name of the database. */
export const placeText = ({ server: { reached, sight } }: Plan): string =>
  reached === undefined
    ? ''
    : ` on ${reached.host}:${reached.port}${sight === undefined ? '' : `, as ${sight.user}`}`;

/** The database that a plan is for, in full. */
export const whereText = (plan: Plan): string => plan.server.database + placeText(plan);

/** The resources, as many as are to be named. */
export const somePlaces = (addresses: readonly Address[], most: number): string =>
  [
    ...addresses.slice(0, most),
    ...(addresses.length > most ? [`and ${addresses.length - most} more`] : []),
  ].join(', ');

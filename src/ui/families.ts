import {
  type Address,
  type Diagnostic,
  grouped,
  type Plan,
  qualified,
  type Step,
} from '../model/index.ts';
import { plural } from './format.ts';
import {
  type DrawnChange,
  drawnChanges,
  drawnFields,
  leader,
  stepsByAddress,
} from './plan-facts.ts';

/** What happens to the partitions of a table is told once for all that it happens to in the same way. */

/** So many are told one by one. */
export const FEW = 2;
/** Ways in which partitions differ that are told; the rest is counted. */
const MOST_WAYS = 4;

/** One change, or all the partitions that change like it. */
export interface Way {
  readonly change: DrawnChange;
  /** Of `change`. */
  readonly steps: readonly Step[];
  /** Steps of the others. */
  readonly moreSteps: number;
  /** Qualified names, the first being that of `change`; empty: it stands for itself alone. */
  readonly partitions: readonly string[];
  /** It is done in another way than what was told before it. */
  readonly isNews: boolean;
}

/** What is told together. */
export interface Telling {
  /** What was declared, which the partitions follow. */
  readonly address: Address;
  /** The most frequent first. */
  readonly ways: readonly Way[];
  /** Partitions that differ in further ways. */
  readonly more: number;
}

const MOST_NAMES = 3;

/** `column.app.audit.body: 102 partitions`, or by name where they are an exception. */
export function wayTitle({ partitions }: Way, address: Address, isException: boolean): string {
  if (partitions.length === 0) return address;
  const count = plural(partitions.length, isException ? 'more partition' : 'partition');
  if (!isException) return `${address}: ${count}`;
  const more = partitions.length - MOST_NAMES;
  const names = partitions.slice(0, MOST_NAMES).join(', ');
  return `${address}: ${count}: ${names}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Everything that is drawn of a plan's changes, in its order. */
export function tellings(plan: Plan, isFull = false): readonly Telling[] {
  const steps = stepsByAddress(plan);
  const drawn = drawnChanges(plan);
  const families = grouped(drawn, (change) => leader(change) ?? change.address);
  return drawn.flatMap((change) => {
    const of = leader(change);
    const family = of === undefined ? [] : (families.get(of) ?? []).filter((each) => leader(each));
    if (of === undefined || isFull || family.length <= FEW) return [alone(change, steps)];
    return family[0] === change ? [together(of, family, steps)] : [];
  });
}

type Steps = ReadonlyMap<string, readonly Step[]>;

function alone(change: DrawnChange, steps: Steps): Telling {
  const own = { steps: steps.get(change.address) ?? [], moreSteps: 0 };
  const way = { ...own, change, partitions: [], isNews: true };
  return { address: change.address, ways: [way], more: 0 };
}

function together(address: Address, family: readonly DrawnChange[], steps: Steps): Telling {
  const stepsOf = (change: DrawnChange) => steps.get(change.address) ?? [];
  const manner = (change: DrawnChange) => JSON.stringify(stepsOf(change).map(mannerOf));
  const groups = [...grouped(family, (change) => outcomeOf(change) + manner(change)).values()];
  const ordered = groups.sort((a, b) => b.length - a.length);
  const manners = new Set<string>();
  const ways = ordered.slice(0, MOST_WAYS).flatMap((group): Way[] => {
    const [change, ...others] = group;
    if (change === undefined) return [];
    const isNews = !manners.has(manner(change));
    manners.add(manner(change));
    const moreSteps = others.reduce((sum, each) => sum + stepsOf(each).length, 0);
    return [{ change, steps: stepsOf(change), moreSteps, partitions: group.map(nameOf), isNews }];
  });
  const more = ordered.slice(MOST_WAYS).reduce((sum, group) => sum + group.length, 0);
  return { address, ways, more };
}

const nameOf = ({ table, address }: DrawnChange): string =>
  table === undefined ? address : qualified(table);

/** What becomes of a change, whichever partition it is on. */
const outcomeOf = (change: DrawnChange): string =>
  JSON.stringify([
    ...[change.action, change.ours],
    drawnFields(change).map(({ field, from, to, how, why }) => [
      field,
      from?.text,
      to?.text,
      how,
      why,
    ]),
  ]);

const mannerOf = ({ phase, mode, touches, effect, locks, hazards }: Step) => [
  ...[phase, mode, touches, effect],
  locks.map((lock) => lock.mode),
  hazards.map(({ code }) => code),
];

/** A diagnostic, with how many more of its code there are about partitions of the same table. */
export type ToldDiagnostic = Diagnostic & { readonly more?: number };

export function toldDiagnostics(plan: Plan, isFull = false): readonly ToldDiagnostic[] {
  if (isFull) return plan.diagnostics;
  const leaders = new Map(plan.changes.map((change) => [change.address, leader(change)]));
  const keyOf = ({ code, address = '' }: Diagnostic) => `${code} ${leaders.get(address) ?? ''}`;
  const isOne = ({ address = '' }: Diagnostic) => leaders.get(address) === undefined;
  const groups = grouped(plan.diagnostics, keyOf);
  return plan.diagnostics.flatMap((each) => {
    const group = isOne(each) ? [each] : (groups.get(keyOf(each)) ?? []);
    if (group.length <= FEW) return [each];
    return group[0] === each ? [{ ...each, more: group.length - 1 }] : [];
  });
}

import type { IndexCandidate, IndexTrial, StatementFacts, WorkloadUse } from '../../model/index.ts';
import { isWorth, LEFT, NEARLY, type One, widthOf } from './indexes.ts';

/** One statement of a workload, with the indexes that were tried for it. */
export interface Member {
  readonly queryId: string;
  readonly calls: number;
  /** Returned or written, by all calls. */
  readonly rows: number;
  readonly facts: StatementFacts;
  readonly trials: readonly IndexTrial[];
}

/** An index, and what it does to the statements of a workload. */
export interface Chosen {
  readonly candidate: IndexCandidate;
  /** Of the statement that gains most by it. */
  readonly trial: IndexTrial;
  readonly one: One;
  readonly helps: readonly WorkloadUse[];
  readonly hurts: readonly WorkloadUse[];
}

const keyOf = (candidate: IndexCandidate): string => JSON.stringify(candidate);

/** Indexes that are worth it for one statement at least: what all others have to be asked about. */
export const worthwhile = (members: readonly Member[]): readonly IndexCandidate[] => [
  ...new Map(
    members
      .flatMap(({ trials }) => trials)
      .flatMap((trial) => trial.tried.filter((one) => isWorth(trial.before, one)))
      .map(({ candidate }) => [keyOf(candidate), candidate] as const),
  ).values(),
];

/** Of these, those that were not tried for the statement, and are of its tables. */
export const untriedFor = (
  { trials, facts }: Member,
  candidates: readonly IndexCandidate[],
): readonly IndexCandidate[] => {
  const known = new Set(trials.flatMap(({ tried }) => tried.map((one) => keyOf(one.candidate))));
  const tables = new Set(facts.tables.map(({ oid }) => oid));
  return candidates.filter((one) => tables.has(one.table.oid) && !known.has(keyOf(one)));
};

interface Seen {
  readonly member: Member;
  readonly trial: IndexTrial;
  readonly one: One;
}

/** Few indexes that serve the whole: each time the one that saves most of what is left, by cost times calls; one that the
 *  others make up for goes again. */
export function chooseIndexes(members: readonly Member[]): readonly Chosen[] {
  const all = worthwhile(members).map((candidate) => {
    const key = keyOf(candidate);
    return { key, candidate, seen: members.flatMap((member) => seenBy(member, key)) };
  });
  const costs = (chosen: readonly string[]) =>
    new Map(
      members.map((member) => {
        const tried = chosen.flatMap((key) => seenBy(member, key));
        const before = member.trials.find(({ why }) => why === null)?.before.cost ?? 0;
        return [member.queryId, Math.min(before, ...tried.map(costWith))] as const;
      }),
    );
  const whole = (of: ReadonlyMap<string, number>) =>
    members.reduce((sum, { queryId, calls }) => sum + calls * (of.get(queryId) ?? 0), 0);
  const chosen: string[] = [];
  for (let left = costs([]); ; left = costs(chosen)) {
    const isOpen = (one: Seen) => costWith(one) <= (left.get(one.member.queryId) ?? 0) * LEFT;
    const rest = all.filter(
      ({ key, seen }) =>
        !chosen.includes(key) && seen.some((one) => isSeenWorth(one) && isOpen(one)),
    );
    const saved = (key: string) => whole(left) - whole(costs([...chosen, key]));
    const most = Math.max(...rest.map(({ key }) => saved(key)));
    const [best] = rest
      .filter(({ key }) => saved(key) >= most * NEARLY)
      .sort((a, b) => widthOf(a.candidate) - widthOf(b.candidate) || saved(b.key) - saved(a.key));
    if (best === undefined) break;
    chosen.push(best.key);
  }
  const needed = withoutIdle(chosen, (keys) => whole(costs(keys)));
  return needed.flatMap((key) => effectOf(key, needed, members));
}

const seenBy = (member: Member, key: string): readonly Seen[] =>
  member.trials.flatMap((trial) =>
    trial.tried
      .filter(({ candidate }) => keyOf(candidate) === key)
      .map((one) => ({ member, trial, one })),
  );

const beforeOf = ({ trial }: Seen): number => trial.before.cost;

const costWith = ({ one, trial }: Seen): number => (one.used ? one.after.cost : trial.before.cost);

const isSeenWorth = ({ one, trial }: Seen): boolean => isWorth(trial.before, one);

function withoutIdle(
  chosen: readonly string[],
  costOf: (keys: readonly string[]) => number,
): readonly string[] {
  const gain = costOf([]) - costOf(chosen);
  return chosen.reduce((kept, key) => {
    const others = kept.filter((each) => each !== key);
    return costOf(others) - costOf(kept) <= gain * (1 - NEARLY) && others.length > 0
      ? others
      : kept;
  }, chosen);
}

/** A part of the cost that is no more than how a plan is rounded. */
const NOTICED = 0.01;

function effectOf(
  key: string,
  chosen: readonly string[],
  members: readonly Member[],
): readonly Chosen[] {
  // A statement that another of them serves better gains nothing by this one.
  const all = members.flatMap((member) => {
    const [best] = chosen
      .flatMap((one) => seenBy(member, one).map((seen) => ({ one, seen })))
      .sort((a, b) => costWith(a.seen) - costWith(b.seen));
    return best === undefined || best.one === key || costWith(best.seen) >= beforeOf(best.seen)
      ? seenBy(member, key)
      : [];
  });
  const saving = (seen: Seen) => seen.member.calls * (beforeOf(seen) - costWith(seen));
  const [first] = all.filter(isSeenWorth).sort((a, b) => saving(b) - saving(a));
  if (first === undefined) return [];
  const uses = (changed: (before: number, after: number) => boolean): readonly WorkloadUse[] =>
    all
      .filter((seen) => changed(beforeOf(seen), costWith(seen)))
      .sort((a, b) => saving(b) - saving(a))
      .map((seen) => ({
        ...{ queryId: seen.member.queryId, calls: seen.member.calls },
        ...{ before: beforeOf(seen), after: costWith(seen) },
      }));
  return [
    {
      ...{ candidate: first.one.candidate, trial: first.trial, one: first.one },
      helps: uses((before, after) => after < before * (1 - NOTICED)),
      hurts: uses((before, after) => after > before * (1 + NOTICED)),
    },
  ];
}

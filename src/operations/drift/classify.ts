import type { DriftFinding, Run } from '../../model/index.ts';
import { type Classified, classify, handOf, stillOwed } from '../../planner/index.ts';
import type { ComparedDatabase } from '../plan/compare.ts';
import { isResource, providerOf, toldOn } from '../plan/kinds.ts';

/** What differs between state, database and file, told apart. */
export function driftOf(compared: ComparedDatabase, runs: readonly Run[]): Classified {
  const { recalled, snapshot, underway } = compared;
  const hand = underway === null ? null : handOf(underway);
  const classified = classify({
    ...compared,
    owed: stillOwed(recalled.owed, snapshot),
    unfinished: new Set(
      runs.flatMap(({ id, outcome }) => (outcome === 'done' || id === underway?.run.id ? [] : id)),
    ),
    told: toldOn(snapshot.server),
    survey: (actual) =>
      isResource(actual) ? (providerOf(actual.kind).drift?.survey(actual) ?? null) : null,
    isDue: (kind, field) => {
      const { wishes, drift } = providerOf(kind);
      return wishes.due !== undefined && (field === null || drift?.lasts?.(field) !== true);
    },
  });
  if (hand === null) return classified;
  const { findings } = classified;
  const isOthers = ({ address }: DriftFinding) => !hand.has(address, snapshot.actual[address]);
  return { ...classified, findings: findings.filter(isOthers) };
}

import type { Run } from '../../model/index.ts';
import { type Classified, classify, stillOwed } from '../../planner/index.ts';
import type { ComparedDatabase } from '../plan/compare.ts';
import { isResource, providerOf } from '../plan/kinds.ts';

/** What differs between state, database and file, told apart. */
export function driftOf(compared: ComparedDatabase, runs: readonly Run[]): Classified {
  const { recalled, snapshot } = compared;
  return classify({
    ...compared,
    owed: stillOwed(recalled.owed, snapshot),
    unfinished: new Set(runs.flatMap(({ id, outcome }) => (outcome === 'done' ? [] : id))),
    survey: (actual) =>
      isResource(actual) ? (providerOf(actual.kind).drift?.survey(actual) ?? null) : null,
    isDue: (kind, field) => {
      const { wishes, drift } = providerOf(kind);
      return wishes.due === true && (field === null || drift?.lasts?.(field) !== true);
    },
  });
}

import {
  type Field,
  type Run,
  type State,
  type StateEntry,
  type StepRecord,
  told,
} from '../../model/index.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** `dbopt state list` for machines, each partition by itself: as documented in schema/state.schema.json, as the two below. */
export const stateListJson = ({ lineage, serial, entries }: State) => ({
  format_version: FORMAT_VERSION,
  ...{ lineage: lineage === '' ? null : lineage, serial },
  resources: Object.values(entries).map(entryJson),
});

/** `dbopt state show`. */
export const stateShowJson = (entry: StateEntry) => ({
  format_version: FORMAT_VERSION,
  resource: entryJson(entry),
});

/** `dbopt state history`, the newest run first. */
export function stateHistoryJson(
  runs: readonly Run[],
  steps: readonly StepRecord[],
  { alive, dead }: { readonly alive: Run | null; readonly dead: readonly Run[] },
) {
  const died = new Set(dead.map(({ id }) => id));
  return {
    format_version: FORMAT_VERSION,
    runs: runs.map((run) => ({
      id: run.id,
      started_at: run.startedAt,
      ended_at: run.endedAt,
      outcome: died.has(run.id) ? 'died' : run.outcome,
      by: run.by,
      plan_hash: run.planHash,
      steps: steps
        .filter((step) => step.run === run.id)
        .map((step) => stepJson(step, run.id === alive?.id)),
    })),
  };
}

const stepJson = (step: StepRecord, isAtWork: boolean) => ({
  id: step.step,
  address: step.address,
  title: step.title,
  status: step.status !== 'begun' ? step.status : isAtWork ? 'running' : 'in doubt',
  started_at: step.startedAt,
  ended_at: step.endedAt,
  error: step.error,
});

const entryJson = (entry: StateEntry) => ({
  address: entry.address,
  kind: entry.kind,
  names: entry.names,
  table: entry.table === undefined ? null : { schema: entry.table.schema, name: entry.table.name },
  made: entry.made,
  keep: entry.keep,
  inherits: entry.inherits ?? null,
  fields: Object.fromEntries(
    Object.entries(entry.fields).map(([path, { now, former }]) => [
      path,
      { now: valueJson(now), former: former === null ? null : valueJson(former) },
    ]),
  ),
  ...{ at: entry.at, by: entry.by, run: entry.run },
});

function valueJson(field: Field) {
  const { value, text } = told(field);
  return { value, text };
}

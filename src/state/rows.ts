import { isDeepStrictEqual } from 'node:util';
import {
  type Field,
  Memo,
  type RelationName,
  type Run,
  type RunOutcome,
  type StateEntry,
  type StepRecord,
  type WorkDone,
} from '../model/index.ts';

// The shapes of the tables' rows, and both ways between them and the model.
// Timestamps come as Date from a column, as text from inside jsonb, and go as ISO 8601.

/** Without `former` it was the same before: what is adopted, which is most of a big state, takes half the room. */
export interface StoredField {
  readonly now: Field;
  readonly former?: Field | null;
}

export interface ResourceRow {
  address: string;
  kind: string;
  names: readonly string[];
  table_schema: string | null;
  table_name: string | null;
  made: boolean;
  keep: boolean;
  fields: { readonly [path: string]: StoredField };
  proof: string | null;
  /** Absent in a state that is older. */
  inherits?: string | null;
  applied_by: string;
  applied_at: Date | string;
  run: string;
}

export interface RunRow {
  id: string;
  started_at: Date | string;
  ended_at: Date | string | null;
  outcome: RunOutcome;
  started_by: string;
  plan_hash: string;
}

export interface StepRow extends Omit<StepRecord, 'startedAt' | 'endedAt' | 'work'> {
  /** Absent in a state that is older. */
  work?: WorkDone | null;
  started_at: Date | string;
  ended_at: Date | string | null;
}

/** Entries of one run have few times. */
const times = new Memo<string, string>(10_000);

const iso = (at: Date | string): string => new Date(at).toISOString();

const mapFields = <A, B>(
  fields: { readonly [path: string]: A },
  change: (field: A) => B,
): { readonly [path: string]: B } =>
  Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, change(field)]));

export type EntryRow = Omit<ResourceRow, 'fields'>;

export const toFields = (stored: ResourceRow['fields']): StateEntry['fields'] =>
  mapFields(stored, ({ now, former = now }) => ({ now, former }));

export function toEntry(
  row: EntryRow,
  fields: StateEntry['fields'],
  table: RelationName | undefined,
): StateEntry {
  return {
    address: row.address,
    kind: row.kind,
    names: row.names,
    ...(table === undefined ? {} : { table }),
    made: row.made,
    keep: row.keep,
    ...(typeof row.inherits === 'string' ? { inherits: row.inherits } : {}),
    fields,
    ...(row.proof === null ? {} : { proof: row.proof }),
    by: row.applied_by,
    at: times.get(String(row.applied_at), () => iso(row.applied_at)),
    run: row.run,
  };
}

export function fromEntry(entry: StateEntry): ResourceRow {
  const { table, proof, inherits, by, at, ...rest } = entry;
  return {
    ...rest,
    fields: mapFields(entry.fields, ({ now, former }) =>
      isDeepStrictEqual(now, former) ? { now } : { now, former },
    ),
    table_schema: table?.schema ?? null,
    table_name: table?.name ?? null,
    proof: proof ?? null,
    inherits: inherits ?? null,
    applied_by: by,
    applied_at: at,
  };
}

export const toRun = (row: RunRow): Run => ({
  id: row.id,
  startedAt: iso(row.started_at),
  endedAt: row.ended_at === null ? null : iso(row.ended_at),
  outcome: row.outcome,
  by: row.started_by,
  planHash: row.plan_hash,
});

export const fromRun = (run: Run): RunRow => ({
  id: run.id,
  started_at: run.startedAt,
  ended_at: run.endedAt,
  outcome: run.outcome,
  started_by: run.by,
  plan_hash: run.planHash,
});

export function toStep(row: StepRow): StepRecord {
  const { started_at, ended_at, work, ...rest } = row;
  return {
    ...rest,
    startedAt: iso(started_at),
    endedAt: ended_at === null ? null : iso(ended_at),
    ...(work == null ? {} : { work }),
  };
}

/** Lists go to jsonb as text: the driver would make arrays of them. */
export function fromStep(record: StepRecord) {
  const { startedAt, endedAt, owes, work, title, error, ...rest } = record;
  const json = {
    owes: JSON.stringify(owes),
    work: work === undefined ? null : JSON.stringify(work),
  };
  const prose = {
    title: inAnyEncoding(title),
    error: error === null ? null : inAnyEncoding(error),
  };
  return { ...rest, ...prose, started_at: startedAt, ended_at: endedAt, ...json };
}

/** Prose in signs that every encoding of a database has; names in it are the database's own, which it has too. */
const inAnyEncoding = (text: string): string =>
  SIGNS.reduce((now, [sign, plain]) => now.replaceAll(sign, plain), text);

const SIGNS = [
  ...[...'‘’'].map((sign) => [sign, "'"] as const),
  ...[...'“”„«»'].map((sign) => [sign, '"'] as const),
  ...([
    ['…', '...'],
    ['→', '->'],
    ['×', 'x'],
  ] as const),
];

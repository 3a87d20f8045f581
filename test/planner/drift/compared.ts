import type { Change, Desired, Field, StateEntry } from '../../../src/model/index.ts';
import { type Compared, classify } from '../../../src/planner/index.ts';

const field = (value: string | number): Field => ({ value, text: String(value) });
const table = { schema: 'a', name: 'b' };
export const at = { kind: 'thing', address: 'thing.a.b', names: ['a', 'b'], table };

const entry = (now: number): StateEntry => ({
  ...{ ...at, made: false, keep: false, by: 'me', at: '2030-01-01T00:00:00Z', run: 'r1' },
  fields: { x: { now: field(now), former: null } },
});
const desired = (value: number): Desired => ({
  ...{ ...at, facts: {}, keep: false },
  fields: { x: field(value) },
});
const change = (from: number, to: number): Change => ({
  ...{ ...at, action: 'update', ours: true, desired: desired(to), entry: entry(to) },
  fields: [{ field: 'x', from: field(from), to: field(to), how: 'in place', why: 'declared' }],
  actual: { ...at, facts: {}, fields: { x: field(from) } },
});

/** One field, as the state has it, the database and the file. */
export const compared = (state: number | null, database: number, file: number): Compared => ({
  declared: [],
  desired: [desired(file)],
  changes: database === file ? [] : [change(database, file)],
  entries: state === null ? {} : { [at.address]: entry(state) },
  snapshot: { actual: {}, relations: {} },
  ...{ owed: [], unfinished: new Set<string>(), diagnostics: [] },
  survey: () => null,
  isDue: () => false,
  told: (_path, field) => field,
});
export const classes = (input: Compared) => classify(input).findings.map((found) => found.class);

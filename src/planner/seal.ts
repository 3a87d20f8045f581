import { createHash } from 'node:crypto';
import {
  type Change,
  type Counts,
  canonicalJson,
  compareText,
  type Diagnostic,
  type Field,
  family,
  hasErrors,
  type Left,
  PLAN_VERSION,
  type Plan,
  qualified,
  type Reached,
  type Snapshot,
  type State,
  type Step,
  told,
  type Value,
} from '../model/index.ts';

export interface Sealing {
  readonly designHash: string;
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  readonly declared: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly reached: Reached;
  readonly left: Left | null;
}

/** Puts a plan together: inert, and bound to the design, the database and the state it was computed from. */
export function seal({
  designHash,
  snapshot,
  state,
  steps,
  declared,
  diagnostics,
  reached,
  left,
  ...rest
}: Sealing): Plan {
  const { server } = snapshot;
  const { user, inRecovery, canProbe, firesTriggers, readsFileSettings } = server;
  const changes = [...rest.changes].sort((a, b) => compareText(a.address, b.address));
  const drawn = changes.filter(isDrawn);
  const relations = oids(changes, snapshot);
  return {
    version: PLAN_VERSION,
    designHash,
    fingerprint: fingerprintOf({ changes, steps, relations }),
    state: { lineage: state.lineage, serial: state.serial },
    server: {
      ...{ database: server.database, version: server.versionText, systemId: server.systemId },
      reached,
      sight: { user, inRecovery, canProbe, firesTriggers, readsFileSettings },
    },
    relations,
    changes,
    steps,
    counts: countActions(drawn),
    ...(left === null ? {} : { left }),
    unchanged: hasErrors(diagnostics)
      ? 0
      : Math.max(0, declared - drawn.filter((c) => c.desired !== null && c.entry !== null).length),
    diagnostics,
  };
}

/** The tables that changes are about, and their partitions: those that a reading of any part has seen. */
function oids(
  changes: readonly Change[],
  { relations }: Snapshot,
): { readonly [qualified: string]: number } {
  const members = changes.flatMap(({ table }) =>
    table === undefined ? [] : family(relations, qualified(table)),
  );
  return Object.fromEntries(members.map((relation) => [qualified(relation), relation.oid]));
}

/** Adopting and forgetting touch the state only, and are done without a word. */
export const isDrawn = (change: Change): boolean =>
  change.action !== 'adopt' && change.action !== 'forget';

const ACTIONS = { create: 'add', update: 'change', replace: 'replace', delete: 'destroy' } as const;

function countActions(changes: readonly Change[]): Counts {
  const counts = { add: 0, change: 0, replace: 0, destroy: 0 };
  for (const { action } of changes) {
    if (action !== 'adopt' && action !== 'forget') counts[ACTIONS[action]] += 1;
  }
  return counts;
}

/** SHA-256 of what a plan would do and to what: equal for two plans that mean the same work on the same things.
 *  Sizes and times are left out; they move by themselves. */
export function fingerprintOf({
  changes,
  steps,
  relations,
}: Pick<Plan, 'changes' | 'steps' | 'relations'>): string {
  const work = {
    changes: changes.map(({ address, action, fields, actual, renamedFrom }) => [
      address,
      action,
      fields.map((f) => [f.field, compared(f.from), compared(f.to), f.how]),
      actual?.facts.oid ?? null,
      renamedFrom ?? null,
    ]),
    steps: steps.map((s) => [s.id, s.phase, s.mode, s.sql, s.makes]),
    ...(relations === undefined ? {} : { relations }),
  };
  return createHash('sha256').update(canonicalJson(work)).digest('hex');
}

/** A secret is told apart by the design's hash: its own mark is another one in each process. */
const compared = (field: Field | null): Value => (field === null ? null : told(field).value);

/** Whether apply has anything to do in the database. */
export const hasChanges = (plan: Plan): boolean =>
  plan.steps.length > 0 || plan.changes.some(isDrawn);

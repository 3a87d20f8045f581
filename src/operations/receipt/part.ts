import {
  type Declared,
  type Diagnostic,
  type HazardCode,
  hasErrors,
  type KnownTable,
  type Plan,
  qualified,
  type Receipt,
  type Server,
} from '../../model/index.ts';
import type { Client, Moment } from '../../postgres/index.ts';
import { KINDS } from '../../providers/index.ts';
import { hashOf, loadPart, type Skimmed } from '../../schema/index.ts';
import type { Store } from '../../state/index.ts';
import type { Part } from '../plan/options.ts';
import { planPart } from '../plan/plan.ts';
import type { DesignSource } from '../source.ts';
import type { Changed } from './changed.ts';
import { standsAlone } from './tables.ts';

export interface ShortPlan {
  readonly plan: Plan;
  /** Tables that had to be planned. */
  readonly tables: number;
  /** See Policy.allow; of no account where there is nothing to do. */
  readonly allowed: readonly HazardCode[];
  /** Warnings of the design. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A receipt of this database, and the design as it is now. */
export interface Consulted {
  readonly source: DesignSource;
  readonly client: Client;
  readonly store: Store;
  readonly server: Server;
  readonly receipt: Receipt;
  readonly skimmed: Skimmed;
}

/** The plan of what has changed, as it was at a moment. Null: it is not to be planned without the rest. */
export async function planChanged(
  { source, client, store, server, receipt, skimmed }: Consulted,
  { known, tables, keys }: Changed,
  moment: Moment,
): Promise<ShortPlan | null> {
  if (!store.readsInSnapshots()) return null;
  const {
    design: shared,
    targets,
    diagnostics,
  } = await loadPart({ ...source, kinds: KINDS }, keys);
  const design = targets[0]?.design ?? shared;
  if (design?.text !== skimmed.text || isAmong(known, design.declared)) return null;
  // Where it moves things from, the whole has to be looked at.
  if ([design.moved ?? [], design.imports ?? []].some((list) => list.length > 0)) return null;
  const byName = Object.fromEntries(known.map((table) => [qualified(table), table.said]));
  const whole = { ...design, hash: hashOf({ ...byName, ...design.said }) };
  const elsewhere = known.reduce((sum, { declared }) => sum + declared, 0);
  const part: Part = { server, tables, elsewhere, moment };
  const { plan, snapshot } = await planPart(client, whole, store, part);
  const { relations } = snapshot;
  const isBound = Object.values(relations).some((relation) => !standsAlone(relations, relation));
  const isSameState =
    plan.state.lineage === receipt.plan.state.lineage &&
    plan.state.serial === receipt.plan.state.serial;
  // What is wrong is said best by a plan that sees all of it.
  if (isBound || !isSameState || hasErrors(plan.diagnostics)) return null;
  return { plan, tables: tables.length, allowed: design.policy.allow, diagnostics };
}

/** Whether something is declared under the name of a table that was left out: that has to be sorted out together. */
function isAmong(known: readonly KnownTable[], declared: readonly Declared[]): boolean {
  const names = new Set(known.map(qualified));
  return declared.some(
    ({ names: [schema = '', name = '', ...more] }) =>
      more.length === 0 && names.has(qualified({ schema, name })),
  );
}

import {
  type Change,
  type Design,
  type HazardCode,
  hasErrors,
  type Plan,
  type Receipt,
  type Snapshot,
  type Task,
} from '../model/index.ts';
import {
  compare,
  foldInfos,
  keepDiagnostics,
  requireKnown,
  restrict,
  seal,
  stillOwed,
} from '../planner/index.ts';
import { type Client, loadParser, readServer, readSnapshot } from '../postgres/index.ts';
import { PROVIDERS } from '../providers/index.ts';
import { withSource } from '../schema/index.ts';
import type { Store } from '../state/index.ts';
import { desireAll } from './planning/desire.ts';
import { forgotten, how, isPartOf } from './planning/kinds.ts';
import { receiptOf } from './planning/receipt.ts';
import { scopeOf } from './planning/scope.ts';
import { planSteps } from './planning/steps.ts';
import { recall } from './recall.ts';

export interface PlanOptions {
  /** Addresses of the resources to plan; none: all. */
  readonly only?: readonly string[] | undefined;
  /** ISO 8601, in place of the server's clock. */
  readonly now?: string | undefined;
  readonly task?: Task | undefined;
  /** See DesireContext. */
  readonly barred?: readonly HazardCode[] | undefined;
}

export interface Planned {
  readonly plan: Plan;
  /** Where it was asked for and the plan is empty: what it was computed from. */
  readonly receipt: Receipt | null;
}

/** A plan, and what it was made from. */
export interface Seen extends Planned {
  readonly snapshot: Snapshot;
}

/** The straight line from a design to a plan: read, compare, order, seal. Writes nothing. */
export async function planDatabase(
  client: Client,
  design: Design,
  store: Store,
  options: PlanOptions = {},
): Promise<Plan> {
  return (await planWithSnapshot(client, design, store, options)).plan;
}

/** The same, and a receipt with it. */
export const planWithReceipt = (
  client: Client,
  design: Design,
  store: Store,
  options: PlanOptions,
): Promise<Planned> => planWithSnapshot(client, design, store, options, true);

/** The same, and what was read for it. */
export async function planWithSnapshot(
  client: Client,
  design: Design,
  store: Store,
  { only = [], now, task = 'plan', barred = [] }: PlanOptions,
  digest = false,
): Promise<Seen> {
  const server = await readServer(client);
  const { state, made, owed, ...known } = await recall(store);
  const managed = Object.values(state.entries);
  requireKnown([...design.declared, ...managed], only);
  const scope = scopeOf(design, state);
  const [snapshot] = await Promise.all([
    readSnapshot(client, server, PROVIDERS, scope, { now, digest }),
    loadParser(),
  ]);

  const asked = <T extends Pick<Change, 'kind' | 'address' | 'table'>>(all: readonly T[]) =>
    restrict(all, only).filter(isPartOf(task));
  const declared = asked(design.declared);
  const entries = Object.fromEntries(asked(managed).map((e) => [e.address, e]));
  const context = { declared: design.declared, snapshot, entries, task, barred };
  const wishes = await desireAll(client, declared, context, made);
  const { desired, diagnostics, coming } = wishes;
  const compared = compare({ desired, actual: snapshot.actual, entries, made, how, coming });
  const leftovers = PROVIDERS.flatMap((p) => p.leftovers?.(compared, { snapshot, made }) ?? []);
  const all = [...compared, ...asked(leftovers), ...forgotten(compared, managed)];
  const found = [...known.diagnostics, ...diagnostics, ...keepDiagnostics(all, entries)];

  // What is wrong in the design may look like something that left it: with errors, nothing is planned at all.
  const wrong = hasErrors(found);
  const changes = wrong ? [] : all;
  const upkeep = wrong || task !== 'plan' ? [] : restrict(stillOwed(owed, snapshot), only);
  const { journal } = known;
  const work = await planSteps(client, {
    changes,
    upkeep,
    snapshot: wishes.snapshot,
    made,
    journal,
  });
  const plan = seal({
    designHash: design.hash,
    snapshot,
    state,
    changes,
    steps: work.steps,
    declared: declared.length,
    diagnostics: [...(await withSource(foldInfos(found), process.cwd())), ...work.diagnostics],
  });
  const whole = only.length === 0 && task === 'plan';
  return { plan, receipt: whole ? receiptOf(plan, design, scope, snapshot) : null, snapshot };
}

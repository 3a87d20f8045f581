import { scryptSync } from 'node:crypto';
import {
  type Design,
  hasErrors,
  type Plan,
  type Receipt,
  type Snapshot,
} from '../../model/index.ts';
import {
  foldInfos,
  handOf,
  holdsSecrets,
  leftBehind,
  leftRemark,
  restrict,
  seal,
  stillOwed,
  withOtherOwners,
} from '../../planner/index.ts';
import type { Client } from '../../postgres/index.ts';
import { withSource } from '../../schema/index.ts';
import type { Store } from '../../state/index.ts';
import { otherOwners } from '../other-owners.ts';
import { receiptOf } from '../receipt/make.ts';
import { type ComparedDatabase, compareDatabase } from './compare.ts';
import { requireWhole } from './given-back.ts';
import type { Part, PartOptions, PlanOptions } from './options.ts';
import { planSteps } from './steps.ts';

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
  return (await planWithSnapshot(client, design, store, { ...options, bare: true })).plan;
}

/** Plans as planDatabase does, and makes a receipt of the plan. */
export const planWithReceipt = (
  client: Client,
  design: Design,
  store: Store,
  options: PlanOptions,
): Promise<Planned> => planWithSnapshot(client, design, store, { ...options, digest: true });

/** Plans a part of the design. */
export const planPart = (client: Client, design: Design, store: Store, part: Part): Promise<Seen> =>
  planWithSnapshot(client, design, store, { part });

/** Plans as planDatabase does, and hands back what was read for the plan. */
export async function planWithSnapshot(
  client: Client,
  design: Design,
  store: Store,
  options: PlanOptions & PartOptions,
): Promise<Seen> {
  const { only = [], task = 'plan', part } = options;
  const compared = await compareDatabase(client, design, store, options);
  const { recalled, snapshot, declared, diagnostics: found } = compared;
  const { state, made, owed, journal } = recalled;

  // What is wrong in the design may look like something that left it: with errors, nothing is planned at all.
  const wrong = hasErrors(found);
  const changes = wrong ? [] : compared.changes;
  const upkeep = wrong || task !== 'plan' ? [] : restrict(stillOwed(owed, snapshot), only);
  const hand = compared.underway === null ? null : handOf(compared.underway);
  const isInHand = (address: string) => hand?.has(address) === true;
  const work = await planSteps(client, {
    changes,
    upkeep,
    snapshot: compared.coming,
    made,
    names: compared.names,
    journal,
    underway: compared.underway,
    cwd: design.cwd,
  });
  await requireWhole(work.steps, changes, store);
  const contested = withOtherOwners(
    work.steps,
    changes,
    await otherOwners(client, design, state, changes),
  );
  // Whatever left the design is among the changes, or in the hands of an apply.
  const nothingLeft = changes.length === 0 && hand === null;
  const left =
    wrong || nothingLeft || only.length > 0 || task !== 'plan' || part !== undefined
      ? null
      : leftBehind(state, declared, compared.desired, changes);
  const plan = seal({
    ...{ left, reached: { host: client.host, port: client.port } },
    designHash: unguessable(design, compared, options),
    snapshot,
    state,
    changes,
    steps: contested.steps,
    declared: declared.filter(({ address }) => !isInHand(address)).length + (part?.elsewhere ?? 0),
    diagnostics: [
      ...(left === null ? [] : [leftRemark(left)]),
      ...(await withSource(foldInfos(found), design.cwd)),
      ...contested.diagnostics,
      ...work.diagnostics,
    ],
  });
  const whole = only.length === 0 && task === 'plan';
  return { plan, receipt: whole ? receiptOf(plan, design, compared) : null, snapshot };
}

/** The hash of a design. Where a setting may be a secret it is made slow to guess by, and another one in each cluster
 *  and database. Of a part of a design nobody knows what is in the rest. */
function unguessable(
  { hash, said }: Design,
  { desired, snapshot, diagnostics }: ComparedDatabase,
  { only = [], task = 'plan' }: PlanOptions,
): string {
  const isWhole = only.length === 0 && task === 'plan' && !hasErrors(diagnostics);
  if (isWhole ? !holdsSecrets(desired) : !Object.hasOwn(said, '')) return hash;
  const { systemId, database } = snapshot.server;
  return scryptSync(hash, `${systemId} ${database}`, 32).toString('hex');
}

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
import { type Client, openSnapshot, readServer } from '../../postgres/index.ts';
import { KINDS, PROVIDERS } from '../../providers/index.ts';
import { hashOf, loadPart, piecesOf, type Skimmed, skim } from '../../schema/index.ts';
import type { Store } from '../../state/index.ts';
import { database, openStore } from '../open.ts';
import { type CommonOptions, filesOf } from '../options.ts';
import { planPart } from '../plan-database.ts';
import { type Changed, changedSince, writtenAnew } from './changed.ts';
import { MADE_BY } from './made-by.ts';
import { askedByName, standsAlone } from './tables.ts';

export interface ShortPlan {
  readonly plan: Plan;
  /** Tables that had to be planned. */
  readonly tables: number;
  /** See Policy.allow; of no account where there is nothing to do. */
  readonly allowed: readonly HazardCode[];
  /** Warnings of the design. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The plan, from the last empty one and from those tables whose text or catalog rows are not what they were then: of
 *  the others neither is read. Null: the receipt does not tell, and everything has to be planned. */
export const planByReceipt = (flags: CommonOptions): Promise<ShortPlan | null> =>
  consult(flags, async (work, isUnchanged) => {
    if (!isUnchanged) return work.receipt.rest === null ? null : planChanged(work);
    return { plan: work.receipt.plan, tables: 0, allowed: [], diagnostics: [] };
  });

/** The receipt, where all of it is what it was: the design is not even read. Null: nobody knows but by planning. */
export const lastReceipt = (flags: CommonOptions): Promise<Receipt | null> =>
  consult(flags, async ({ receipt }, isUnchanged) => (isUnchanged ? receipt : null));

async function consult<T>(
  flags: CommonOptions,
  use: (work: Work, isUnchanged: boolean) => Promise<T | null>,
): Promise<T | null> {
  const skimmed = await skim(filesOf(flags));
  if (skimmed === null) return null;
  const db = database(flags, skimmed);
  try {
    const client = await db.connect('plan');
    const store = openStore(skimmed, client);
    const receipt = await store.receipt();
    if (receipt?.by !== MADE_BY) return null;
    const asked = readServer(client);
    const isSame = receipt.text === skimmed.text;
    const pieces = isSame ? null : piecesOf(skimmed.sources);
    const server = await asked;
    if (!isSame && (pieces === null || pieces.rest !== receipt.rest)) return null;
    const asking = { declared: askedByName(receipt), tables: receipt.tables };
    // The server takes its time: meanwhile what is known to be needed is made ready.
    const written = pieces === null ? null : writtenAnew(receipt, pieces);
    const [digests, early] = await Promise.all([
      openSnapshot(client, server, PROVIDERS, asking),
      written === null ? null : read(flags, written),
    ]);
    const changed = changedSince(receipt, digests, pieces);
    if (changed === null) return null;
    // All that is written anew is changed: where as many are, they are the same.
    const isEnough = early !== null && written?.size === changed.keys.size;
    const load = async () => (isEnough ? early : read(flags, changed.keys));
    const work = { client, store, server, receipt, changed, skimmed, load };
    return await use(work, isSame && changed.tables.length === 0);
  } finally {
    await db.close();
  }
}

interface Work {
  readonly client: Client;
  readonly store: Store;
  readonly server: Server;
  readonly receipt: Receipt;
  readonly changed: Changed;
  readonly skimmed: Skimmed;
  readonly load: () => ReturnType<typeof loadPart>;
}

const read = (flags: CommonOptions, keys: ReadonlySet<string>) =>
  loadPart({ ...filesOf(flags), kinds: KINDS }, keys);

async function planChanged(work: Work): Promise<ShortPlan | null> {
  const { client, store, server, receipt, skimmed } = work;
  const { known, tables } = work.changed;
  const { design, diagnostics } = await work.load();
  if (design?.text !== skimmed.text || isAmong(known, design.declared)) return null;
  const said = Object.fromEntries(known.map((table) => [qualified(table), table.said]));
  const whole = { ...design, hash: hashOf({ ...said, ...design.said }) };
  const elsewhere = known.reduce((sum, { declared }) => sum + declared, 0);
  const { plan, snapshot } = await planPart(client, whole, store, { server, tables, elsewhere });
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

import type { Receipt } from '../../model/index.ts';
import { exportSnapshot, openSnapshot, readServer } from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { type Pieces, piecesOf, skim } from '../../schema/index.ts';
import { type Database, database, openStore } from '../open.ts';
import { type CommonOptions, filesOf } from '../options.ts';
import { type Changed, changedSince } from './changed.ts';
import { MADE_BY } from './made-by.ts';
import { type Consulted, planChanged, type ShortPlan } from './part.ts';
import { askedByName } from './tables.ts';

/** The plan, from the last empty one and from those tables whose text or catalog rows are not what they were then: of
 *  the others neither is read. Null: the receipt does not tell, and everything has to be planned. */
export const planByReceipt = (flags: CommonOptions): Promise<ShortPlan | null> =>
  consult(flags, async (work) => {
    const { client, receipt, pieces } = work;
    if (pieces === null) return planUnwritten(work);
    const written = changedSince(receipt, null, pieces);
    if (written === null) return null;
    const exported = exportSnapshot(client).catch(() => null);
    const ahead = planAhead(work, written, exported);
    const changed = await changedNow(work, (await exported) === null ? undefined : 'open');
    const foreseen = await ahead;
    if (changed === null) return null;
    const isForeseen = changed.tables.length === written.tables.length;
    return isForeseen && foreseen !== undefined ? foreseen : planChanged(work, changed, 'open');
  });

/** The same where the text is the receipt's. */
async function planUnwritten(work: Work): Promise<ShortPlan | null> {
  const { plan, rest } = work.receipt;
  const changed = await changedNow(work);
  if (changed?.tables.length === 0) return { plan, tables: 0, allowed: [], diagnostics: [] };
  return changed === null || rest === null ? null : planChanged(work, changed, 'open');
}

/** The receipt, where all of it is what it was: the design is not even read. Null: nobody knows but by planning. */
export const lastReceipt = (flags: CommonOptions): Promise<Receipt | null> =>
  consult(flags, async (work) => {
    if (work.pieces !== null) return null;
    return (await changedNow(work))?.tables.length === 0 ? work.receipt : null;
  });

interface Work extends Consulted {
  readonly db: Database;
  /** Of a text that is not the receipt's. */
  readonly pieces: Pieces | null;
}

async function consult<T>(
  flags: CommonOptions,
  use: (work: Work) => Promise<T | null>,
): Promise<T | null> {
  const skimmed = await skim(filesOf(flags));
  if (skimmed === null) return null;
  const db = database(flags, skimmed);
  try {
    const client = await db.connect('plan');
    const receipt = await openStore(skimmed, client).receipt();
    if (receipt?.by !== MADE_BY) return null;
    const asked = readServer(client);
    const isSame = receipt.text === skimmed.text;
    const pieces = isSame ? null : piecesOf(skimmed.sources);
    const server = await asked;
    if (!isSame && (pieces === null || pieces.rest !== receipt.rest)) return null;
    return await use({ flags, db, client, server, receipt, skimmed, pieces });
  } finally {
    await db.close();
  }
}

/** What is not what it was at this moment, which stays open. */
async function changedNow({ client, server, receipt, pieces }: Work, moment?: 'open') {
  const asking = { declared: askedByName(receipt), tables: receipt.tables };
  const digests = await openSnapshot(client, server, PROVIDERS, asking, moment);
  return changedSince(receipt, digests, pieces);
}

/** The plan if nothing has changed but what is written. While the server hashes the catalogs for the first connection,
 *  it is made on a second one, of the same moment. Undefined where that cannot be: nothing is lost but time. */
async function planAhead(
  work: Work,
  written: Changed,
  exported: Promise<string | null>,
): Promise<ShortPlan | null | undefined> {
  try {
    const client = await work.db.connect('plan');
    const snapshot = await exported;
    if (snapshot === null) return undefined;
    return await planChanged({ ...work, client }, written, { snapshot });
  } catch {
    return undefined;
  }
}

import type { Design, Diagnostic, Receipt, Server } from '../../model/index.ts';
import { type Client, exportSnapshot, openSnapshot, readServer } from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { type Pieces, piecesOf, skim } from '../../schema/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { type Recalled, recall } from '../plan/recall.ts';
import type { DesignSource } from '../source.ts';
import { type Changed, changedSince } from './changed.ts';
import { MADE_BY } from './made-by.ts';
import { type Consulted, planChanged, type ShortPlan } from './part.ts';
import { askedByName } from './tables.ts';

/** The database that was asked for a receipt, with nothing begun there. Who is given it closes it. */
export interface LeftOpen {
  readonly db: Database;
  readonly url: string | undefined;
  readonly client: Client;
  /** Asked for while the design is read whole. */
  readonly server: Promise<Server>;
  /** As much, of this state. */
  readonly recalled: Promise<Recalled>;
  readonly state: Design['state'];
}

/** The plan, from the last empty one and from those tables whose text or catalog rows are not what they were then: of
 *  the others neither is read. Null: the receipt does not tell, and everything has to be planned; whoever does that may
 *  be left the connection. */
export const planByReceipt = (
  source: DesignSource,
  tell: Tell = () => {},
  leave?: (open: LeftOpen) => void,
): Promise<ShortPlan | null> => consult(source, tell, planOf, leave);

async function planOf(begun: Begun, another: () => Promise<Client>): Promise<ShortPlan | null> {
  const { client, receipt, pieces } = begun;
  if (pieces === null) return planUnwritten(await answered(begun));
  const written = changedSince(receipt, null, pieces);
  if (written === null) return null;
  const exported = begun.server.then(() => exportSnapshot(client)).catch(() => null);
  const ahead = planAhead(begun, written, another(), exported);
  const work = await answered(begun);
  const changed = await changedNow(work, (await exported) === null ? undefined : 'open');
  const foreseen = await ahead;
  if (changed === null) return null;
  const isForeseen = changed.tables.length === written.tables.length;
  return isForeseen && foreseen !== undefined ? foreseen : planChanged(work, changed, 'open');
}

/** The plan where the text of the design is the receipt's. */
async function planUnwritten(work: Consultation): Promise<ShortPlan | null> {
  const { plan, rest } = work.receipt;
  const changed = await changedNow(work);
  if (changed?.tables.length === 0) return { plan, tables: 0, allowed: [], diagnostics: [] };
  return changed === null || rest === null ? null : planChanged(work, changed, 'open');
}

/** The receipt, where all of it is what it was: the design is not even read. Null: nobody knows but by planning. */
export const lastReceipt = (source: DesignSource, tell: Tell = () => {}): Promise<Receipt | null> =>
  consult(source, tell, async (begun) => {
    if (begun.pieces !== null) return null;
    const changed = await changedNow(await answered(begun));
    return changed?.tables.length === 0 ? begun.receipt : null;
  });

/** Is told what there is to say beside the plan. */
type Tell = (diagnostic: Diagnostic) => void;

const damagedReceipt = (where: string): Diagnostic => ({
  severity: 'info',
  code: 'receipt-damaged',
  message: `what was kept of the last empty plan, in ${where}, cannot be read: everything is planned anew`,
  hint: 'the next apply that finds nothing to do writes it again',
});

interface Consultation extends Consulted {
  /** Of a text that is not the receipt's. */
  readonly pieces: Pieces | null;
}

/** Work, while the server is still asked what it is. */
type Begun = Omit<Consultation, 'server'> & { readonly server: Promise<Server> };

const answered = async (begun: Begun): Promise<Consultation> => ({
  ...begun,
  server: await begun.server,
});

/** Null without `use` where the receipt is no help: then the connection is left to `leave`. `another` opens one more. */
async function consult<T>(
  source: DesignSource,
  tell: Tell,
  use: (begun: Begun, another: () => Promise<Client>) => Promise<T | null>,
  leave?: (open: LeftOpen) => void,
): Promise<T | null> {
  const skimmed = await skim(source);
  if (skimmed === null) return null;
  const db = database(source, skimmed);
  let isLeft = false;
  try {
    const client = await db.connect('plan');
    const store = openStore(skimmed, client);
    // The answer to this comes right behind the receipt.
    let asked: Promise<Server> | undefined;
    const ask = () => {
      asked ??= readServer(client);
      return asked;
    };
    const receipt = await store.receipt({
      found: () => ask().catch(() => {}),
      // That of another dbopt may have another form.
      damaged: (where, by) => {
        if (by === null || by === MADE_BY) tell(damagedReceipt(where));
      },
    });
    const unknown = async () => {
      if (leave === undefined) return null;
      const { url, state } = skimmed;
      const server = ask();
      const recalled = recall(openStore(skimmed, client, { reads: true }));
      // Whoever waits for them is told; who finds the design wrong does not.
      for (const one of [server, recalled]) one.catch(() => {});
      leave({ db, url, state, client, recalled, server });
      isLeft = true;
      return null;
    };
    if (receipt?.by !== MADE_BY) return await unknown();
    const isSame = receipt.text === skimmed.text;
    const server = ask();
    const pieces = isSame ? null : piecesOf(skimmed.sources, skimmed.target);
    const isBound = !isSame && (pieces === null || pieces.rest !== receipt.rest);
    if (isBound) return await unknown();
    const begun = { source, client, store, server, receipt, skimmed, pieces };
    const used = await use(begun, () => db.connect('plan'));
    await server;
    return used;
  } finally {
    if (!isLeft) await db.close();
  }
}

/** What is not what it was at this moment, which stays open. */
async function changedNow({ client, server, receipt, pieces }: Consultation, moment?: 'open') {
  const asking = { declared: askedByName(receipt), tables: receipt.tables };
  const digests = await openSnapshot(client, server, PROVIDERS, asking, moment);
  return changedSince(receipt, digests, pieces);
}

/** The plan if nothing has changed but what is written. While the server hashes the catalogs for the first connection,
 *  it is made on a second one, of the same moment. Undefined where that cannot be: nothing is lost but time. */
async function planAhead(
  begun: Begun,
  written: Changed,
  second: Promise<Client>,
  exported: Promise<string | null>,
): Promise<ShortPlan | null | undefined> {
  try {
    const client = await second;
    const snapshot = await exported;
    if (snapshot === null) return undefined;
    const store = begun.store.through(client);
    return await planChanged({ ...(await answered(begun)), client, store }, written, { snapshot });
  } catch {
    return undefined;
  }
}

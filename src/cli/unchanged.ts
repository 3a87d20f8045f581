import { createHash } from 'node:crypto';
import type { Design, Plan, Receipt } from '../model/index.ts';
import { type Client, readDigest, readServer } from '../postgres/index.ts';
import { PROVIDERS } from '../providers/index.ts';
import { skim } from '../schema/index.ts';
import { database, openStore } from './open.ts';
import { type CommonOptions, filesOf } from './options.ts';
import { VERSION } from './version.ts';

/** The text of a design as this dbopt reads it: another version may read it differently. */
export const stamp = ({ text }: Pick<Design, 'text'>): string =>
  createHash('sha256').update(`${VERSION} ${text}`).digest('hex');

/** The last empty plan, where it is known to hold still. */
export const lastPlan = async (flags: CommonOptions): Promise<Plan | null> =>
  (await lastReceipt(flags))?.plan ?? null;

/** The receipt of the last empty plan, where the design's text, the state and the catalogs are what they were then;
 *  the design is not even read. Null: nobody knows but by planning. */
export async function lastReceipt(flags: CommonOptions): Promise<Receipt | null> {
  const skimmed = await skim(filesOf(flags));
  if (skimmed === null) return null;
  const db = database(flags, skimmed);
  try {
    const client = await db.connect('plan');
    const receipt = await openStore(skimmed, client).receipt();
    if (receipt?.text !== stamp(skimmed)) return null;
    const server = await readServer(client);
    const catalog = await readDigest(client, server, PROVIDERS, receipt);
    return catalog === receipt.catalog ? receipt : null;
  } finally {
    await db.close();
  }
}

/** Remembers an empty plan by what it was computed from, if `lastPlan` would find the way back to it. */
export async function keepReceipt(
  receipt: Receipt | null,
  { design, flags }: { readonly design: Design; readonly flags: CommonOptions },
  client: Client,
): Promise<void> {
  if (receipt === null) return;
  const skimmed = await skim(filesOf(flags));
  if (skimmed === null || !leadsTo(skimmed, design)) return;
  const store = openStore(design, client);
  const known = await store.receipt();
  if (known?.text === receipt.text && known.catalog === receipt.catalog) return;
  await store.keepReceipt(receipt);
}

const leadsTo = (skimmed: Pick<Design, 'url' | 'state' | 'text'>, design: Design): boolean =>
  skimmed.text === design.text &&
  skimmed.url === design.url &&
  JSON.stringify(skimmed.state) === JSON.stringify(design.state);

import type { Design, Receipt } from '../../model/index.ts';
import { type Client, readClock } from '../../postgres/index.ts';
import { openStore } from '../database.ts';
import { planWithReceipt } from '../plan/plan.ts';
import type { DesignSource } from '../source.ts';
import { lastsAt } from './changed.ts';
import { keepReceipt } from './keep.ts';

/** Makes the receipt anew that was there before some work was done: all is planned. Where there was none nobody knows
 *  whether the plan is empty, and a schedule would find that out each time. */
export async function renewReceipt(
  before: Receipt | null,
  { design, source }: { readonly design: Design; readonly source: DesignSource },
  client: Client,
): Promise<void> {
  if (before === null) return;
  const store = openStore(design, client);
  const after = await store.receipt();
  if (after !== null && lastsAt(await readClock(client), after)) return;
  const { receipt } = await planWithReceipt(client, design, store, {});
  await keepReceipt(receipt, { design, source }, client);
}

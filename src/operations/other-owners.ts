import type { Change, Design, OtherOwner, State } from '../model/index.ts';
import { isDrawn } from '../planner/index.ts';
import type { Client } from '../postgres/index.ts';
import { announce, othersOf, type Store } from '../state/index.ts';
import { isOfServer } from './plan/kinds.ts';
import { troubleOf } from './trouble.ts';

/** Other states that own something of the server; asked only where one of these changes could be of theirs. */
export async function otherOwners(
  client: Client,
  { state }: Pick<Design, 'state'>,
  { lineage }: Pick<State, 'lineage'>,
  changes: readonly Change[],
): Promise<readonly OtherOwner[]> {
  if (!changes.some((change) => isDrawn(change) && isOfServer(change))) return [];
  return othersOf(client, { state, lineage });
}

/** Says for others what the state owns of the server; in a transaction of its caller. */
export async function announceOwned(
  client: Client,
  { state }: Pick<Design, 'state'>,
  store: Store,
): Promise<void> {
  const { entries, lineage } = await store.load();
  await announce(client, { state, lineage }, Object.values(entries).filter(isOfServer));
}

/** The same once a run has ended. What cannot be said now is said by the next one. */
export async function announceAfterRun(
  client: Client,
  design: Pick<Design, 'state'>,
  store: Store,
): Promise<void> {
  try {
    await client.query('BEGIN');
    await announceOwned(client, design, store);
    await client.query('COMMIT');
  } catch (error) {
    if (troubleOf(error) === null) throw error;
    await client.query('ROLLBACK').catch(() => {});
  }
}

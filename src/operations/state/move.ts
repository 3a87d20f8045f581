import type { Address } from '../../model/index.ts';
import { KINDS } from '../../providers/index.ts';
import { rename } from '../../state/index.ts';
import type { StateSession } from './session.ts';

/** A resource got another name outside: the state follows. How many entries moved. */
export async function moveEntries(
  { store }: Pick<StateSession, 'store'>,
  from: Address,
  to: Address,
): Promise<number> {
  const state = await store.load();
  const { gone, put } = rename(state, { from, to }, KINDS);
  await store.prepare();
  for (const address of gone) await store.remove(address);
  for (const entry of put) await store.put(entry);
  await store.bumpSerial(state.serial);
  return put.length;
}

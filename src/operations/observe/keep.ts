import { gapBetween } from '../../advisors/statistics/index.ts';
import type { Reading, StateLocation } from '../../model/index.ts';
import type { Store } from '../../state/index.ts';

/** Milliseconds that a kept reading stays, so that observing twice in a row makes no window of seconds. */
const STAYS = 600_000;

/** Keeps the reading for the next one to be compared with. `no-state`: there is nowhere to keep it; `of-design`: authors
 *  of the design could write it; `not-allowed`: this role or this server takes no writes. */
export async function keepReading(
  store: Store,
  place: StateLocation,
  kept: Reading | null,
  reading: Reading,
): Promise<'kept' | 'no-state' | 'of-design' | 'not-allowed'> {
  const age = kept === null ? STAYS : Date.parse(reading.at) - Date.parse(kept.at);
  if (kept !== null && age < STAYS && gapBetween(kept, reading) === null) return 'kept';
  if ((await store.load()).lineage === '') return 'no-state';
  if (place.in === 'file' && !place.byOperator) return 'of-design';
  return (await store.keepReading(reading)) ? 'kept' : 'not-allowed';
}

import { windowOf } from '../../apply/index.ts';
import { DISRUPTIVE, type HazardCode, type Policy } from '../../model/index.ts';

const ASKED: readonly HazardCode[] = ['data-loss', 'retire-many', 'owner-code', 'replication-stop'];

/** Hazards that a maintenance leaves for a later run: nobody is there to be asked, and a scheduler wants it to end
 *  rather than wait for a window. */
export async function barredNow(
  { window }: Pick<Policy, 'window'>,
  allowed: readonly HazardCode[],
): Promise<readonly HazardCode[]> {
  const isOpen = window === null || (await windowOf(window))(new Date()) === null;
  const consent = ASKED.filter((code) => !allowed.includes(code));
  return isOpen ? consent : [...consent, ...DISRUPTIVE];
}

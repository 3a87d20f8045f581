import { type Actual, type Field, fail } from '../model/index.ts';
import type { Told } from './comparison.ts';

/** A former value as the plan tells it. The state keeps a text beside each, which may be what somebody else wrote, so
 *  the kind says it by what its SQL is made of. Throws `state-corrupt` for what the kind cannot have had. */
export function toldFormer(path: string, former: Field, actual: Actual, told: Told): Field {
  const field = told(path, former, actual);
  if (field !== null) return field;
  const { address } = actual;
  throw fail(
    'state-corrupt',
    `what the state would give back to ${address} as ${path} is no such value`,
    {
      address,
      hint: `somebody changed the state: bring it back from a backup, or leave ${address} as it is: dbopt state rm '${address}'`,
    },
  );
}

/** What stood there before was a secret, so nobody kept it, whatever a state says; a default needs no keeping. */
export const isUnknown = (former: Field | null, found?: Field | null): boolean =>
  former !== null &&
  former.inherited !== true &&
  (former.secret === true || found?.secret === true);

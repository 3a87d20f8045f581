import { type Actual, canonicalJson, type Field, fail, HIDDEN } from '../model/index.ts';
import type { Told, ToldOf } from './comparison.ts';

/** A former value as the plan tells it. The state keeps a text beside each, which may be what somebody else wrote, so
 *  the kind says it by what its SQL is made of. Throws `state-corrupt` for what the kind cannot have had. */
export function toldFormer(path: string, former: Field, actual: Actual, told: Told): Field {
  const { address, kind, names } = actual;
  const field = told(path, former, { kind, names, actual });
  if (field !== null) return field;
  throw fail(
    'state-corrupt',
    `what the state would give back to ${address} as ${path} is no such value`,
    {
      address,
      hint: `somebody changed the state: bring it back from a backup, or leave ${address} as it is: dbopt state rm '${address}'`,
    },
  );
}

/** What a state says a field is or was, where nothing is done by it: in the words of its kind too, and what the kind cannot
 *  have had as it stands there. */
export function toldByState(path: string, field: Field, of: ToldOf, told: Told): Field {
  if (field.secret === true) return { ...field, text: HIDDEN };
  return { ...field, text: told(path, field, of)?.text ?? canonicalJson(field.value) };
}

/** What stood there before was a secret, so nobody kept it, whatever a state says; a default needs no keeping. */
export const isUnknown = (former: Field | null, found?: Field | null): boolean =>
  former !== null &&
  former.inherited !== true &&
  (former.secret === true || found?.secret === true);

import type { Field } from '../model/index.ts';

/** A former value as a plan tells it. The state keeps a text beside the value, and may be what somebody else wrote: of a
 *  text, such as a setting's, it is told where it begins with that, which is what is done; of numbers it may say the
 *  unit. */
export function toldByValue(former: Field): Field {
  const { value, text } = former;
  if (typeof value !== 'string') return former;
  const plain = value || "''";
  const isSaid =
    text === plain || text.startsWith(`${plain} `) || (NUMBER.test(plain) && NUMBER.test(text));
  return isSaid ? former : { ...former, text: plain };
}

const NUMBER = /^-?[\d.]+ ?[A-Za-z]{0,5}( \(default\))?$/;

/** What stood there before was a secret, so nobody kept it, whatever a state says; a default needs no keeping. */
export const isUnknown = (former: Field | null, found?: Field | null): boolean =>
  former !== null &&
  former.inherited !== true &&
  (former.secret === true || found?.secret === true);

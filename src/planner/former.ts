import { type Field, isList } from '../model/index.ts';

/** A former value of a setting as a plan tells it. The state keeps a text beside the value, and may be what somebody else
 *  wrote: it is told where it begins with the value, which is what is done; of numbers it may say the unit. */
export function toldByValue(path: string, former: Field): Field {
  const { value, text } = former;
  if (!SETTING.test(path)) return former;
  const said = isList(value) ? value.map(String).join(', ') : value;
  if (typeof said !== 'string') return former;
  const plain = said || "''";
  const isSaid =
    text === plain || text.startsWith(`${plain} `) || (NUMBER.test(plain) && NUMBER.test(text));
  return isSaid ? former : { ...former, text: plain };
}

/** Of the server, of a role or of a database. */
const SETTING = /^(value$|settings\.)/;
const NUMBER = /^-?[\d.]+ ?[A-Za-z]{0,5}( \(default\))?$/;

/** What stood there before was a secret, so nobody kept it, whatever a state says; a default needs no keeping. */
export const isUnknown = (former: Field | null, found?: Field | null): boolean =>
  former !== null &&
  former.inherited !== true &&
  (former.secret === true || found?.secret === true);

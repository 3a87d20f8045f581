import { formatBytes } from './bytes.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Address } from './name.ts';

/** What a catalog query gives in place of a text that it cannot tell: SUBSTITUTE, which every encoding has, and the bytes
 *  of one that is too long. */
export const UNTOLD = '\u001a';

/** Why a text was not told; null: it was. */
export function whyUntold(text: string): string | null {
  if (!text.startsWith(UNTOLD)) return null;
  const bytes = text.slice(UNTOLD.length);
  return /^\d+$/.test(bytes)
    ? `a text of ${formatBytes(Number(bytes))}`
    : 'bytes that are no text in the encoding of this database';
}

/** A text as people are shown it: of one that was not told, why. */
export const shownText = (text: string): string => whyUntold(text) ?? text;

/** Of a text that is there and was not told: nothing is done about it. */
export const untold = (address: Address, field: string, why: string): Diagnostic => ({
  severity: 'warning',
  code: 'untold',
  message: `${address}: ${field} is left alone: it is ${why}, which is not compared`,
  hint: 'set it anew by hand, or reset it',
  address,
});

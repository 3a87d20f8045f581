import type { Diagnostic, Place } from '../model/index.ts';
import { mask } from './mask.ts';

/** An error at a place of the design; its line is added when all problems are known. */
export const problem = (
  code: string,
  place: Place,
  message: string,
  hint?: string,
): Diagnostic => ({
  severity: 'error',
  code,
  message,
  place,
  ...(hint === undefined ? {} : { hint }),
});

/** `file:line:column`, the way a second place is named inside a message. */
export const at = (place: Place): string => `${place.file}:${place.line}:${place.column}`;

const SHOWN = 60;

/** Text of the user's in a message: in quotes, on one line, not too long. */
export const quoted = (text: string): string => JSON.stringify(short(text));

/** Cut after the password is out of it: half a URL is no longer known as one. */
export function short(text: string): string {
  const safe = mask(text);
  return safe.length > SHOWN ? `${safe.slice(0, SHOWN)}…` : safe;
}

import type { Diagnostic, Place } from '../model/index.ts';
import { showable } from './mask.ts';

/** An error at a place of the design; its line is added when all problems are known. */
export const problem = (
  code: Diagnostic['code'],
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

/** Text of the user's in a message. It is cut after passwords are out: half a URL is no longer known as one. */
export const short = (text: string): string => showable(text, SHOWN);

/** Text of the user's in a message, in quotes; see short. */
export const quoted = (text: string): string => JSON.stringify(short(text));

export const duplicateKey = (key: string, first: Place, second: Place): Diagnostic =>
  problem('duplicate-key', second, `${quoted(key)} is declared twice, first at ${at(first)}`);

import type { Diagnostic, Place } from '../model/index.ts';

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
export function quoted(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return JSON.stringify(cut);
}

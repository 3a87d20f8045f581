import type { Diagnostic, Place } from '../model/index.ts';
import { problem } from './problem.ts';
import type { Node } from './tree.ts';

/** NUL, and halves of characters: no text of PostgreSQL holds them. */
const UNWRITABLE = /\0|\p{Surrogate}/u;

export const isUnwritable = (text: string): boolean => UNWRITABLE.test(text);

/** Texts and keys that could not be sent to any server. YAML has escapes for what a file itself may not hold. */
export function unwritable(node: Node, found: Diagnostic[] = []): readonly Diagnostic[] {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string' && node.broken !== true) look(node.value, node.place, found);
  } else if (node.kind === 'list') {
    for (const item of node.items) unwritable(item, found);
  } else {
    for (const [key, { place, value }] of node.entries) {
      look(key, place, found);
      unwritable(value, found);
    }
  }
  return found;
}

function look(text: string, place: Place, found: Diagnostic[]): void {
  const sign = UNWRITABLE.exec(text)?.[0];
  if (sign === undefined) return;
  const what = sign === '\0' ? 'NUL' : 'half a character (a lone surrogate)';
  const message = `PostgreSQL’s texts hold no ${what}`;
  found.push(problem('bad-value', place, message, 'take the escape out'));
}

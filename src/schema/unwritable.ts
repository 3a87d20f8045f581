import type { Diagnostic, Place } from '../model/index.ts';
import { problem } from './problem.ts';
import type { Node } from './tree.ts';

/** NUL, and halves of characters: no text of PostgreSQL holds them. */
const UNWRITABLE = /\0|\p{Surrogate}/u;

/** Texts and keys that could not be sent to any server. YAML has escapes for what a file itself may not hold. */
export function unwritable(node: Node): Diagnostic[] {
  if (node.kind === 'scalar') {
    return typeof node.value === 'string' && node.broken !== true
      ? told(node.value, node.place)
      : [];
  }
  if (node.kind === 'list') return node.items.flatMap(unwritable);
  return [...node.entries].flatMap(([key, { place, value }]) => [
    ...told(key, place),
    ...unwritable(value),
  ]);
}

function told(text: string, place: Place): Diagnostic[] {
  const [found] = UNWRITABLE.exec(text) ?? [];
  if (found === undefined) return [];
  const what = found === '\0' ? 'NUL' : 'half a character (a lone surrogate)';
  return [problem('bad-value', place, `PostgreSQL’s texts hold no ${what}`, 'take the escape out')];
}

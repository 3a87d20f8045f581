import { isList, isMap, type Value } from './value.ts';

/** What the comment of the trigger says: how far the promotion is stands in the catalog alone, and commits with it. */
export interface Promoted {
  /** The key, see keyText. */
  readonly from: string;
  readonly onBadValue: string;
  /** `agree`: column and key were seen to agree on every row there was when the trigger came; later ones go through it,
   *  or come with an archive, which ends it. */
  readonly rows: 'filling' | 'agree';
  /** Of `filling`: partitions, by their qualified names, without which it would be `agree`; absent: nothing is known of
   *  any. */
  readonly open?: readonly string[];
  /** The column came with the trigger; else it was there before. */
  readonly column: 'made' | 'found';
}

/** No comment that begins otherwise is ours. */
const HEAD = 'dbopt promotes a key into this column: ';

/** The comment, readable for whoever meets it in a catalog. */
export const promotedText = (promoted: Promoted): string => HEAD + JSON.stringify(promoted);

/** null: not a comment of ours. */
export function readPromoted(comment: Value | undefined): Promoted | null {
  if (typeof comment !== 'string' || !comment.startsWith(HEAD)) return null;
  try {
    const read: Value = JSON.parse(comment.slice(HEAD.length));
    return isPromoted(read) ? read : null;
  } catch {
    // Somebody wrote into it: it says nothing any more.
    return null;
  }
}

/** Every field of it, each as it may be. */
const isPromoted = (value: Value): value is Value & Promoted =>
  isMap(value) &&
  typeof value.from === 'string' &&
  typeof value.onBadValue === 'string' &&
  (value.rows === 'filling' || value.rows === 'agree') &&
  (value.open === undefined ||
    (isList(value.open) && value.open.every((name) => typeof name === 'string'))) &&
  (value.column === 'made' || value.column === 'found');

/** More of them would not fit a comment that is read whole. */
const MOST_OPEN = 100;

/** Once a partition has come back whose rows went past the trigger. */
export function reopened({ open, ...promoted }: Promoted, partition: string): Promoted {
  const known = promoted.rows === 'agree' ? [] : open;
  const now = known === undefined ? [] : [...new Set([...known, partition])];
  const isKnown = known !== undefined && now.length <= MOST_OPEN;
  return { ...promoted, rows: 'filling', ...(isKnown ? { open: now } : {}) };
}

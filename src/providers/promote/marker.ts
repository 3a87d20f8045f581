import { isMap, type Value } from '../../model/index.ts';

/** What the comment of the trigger says: how far the promotion is stands in the catalog alone, and commits with it. */
export interface Marker {
  /** The key, see keyText. */
  readonly from: string;
  readonly onBadValue: string;
  /** `agree`: column and key were seen to agree on every row there was when the trigger came; later ones go through it. */
  readonly rows: 'filling' | 'agree';
  /** The column came with the trigger; else it was there before. */
  readonly column: 'made' | 'found';
}

const HEAD = 'dbopt promotes a key into this column: ';

export const markerText = (marker: Marker): string => HEAD + JSON.stringify(marker);

/** null: not a comment of ours. */
export function readMarker(comment: Value | undefined): Marker | null {
  if (typeof comment !== 'string' || !comment.startsWith(HEAD)) return null;
  try {
    const read: Value = JSON.parse(comment.slice(HEAD.length));
    return isMarker(read) ? read : null;
  } catch {
    // Somebody wrote into it: it says nothing any more.
    return null;
  }
}

/** Every field of it, each as it may be. */
const isMarker = (value: Value): value is Value & Marker =>
  isMap(value) &&
  typeof value.from === 'string' &&
  typeof value.onBadValue === 'string' &&
  (value.rows === 'filling' || value.rows === 'agree') &&
  (value.column === 'made' || value.column === 'found');

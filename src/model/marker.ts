import type { RelationName } from './name.ts';

/** What becomes of a partition that has left its table. */
export const FATES = ['detach', 'archive', 'drop'] as const;
export type Fate = (typeof FATES)[number];

/** Where a partition is to be archived. */
export interface ArchiveWish {
  /** s3:// or file:// URL. */
  readonly to: string;
  readonly format: string;
  /** Archives of this very table that were begun: the one of the latest attempt, and one before that it replaces. */
  readonly id?: string;
  readonly former?: string;
}

/** A partition on its way out. It stands in the comment of the partition itself, committed before the detach, so that
 *  whoever comes later knows from the catalog alone what is left to do, and that it is ours to do. */
export interface Retirement {
  readonly parent: RelationName;
  /** As the server writes them: `FOR VALUES FROM (…) TO (…)`. */
  readonly bounds: string;
  readonly fate: Fate;
  /** With the fate `archive`: where to, and in which form. */
  readonly archive: ArchiveWish | null;
  /** The comment that stood there before; null: none. */
  readonly comment: string | null;
}

/** What a marker begins with; no comment that begins otherwise is ours. */
export const MARKER = 'dbopt retires this partition: ';

/** The comment, readable for whoever meets it in `\d+`. */
export const markerText = (retirement: Retirement): string => MARKER + JSON.stringify(retirement);

/** The other way round; null: the comment is none of ours. */
export const readMarker = (comment: string | null): Retirement | null =>
  readAfter(comment, MARKER, isRetirement);

/** A partition that came back from its archive. It stands in its comment from before it is attached. */
export interface Restoration {
  readonly archive: { readonly to: string; readonly id: string };
  /** Until then it stays, however old it is. ISO 8601. */
  readonly until: string;
  /** The comment it had before it was archived; null: none. */
  readonly comment: string | null;
}

const RESTORED = 'dbopt restored this partition: ';

export const restoredText = (restoration: Restoration): string =>
  RESTORED + JSON.stringify(restoration);

/** The other way round; null: the comment is none of ours. */
export const readRestored = (comment: string | null): Restoration | null =>
  readAfter(comment, RESTORED, isRestoration);

function readAfter<T>(
  comment: string | null,
  start: string,
  is: (value: unknown) => value is T,
): T | null {
  if (comment?.startsWith(start) !== true) return null;
  try {
    const read: unknown = JSON.parse(comment.slice(start.length));
    return is(read) ? read : null;
  } catch {
    // Somebody wrote into it: then it is no promise of ours any more.
    return null;
  }
}

function isRetirement(value: unknown): value is Retirement {
  if (!isObject(value)) return false;
  const { parent, bounds, fate, archive, comment } = value;
  return (
    isObject(parent) &&
    typeof parent.schema === 'string' &&
    typeof parent.name === 'string' &&
    typeof bounds === 'string' &&
    FATES.some((word) => word === fate) &&
    isPlace(archive) &&
    (fate === 'archive') === (archive !== null) &&
    (comment === null || typeof comment === 'string')
  );
}

const isPlace = (value: unknown): boolean =>
  value === null ||
  (isObject(value) &&
    typeof value.to === 'string' &&
    typeof value.format === 'string' &&
    [value.id, value.former].every((id) => id === undefined || typeof id === 'string'));

const isRestoration = (value: unknown): value is Restoration =>
  isObject(value) &&
  isObject(value.archive) &&
  typeof value.archive.to === 'string' &&
  typeof value.archive.id === 'string' &&
  typeof value.until === 'string' &&
  !Number.isNaN(Date.parse(value.until)) &&
  (value.comment === null || typeof value.comment === 'string');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

import type { RelationName } from './name.ts';

/** What becomes of a partition that has left its table. */
export const FATES = ['detach', 'archive', 'drop'] as const;
export type Fate = (typeof FATES)[number];

/** Where a partition is to be archived. */
export interface ArchiveWish {
  /** s3:// or file:// URL. */
  readonly to: string;
  readonly format: string;
}

export const ARCHIVE_FORMATS: readonly string[] = ['csv', 'csv.gz'];

/** A partition on its way out. It stands in the comment of the partition itself, committed before the detach, so that
 *  whoever comes later finds it. Anybody may write a comment: it counts where the journal says that dbopt wrote it. */
export interface Retirement {
  /** Of the partition: another table of its name is not meant. Absent from what earlier versions wrote. */
  readonly oid?: number;
  readonly parent: RelationName;
  /** As the server writes them: `FOR VALUES FROM (…) TO (…)`. */
  readonly bounds: string;
  readonly fate: Fate;
  /** With the fate `archive`: where to, and in which form. */
  readonly archive: ArchiveWish | null;
  /** The comment that stood there before; null: none. */
  readonly comment: string | null;
}

/** A marker as earlier versions wrote it first: later they added to it which archive they had begun. */
export function firstMarker(comment: string): string {
  const retirement = readMarker(comment);
  if (retirement?.archive === null || retirement === null) return comment;
  const { to, format } = retirement.archive;
  return markerText({ ...retirement, archive: { to, format } });
}

/** What a step that marks a partition does, in front of the partition's name; see stepId. */
export const MARKING = 'mark:';

/** What a marker begins with; no comment that begins otherwise is ours. */
export const MARKER = 'dbopt retires this partition: ';

/** The comment, readable for whoever meets it in `\d+`. */
export const markerText = (retirement: Retirement): string => MARKER + JSON.stringify(retirement);

/** The marker in a comment; null: the comment is not one of ours. */
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

/** The restoration that a comment tells of; null: the comment is not one of ours. */
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
  const { oid, parent, bounds, fate, archive, comment } = value;
  return (
    (oid === undefined || Number.isSafeInteger(oid)) &&
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
    ARCHIVE_FORMATS.some((format) => format === value.format));

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

import type { RelationName } from './name.ts';

/** What becomes of a partition that has left its table. */
export const FATES = ['detach', 'archive', 'drop'] as const;
export type Fate = (typeof FATES)[number];

/** A partition on its way out. It stands in the comment of the partition itself, committed before the detach, so that
 *  whoever comes later knows from the catalog alone what is left to do, and that it is ours to do. */
export interface Retirement {
  readonly parent: RelationName;
  /** As the server writes them: `FOR VALUES FROM (…) TO (…)`. */
  readonly bounds: string;
  readonly fate: Fate;
  /** With the fate `archive`: where to, and in which form. */
  readonly archive: { readonly to: string; readonly format: string } | null;
  /** The comment that stood there before; null: none. */
  readonly comment: string | null;
}

/** What a marker begins with; no comment that begins otherwise is ours. */
export const MARKER = 'dbopt retires this partition: ';

/** The comment, readable for whoever meets it in `\d+`. */
export const markerText = (retirement: Retirement): string => MARKER + JSON.stringify(retirement);

/** The other way round; null: the comment is none of ours. */
export function readMarker(comment: string | null): Retirement | null {
  if (comment?.startsWith(MARKER) !== true) return null;
  try {
    const read: unknown = JSON.parse(comment.slice(MARKER.length));
    return isRetirement(read) ? read : null;
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
  (isObject(value) && typeof value.to === 'string' && typeof value.format === 'string');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

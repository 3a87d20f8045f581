import {
  type ArchiveWish,
  type Change,
  FATES,
  isMap,
  markerText,
  type RelationName,
  readMarker,
  readRestored,
  type ValueMap,
  whyUntold,
} from '../../../model/index.ts';
import { MOST_TOLD } from '../../../postgres/index.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { type Child, childrenOf } from '../children.ts';
import { readFilling } from '../making/fill-comment.ts';
import type { PartitionedRow } from '../query.ts';
import { type Leaving, type Work, workOf } from '../work.ts';

/** The partitions that a change detaches. */
export const leavingTables = ({ desired }: Change): readonly RelationName[] => {
  const work = workOf(desired);
  return work === undefined ? [] : [...work.unfinished, ...work.leaving];
};

/** Partitions of which every row is past keep, oldest first. One that was brought back stays as long as it was asked
 *  for. */
export const pastKeep = (
  children: readonly Child[],
  { cutoff, clock }: Lifecycle,
): readonly Child[] =>
  cutoff === null
    ? []
    : children
        .filter(({ to, row }) => to !== null && to <= cutoff && !isHeld(row.comment, clock))
        .sort((a, b) => (a.to === b.to ? 0 : (a.to ?? 0n) < (b.to ?? 0n) ? -1 : 1));

function isHeld(comment: string | null, clock: number): boolean {
  const restored = readRestored(comment);
  return restored !== null && Date.parse(restored.until) > clock;
}

/** What dbopt retires by itself: tables of this database. Foreign tables, and partitions that are partitioned again,
 *  are somebody's own arrangement. So is a comment that is too long to be kept. */
export const isRetirable = ({ row }: Child): boolean =>
  row.kind === 'r' && !row.pending && isToldWhole(row.comment);

/** A marker takes the comment along. */
export const isToldWhole = (comment: string | null): boolean =>
  comment === null ||
  (whyUntold(comment) === null &&
    (comment.length <= MOST_TOLD ||
      readMarker(comment) !== null ||
      readRestored(comment) !== null));

/** Everything about retiring that is to be done now. */
export function retiring(
  row: PartitionedRow,
  life: Lifecycle,
): Pick<Work, 'unfinished' | 'leaving' | 'staying'> {
  const children = childrenOf(row, life.key);
  const leaving = pastKeep(children, life)
    .filter(isRetirable)
    .map((child) => leave(row, child));
  const gone = new Set(leaving.map(({ oid }) => oid));
  const marked = row.children.filter(({ comment }) => readMarker(comment) !== null);
  return {
    unfinished: marked
      .filter(({ pending }) => pending)
      .map(({ schema, name }) => ({ schema, name })),
    leaving: leaving.map(({ oid: _oid, ...each }) => each),
    staying: marked
      .filter(({ oid, pending }) => !pending && !gone.has(oid))
      .map(({ schema, name, comment }) => ({
        ...{ schema, name },
        comment: readMarker(comment)?.comment ?? null,
      })),
  };
}

function leave(parent: PartitionedRow, { row }: Child): Leaving & { readonly oid: number } {
  const spec = parent.spec ?? {};
  const fate = FATES.find((word) => word === spec.then) ?? 'detach';
  const { schema, name, oid, comment } = row;
  const marker = markerText({
    oid,
    parent: { schema: parent.schema, name: parent.name },
    bounds: row.bounds,
    fate,
    archive: fate === 'archive' ? archiveOf(spec) : null,
    comment: commentOf(row.comment),
  });
  return { schema, name, oid, marked: comment === marker, marker, fate };
}

/** What stood there, and is to stand there in the end. */
function commentOf(comment: string | null): string | null {
  const ours = readMarker(comment) ?? readRestored(comment);
  if (ours !== null) return ours.comment;
  // By the time it leaves it is filled.
  return readFilling(comment) === null ? comment : null;
}

function archiveOf({ archive }: ValueMap): ArchiveWish {
  const { to = '', format = 'csv.gz' } = isMap(archive) ? archive : {};
  return { to: String(to), format: String(format) };
}

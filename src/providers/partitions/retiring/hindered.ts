import { identifier, qualified, readMarker } from '../../../model/index.ts';
import type { PartitionedRow } from '../query.ts';
import type { Remark } from '../remarks.ts';
import type { Work } from '../work.ts';

/** The work without the partitions that the server would not let go, and why. Begun, each would be marked, perhaps
 *  detached, and fail in every run to come, with all that follow it. */
export function hindered(
  row: PartitionedRow,
  work: Work,
): { readonly work: Work; readonly remarks: readonly Remark[] } {
  // There is one detach at a time, also where it was cut off.
  const pending = row.children.find((child) => child.pending && readMarker(child.comment) === null);
  if (pending !== undefined && work.leaving.length > 0) {
    return { work: { ...work, leaving: [] }, remarks: [waits(row, work, pending)] };
  }
  const isHeld = ({ schema, name, fate }: Work['leaving'][number]) =>
    fate !== 'detach' && referencesTo(row, { schema, name }).length > 0;
  const held = work.leaving.filter(isHeld);
  if (held.length === 0) return { work, remarks: [] };
  const leaving = work.leaving.filter((child) => !isHeld(child));
  return { work: { ...work, leaving }, remarks: held.map((child) => stays(row, child)) };
}

const referencesTo = (
  { children }: PartitionedRow,
  { schema, name }: Pick<Work['leaving'][number], 'schema' | 'name'>,
) => children.find((child) => child.schema === schema && child.name === name)?.references ?? [];

const waits = (
  row: PartitionedRow,
  { leaving }: Work,
  pending: PartitionedRow['children'][number],
): Remark => ({
  path: 'keep',
  severity: 'warning',
  code: 'detach-waits',
  message: `${leaving.length === 1 ? 'one partition that is past keep stays' : `${leaving.length} partitions past keep stay`}: no other can be detached while the detach of ${qualified(pending)} is not finished`,
  hint: `finish it: ALTER TABLE ${qualified(row)} DETACH PARTITION ${qualified(pending)} FINALIZE`,
});

function stays(row: PartitionedRow, child: Work['leaving'][number]): Remark {
  const by = referencesTo(row, child).map(
    (key) => `${identifier(key.name)} of ${qualified(key.table)}`,
  );
  return {
    path: 'then',
    severity: 'warning',
    code: 'referenced-partition',
    message: `${qualified(child)} stays: it could be detached, but not dropped, since a foreign key refers to it by itself: ${by.join(', ')}`,
    hint: 'drop that constraint, or declare then: detach',
  };
}

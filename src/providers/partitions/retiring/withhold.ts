import { type DesireContext, qualified } from '../../../model/index.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { defaultOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import type { Remark } from '../remarks.ts';
import type { Work } from '../work.ts';
import { tooMany } from './share.ts';

/** The work without what has a barred hazard, and what to say of that. What was marked stays marked: it is to leave
 *  all the same, later. */
export function withhold(
  row: PartitionedRow,
  life: Lifecycle,
  work: Work,
  context: Pick<DesireContext, 'maxRetire' | 'barred' | 'doubt'>,
): { readonly work: Work; readonly remarks: readonly Remark[] } {
  const { barred = [] } = context;
  const other = defaultOf(row);
  const locked = other !== undefined && barred.includes('access-exclusive');
  const isLost = ({ fate }: Work['leaving'][number]) =>
    fate !== 'detach' && barred.includes('data-loss');
  const lost = work.leaving.filter(isLost);
  const kept = work.leaving.filter((child) => !isLost(child));
  const many = tooMany(row, life, kept.length, context);
  const leaving = locked || many !== null ? [] : kept;
  const going = many === null ? work.leaving : [];
  const late = locked ? [...work.filling, ...work.due, ...going] : [];
  return {
    work: { ...work, leaving, ...(locked ? { due: [], filling: [] } : {}) },
    remarks: [
      ...(lost.length === 0 ? [] : [needsConsent(lost)]),
      ...(many === null ? [] : [many]),
      ...(late.length === 0 ? [] : [waits(qualified(other ?? row), late.length)]),
    ],
  };
}

function needsConsent(lost: Work['leaving']): Remark {
  const [{ fate, name } = { fate: 'drop', name: '' }] = lost;
  const which = lost.length === 1 ? `${name} stays` : `${lost.length} partitions past keep stay`;
  return {
    path: 'then',
    severity: 'warning',
    code: 'needs-consent',
    message: `${which} attached: then: ${fate} needs consent to data-loss`,
    hint: 'add --allow data-loss, or data-loss to policy.allow',
  };
}

const waits = (other: string, count: number): Remark => ({
  path: 'by',
  severity: 'info',
  code: 'outside-window',
  message: `${count === 1 ? 'one partition comes or goes' : `${count} partitions come or go`} once policy.window is open: everybody has to be locked out of ${other}`,
  hint: 'run dbopt maintain within the window as well',
});

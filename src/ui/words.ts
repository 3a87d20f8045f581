import type {
  Action,
  Blocker,
  Change,
  Effect,
  FieldChange,
  Lock,
  Step,
  StepMode,
  Work,
} from '../model/index.ts';
import { formatBytes, formatDuration, formatEstimate, timeText } from './format.ts';

/** The sentences that every screen shares, so that text, markdown and Ink say the same. */

export type DrawnAction = Exclude<Action, 'adopt' | 'forget'>;

export const SYMBOLS: { readonly [action in DrawnAction]: string } = {
  create: '+',
  update: '~',
  replace: '-/+',
  delete: '-',
};

const MODES: { readonly [mode in StepMode]: string } = {
  transaction: 'in a transaction',
  single: 'outside of a transaction',
  concurrent: 'CONCURRENTLY',
  batches: 'in short transactions, one after the other',
  outside: 'outside of the database',
};

const TOUCHES: { readonly [touches in Step['touches']]: string } = {
  catalog: 'catalog only',
  scan: 'scans the relation',
  rewrite: 'rewrites the relation',
};

const EFFECTS: { readonly [effect in Effect]: string } = {
  'at once': 'effective at once',
  'new rows': 'for new rows only',
  'new pages': 'for new pages only',
  'next ANALYZE': 'effective with the next ANALYZE',
  reload: 'effective after a reload',
  'new sessions': 'for new sessions only',
  restart: 'effective after a restart',
};

/** How the step runs, what it touches, when it matters. */
export const stepFacts = (step: Step): readonly string[] => [
  MODES[step.mode],
  ...(step.mode === 'outside' ? [] : [TOUCHES[step.touches]]),
  EFFECTS[step.effect],
];

/** What is known of time and bytes: `~3 min from 2 earlier builds, writes 1.2 GB`; empty where nothing is. */
export const costText = (cost: Pick<Step, 'bytes' | 'seconds' | 'work'>): string =>
  [
    ...estimateText(cost),
    ...(cost.bytes === null ? [] : [`writes ${formatBytes(cost.bytes)}`]),
  ].join(', ');

/** How long, and who says so; below a second nobody asks that. */
function estimateText({ seconds, work }: Pick<Step, 'seconds' | 'work'>): readonly string[] {
  if (seconds === null) return work === undefined ? [] : [`time unknown: ${whyUnknown(work)}`];
  const time = formatEstimate(seconds);
  if (work === undefined || seconds < 1) return [time];
  const { earlier = 0 } = work;
  const from =
    earlier === 0 ? 'at a usual pace' : `from ${earlier} earlier ${sortText(work, earlier)}`;
  return [`${time} ${from}`];
}

const whyUnknown = (work: Work): string =>
  work.larger === true
    ? `earlier ${sortText(work, 2)} here were too small to tell`
    : `first ${sortText(work, 1)} here`;

const sortText = ({ sort, short }: Work, count: number): string =>
  `${sort}${count === 1 ? '' : 's'}${short === true ? ' beyond maintenance_work_mem' : ''}`;

export const lockText = (lock: Lock): string => `${lock.mode} on ${lock.relation}`;

/** What is special about a change, for the line that names it. */
export const changeRemarks = (change: Change): readonly string[] => [
  ...(change.renamedFrom === undefined ? [] : [`renamed from ${change.renamedFrom}`]),
  ...(change.ours || change.action === 'create' ? [] : ['not ours: adopted']),
];

/** Why a field changes, where that is not plain from the file. */
export const fieldRemarks = (field: FieldChange, action: Action): readonly string[] => [
  ...(field.how === 'rebuild' && action === 'replace' ? ['forces replacement'] : []),
  ...(field.why === 'former' ? ['back to what it was before dbopt'] : []),
  ...(field.why === 'default' ? ["back to the server's default"] : []),
];

export const fieldText = (field: FieldChange['from']): string => field?.text ?? '(default)';

/** Share of the work in whole per cent, never 100 before the end; null where the total is not known. */
export const percent = (done: number, total: number): number | null =>
  total <= 0
    ? null
    : Math.max(0, Math.min(done >= total ? 100 : 99, Math.round((done / total) * 100)));

/** `waiting, attempt 3, next in 2.4 s, gives up in 9 min`; of a statement that goes on waiting, what it waits in. */
export function waitingText(
  { attempt, retryIn, left }: { attempt: number; retryIn: number; left?: number | undefined },
  phase = 'waiting',
): string {
  const next = retryIn === 0 && left !== undefined ? phase : `waiting, attempt ${attempt}`;
  const when = next === phase ? '' : `, next in ${formatDuration(retryIn / 1000)}`;
  return `${next}${when}${left === undefined ? '' : `, gives up in ${formatDuration(left / 1000)}`}`;
}

/** `the window is closed, until 2026-11-28 01:00:00Z` */
export const pauseText = ({ reason, until }: { reason: string; until?: string }): string =>
  until === undefined ? reason : `${reason}, until ${timeText(until)}`;

/** `pid 4711 mage_etl (etl, idle in transaction, 5 min): UPDATE …` */
export const blockerText = (blocker: Blocker): string => {
  const { pid, user, application, state } = blocker;
  const since = formatDuration(blocker.seconds);
  // A prepared transaction has no session.
  if (pid === 0) return `${state} of ${user} (${since})`;
  const facts = [application, state, since];
  const who = `pid ${pid} ${user} (${facts.filter((fact) => fact !== '').join(', ')})`;
  return blocker.query === '' ? who : `${who}: ${blocker.query.trim().replace(/\s+/g, ' ')}`;
};

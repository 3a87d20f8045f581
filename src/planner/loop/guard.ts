import {
  type Change,
  type Edit,
  type HazardCode,
  LASTING,
  type Plan,
  type Step,
} from '../../model/index.ts';

/** What the loop never does, whoever allows it. */
const NEVER: readonly HazardCode[] = [...LASTING, 'index-drop', 'restart', 'retire-many'];

/** What taking back may do beside what the policy allows: all of it concerns what the loop made itself. */
const TAKING_BACK: readonly HazardCode[] = [
  'index-build',
  'index-replace',
  'index-drop',
  'access-exclusive',
];

export interface Allowed {
  readonly allow: readonly HazardCode[];
  /** Bytes that are left of the budget. */
  readonly bytes: number;
  /** Addresses that the change is about. */
  readonly addresses: readonly string[];
}

/** What of a plan is judged. */
export interface Judged {
  readonly changes: readonly Pick<Change, 'address' | 'action' | 'inherits' | 'entry'>[];
  readonly steps: readonly Pick<Step, 'hazards' | 'bytes' | 'makes' | 'touches'>[];
  readonly diagnostics: Plan['diagnostics'];
}

/** Why the loop may not carry out a plan of its own change; null: it may. */
export function forbidden(plan: Judged, { allow, bytes, addresses }: Allowed): string | null {
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return `it cannot be planned: ${errors[0]?.message}`;
  if (plan.changes.every(isQuiet)) return 'it would change nothing';
  const other = strangeIn(plan, addresses);
  if (other !== null) return `it would also change ${other}`;
  const gone = plan.changes.find(({ action }) => action === 'delete' || action === 'forget');
  if (gone !== undefined) return `it would drop ${gone.address}, which the loop never does`;
  const codes = hazardsIn(plan);
  const never = codes.find((code) => NEVER.includes(code));
  if (never !== undefined) return `it has the hazard ${never}, which the loop never takes`;
  const open = codes.filter((code) => !allow.includes(code));
  if (open.length > 0) return `policy.allow does not have ${open.join(', ')}`;
  if (plan.steps.some(isUnsized)) return 'nobody knows how much room it takes';
  const wanted = bytesOf(plan);
  return wanted > bytes ? `it takes ${wanted} bytes, and ${bytes} of loop.budget are left` : null;
}

/** Why a change may not be taken back by itself; null: it may. */
export function cannotTakeBack(
  plan: Judged,
  { allow, addresses }: Omit<Allowed, 'bytes'>,
): string | null {
  const error = plan.diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) return error.message;
  const other = strangeIn(plan, addresses);
  if (other !== null) return `it would also change ${other}`;
  const open = hazardsIn(plan).filter(
    (code) => !allow.includes(code) && !TAKING_BACK.includes(code),
  );
  return open.length === 0 ? null : `it needs consent to ${open.join(', ')}`;
}

/** It writes something whose size nobody knows; a step that only changes the catalog writes next to nothing. */
const isUnsized = ({ bytes, makes, touches }: Judged['steps'][number]): boolean =>
  bytes === null && (touches === 'rewrite' || (touches === 'scan' && makes.length > 0));

/** What the state alone takes note of. */
const isQuiet = ({ action }: Pick<Change, 'action'>): boolean => action === 'adopt';

/** A change is its own where it is about an address of it, or follows from one as a partition's does. */
function strangeIn({ changes }: Judged, addresses: readonly string[]): string | null {
  const own = new Set(addresses);
  const other = changes
    .filter((change) => !isQuiet(change))
    .find(
      ({ address, inherits, entry }) =>
        !own.has(address) && !own.has(inherits ?? '') && !own.has(entry?.inherits ?? ''),
    );
  return other?.address ?? null;
}

export const hazardsIn = ({ steps }: Pick<Judged, 'steps'>): readonly HazardCode[] => [
  ...new Set(steps.flatMap(({ hazards }) => hazards.map(({ code }) => code))),
];

export const bytesOf = ({ steps }: Pick<Judged, 'steps'>): number =>
  steps.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);

/** Resources that edits are about; a check is the design's own, and nothing of it is in the database. */
export const addressesOf = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(edits.map(({ address }) => address).filter((at) => !at.startsWith('check.'))),
];

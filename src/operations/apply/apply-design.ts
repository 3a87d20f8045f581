import { DboptError, type Design, hasErrors, type Plan } from '../../model/index.ts';
import { hasChanges, LACKING } from '../../planner/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { hold } from '../holding.ts';
import { planWithReceipt } from '../plan/plan.ts';
import { requireFresh } from '../plan/sealed.ts';
import type { Audience, Outcome } from './audience.ts';
import { type CarryOutOptions, carryOut } from './carry-out.ts';
import { allowedHazards } from './consent.ts';

export interface ApplyRequest extends CarryOutOptions {
  /** Hazard codes that this run consents to, beside those of the policy. */
  readonly allow?: readonly string[];
  /** The plan that was approved when it was reviewed; null: this one is to be approved. */
  readonly sealed: Plan | null;
}

/** Makes one database what a design says: lock, plan, consent, steps, plan again. */
export async function applyDesign(
  design: Design,
  request: ApplyRequest,
  audience: Audience,
): Promise<Outcome> {
  const db = database(request.source, design);
  try {
    return await applyTo(db, design, request, audience);
  } finally {
    await db.close();
  }
}

async function applyTo(
  db: Database,
  design: Design,
  { sealed, allow, ...options }: ApplyRequest,
  audience: Audience,
): Promise<Outcome> {
  const holding = await hold(db, design);
  const { reader } = holding;
  const store = openStore(design, reader);
  const { plan, receipt } = await planWithReceipt(reader, design, store, options);
  if (sealed !== null) await requireFresh(sealed, plan, audience);
  const allowed = allowedHazards(design.policy, allow);
  await audience.planned(plan, allowed);
  if (hasErrors(plan.diagnostics)) {
    audience.refused(plan);
    return 'refused';
  }
  requirePrivileges(plan);
  if (hasChanges(plan) && !(await audience.approve(plan, allowed))) return 'declined';
  return carryOut({ db, design, options, audience, plan, receipt, holding });
}

/** What a plan warns of, since another role may apply it, is known here: this is the role that applies. */
function requirePrivileges(plan: Plan): void {
  const lacking = plan.diagnostics.filter(({ code }) => LACKING.has(code));
  if (lacking.length === 0 || !hasChanges(plan)) return;
  throw new DboptError(lacking.map((each) => ({ ...each, severity: 'error' })));
}

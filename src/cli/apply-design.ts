import { DboptError, type Design, hasErrors, type Plan } from '../model/index.ts';
import { hasChanges } from '../planner/index.ts';
import { type CarryOutFlags, carryOut } from './carry-out.ts';
import { allowedHazards, askConsent } from './consent.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { hold } from './holding.ts';
import { type Database, database, openStore } from './open.ts';
import { note } from './output.ts';
import { planWithReceipt } from './plan-database.ts';
import { requireFresh } from './sealed.ts';
import { showPlan } from './show-plan.ts';

export interface ApplyFlags extends CarryOutFlags {
  readonly allow?: readonly string[];
  readonly autoApprove?: boolean;
  /** The design gave no warning. */
  readonly quiet: boolean;
}

export interface ApplyJob extends ApplyFlags {
  /** The plan that was approved when it was reviewed; null: this one is to be approved. */
  readonly sealed: Plan | null;
  /** The plan was on the screen already. */
  readonly shown?: boolean;
}

/** Makes one database what a design says: lock, plan, consent, steps, plan again. */
export async function applyDesign(design: Design, job: ApplyJob): Promise<ExitCode> {
  const db = database(job, design);
  try {
    return await applyTo(db, design, job);
  } finally {
    await db.close();
  }
}

async function applyTo(
  db: Database,
  design: Design,
  { sealed, shown = false, quiet, ...flags }: ApplyJob,
): Promise<ExitCode> {
  const holding = await hold(db, design);
  const { reader } = holding;
  const { plan, receipt } = await planWithReceipt(reader, design, openStore(design, reader), flags);
  if (sealed !== null) await requireFresh(sealed, plan);
  const allowed = allowedHazards(design.policy, flags.allow);
  if (flags.format === 'text' && !shown) {
    await showPlan(plan, { ...flags, format: 'text', allowed });
  }
  if (hasErrors(plan.diagnostics)) {
    if (flags.format === 'json') throw new DboptError(plan.diagnostics);
    return EXIT.error;
  }
  const autoApprove = flags.autoApprove === true || sealed !== null;
  const consent = { autoApprove, allowed, color: flags.color };
  if (hasChanges(plan) && !(await askConsent(plan, consent))) {
    note('Nothing was applied.\n');
    return EXIT.error;
  }
  return carryOut({ db, design, flags, quiet, plan, receipt, holding });
}

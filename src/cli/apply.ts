import type { Design, Plan, VerifyReport } from '../model/index.ts';
import { applyDesign, type Outcome } from '../operations/index.ts';
import { terminal } from './audience.ts';
import { type CommonOptions, sourceOf } from './options.ts';
import { note } from './output.ts';
import { verifyAround } from './verified.ts';
import { whoAmI } from './who-am-i.ts';

export interface ApplyFlags extends CommonOptions {
  readonly format: 'text' | 'json';
  /** Each partition by itself on the screen. */
  readonly full?: boolean;
  readonly only?: readonly string[];
  readonly allow?: readonly string[];
  readonly autoApprove?: boolean;
  readonly parallelism: number;
  readonly restartCommand?: string;
  /** Seconds. */
  readonly restartTimeout: number;
  /** Measure the checks before and after. */
  readonly verify?: boolean;
  /** The design gave no warning. */
  readonly quiet: boolean;
}

export interface ApplyJob extends ApplyFlags {
  /** See ApplyRequest. */
  readonly sealed: Plan | null;
  /** The plan was on the screen already. */
  readonly shown?: boolean;
}

/** How an apply in front of somebody ended. */
export interface Ended {
  readonly outcome: Outcome;
  /** What the checks came to afterwards; null: they were not measured. */
  readonly checks: VerifyReport | null;
}

/** Makes one database what a design says, in front of whoever reads the output. */
export async function applyHere(design: Design, job: ApplyJob): Promise<Ended> {
  const before = job.verify === true ? await verifyAround(design, job, null) : null;
  const outcome = await applied(design, job);
  const isMeasured = before !== null && outcome === 'done';
  return { outcome, checks: isMeasured ? await verifyAround(design, job, before) : null };
}

async function applied(design: Design, job: ApplyJob): Promise<Outcome> {
  const { format, color, full = false, autoApprove = false, shown = false, ...request } = job;
  const approved = autoApprove || job.sealed !== null;
  const audience = terminal({ format, color, full, autoApprove: approved, shown });
  const outcome = await applyDesign(
    design,
    { ...request, source: sourceOf(job), by: whoAmI() },
    audience,
  );
  if (outcome === 'declined') note('Nothing was applied.\n');
  return outcome;
}

import type { ApplyEvent, HazardCode, Plan } from '../model/index.ts';
import type { Audience } from '../operations/index.ts';
import { renderApplyEvent } from '../ui/index.ts';
import { askConsent } from './consent.ts';
import { note, outEvent, showDiagnostics, showFailure } from './output.ts';
import { planDifference } from './plan-difference.ts';
import { progressView } from './progress.ts';
import { showPlan } from './show-plan.ts';
import { stopOnSignal } from './signals.ts';

export interface AudienceFlags {
  readonly format: 'text' | 'json';
  readonly color: boolean;
  /** Each partition by itself. */
  readonly full?: boolean;
  /** Nobody is asked: it was approved before, or on the command line. */
  readonly autoApprove: boolean;
  /** The plan was on the screen already. */
  readonly shown: boolean;
}

/** Whoever reads the output of this process. */
export function terminal({
  format,
  color,
  full = false,
  autoApprove,
  shown,
}: AudienceFlags): Audience {
  const show = (plan: Plan, allowed: readonly HazardCode[]) =>
    format === 'text' ? showPlan(plan, { format, color, full, allowed }) : Promise.resolve();
  return {
    planned: (plan, allowed) => (shown ? Promise.resolve() : show(plan, allowed)),
    stale: async (sealed, now) => note(await planDifference(sealed, now)),
    refused: ({ diagnostics }) => {
      if (format === 'json') showFailure(diagnostics);
    },
    approve: (plan, allowed) => askConsent(plan, { autoApprove, allowed, color }),
    view: (plan) => progressView(plan, { format, color, full }),
    event: (event: ApplyEvent) => {
      if (format === 'json') outEvent(event);
      else if (event.type === 'notice') showDiagnostics([event.diagnostic]);
      else note(`${renderApplyEvent(event)}\n`);
    },
    diagnostics: showDiagnostics,
    complete: () => {
      if (format === 'text') note('Apply complete. No changes are left.\n');
    },
    left: (plan) => show(plan, []),
    interruptibly: stopOnSignal,
  };
}

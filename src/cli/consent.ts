import { fail, type HazardCode, LASTING, type Plan } from '../model/index.ts';
import { hazardsOf } from '../operations/index.ts';
import { askApprovalPlain } from '../ui/index.ts';
import { drawsInk } from './output.ts';

export interface Consent {
  readonly autoApprove: boolean;
  /** From policy.allow and --allow. */
  readonly allowed: readonly HazardCode[];
  readonly color: boolean;
}

/** Asks for what the plan needs and nobody has given yet. Throws where nobody is there to be asked;
 *  false: the answer was no. What lasts is never given in passing. */
export async function askConsent(
  plan: Plan,
  { autoApprove, allowed, color }: Consent,
): Promise<boolean> {
  const open = hazardsOf(plan).filter((code) => !allowed.includes(code));
  const lasting = open.filter((code) => LASTING.includes(code));
  if (autoApprove) {
    if (lasting.length > 0) throw needsAllow(lasting);
    return true;
  }
  if (process.stdin.isTTY !== true) {
    throw fail('needs-approval', 'nobody is there to approve the plan: the input is no terminal', {
      hint: `review the plan, then run apply with ${['--auto-approve', ...lasting.map((code) => `--allow ${code}`)].join(' ')}`,
    });
  }
  const { approved } = await ask(plan, allowed, color);
  return approved;
}

async function ask(plan: Plan, allowed: readonly HazardCode[], color: boolean) {
  if (!drawsInk(process.stderr, { noColor: !color })) {
    return askApprovalPlain(plan, { input: process.stdin, output: process.stderr, allowed });
  }
  const { askApproval } = await import('../ui/ink/index.ts');
  return askApproval(plan, allowed);
}

const needsAllow = (codes: readonly HazardCode[]) =>
  fail(
    'needs-consent',
    `the plan needs consent to ${codes.join(', ')}, which --auto-approve does not give`,
    {
      hint: `review it, then add ${codes.map((c) => `--allow ${c}`).join(' ')}`,
    },
  );

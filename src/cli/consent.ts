import { fail, HAZARDS, type HazardCode, type Plan, type Policy } from '../model/index.ts';
import { askApprovalPlain } from '../ui/index.ts';
import { drawsInk } from './output.ts';

export interface Consent {
  readonly autoApprove: boolean;
  /** From policy.allow and --allow. */
  readonly allowed: readonly HazardCode[];
  readonly color: boolean;
}

/** Asks for what the plan needs and nobody has given yet. Throws where nobody is there to be asked;
 *  false: the answer was no. `data-loss` is never given in passing. */
export async function askConsent(
  plan: Plan,
  { autoApprove, allowed, color }: Consent,
): Promise<boolean> {
  const open = hazardsOf(plan).filter((code) => !allowed.includes(code));
  if (autoApprove) {
    if (open.includes('data-loss')) throw needsAllow(['data-loss']);
    return true;
  }
  if (process.stdin.isTTY !== true) {
    throw fail('needs-approval', 'nobody is there to approve the plan: the input is no terminal', {
      hint: 'review the plan, then run apply with --auto-approve',
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

/** Each hazard code of the plan once, in the order of the list. */
export function hazardsOf(plan: Plan): readonly HazardCode[] {
  const found = new Set(plan.steps.flatMap((step) => step.hazards.map((h) => h.code)));
  return HAZARDS.filter((code) => found.has(code));
}

const needsAllow = (codes: readonly HazardCode[]) =>
  fail(
    'needs-consent',
    `the plan needs consent to ${codes.join(', ')}, which --auto-approve does not give`,
    {
      hint: `review it, then add ${codes.map((c) => `--allow ${c}`).join(' ')}`,
    },
  );

/** What the design and the flags of this run consent to. Throws on a word that is no hazard. */
export const allowedHazards = (
  { allow }: Pick<Policy, 'allow'>,
  flags: readonly string[] = [],
): readonly HazardCode[] => [...allow, ...flags.map(hazardNamed)];

function hazardNamed(word: string): HazardCode {
  const code = HAZARDS.find((each) => each === word);
  if (code !== undefined) return code;
  throw fail('bad-flag', `--allow ${word}: no such hazard`, {
    hint: `known: ${HAZARDS.join(', ')}`,
  });
}

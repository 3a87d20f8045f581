import { fail, HAZARDS, type HazardCode, type Plan, type Policy } from '../../model/index.ts';

/** Each hazard code of the plan once, in the order of the list. */
export function hazardsOf(plan: Plan): readonly HazardCode[] {
  const codes = new Set<HazardCode>([
    ...plan.steps.flatMap((step) => step.hazards.map((h) => h.code)),
    ...(plan.left === undefined ? [] : ['other-design' as const]),
  ]);
  return HAZARDS.filter((code) => codes.has(code));
}

/** What the design and this run consent to. Throws `bad-flag` on a word that is no hazard. */
export const allowedHazards = (
  { allow }: Pick<Policy, 'allow'>,
  words: readonly string[] = [],
): readonly HazardCode[] => [...allow, ...words.map(hazardNamed)];

function hazardNamed(word: string): HazardCode {
  const code = HAZARDS.find((each) => each === word);
  if (code !== undefined) return code;
  throw fail('bad-flag', `--allow ${word}: no such hazard`, {
    hint: `known: ${HAZARDS.join(', ')}`,
  });
}

import type { Diagnostic, HazardCode, Plan } from '../../model/index.ts';
import { isBeside } from '../plan/kinds.ts';

/** The plan without the resources that would run code of others, where nobody has consented to that, and a word on
 *  each. What is left of such a resource waits with it: the state must not take it for done. */
export function withoutOwnerCode(
  plan: Plan,
  barred: readonly HazardCode[],
): { readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] } {
  if (!barred.includes('owner-code')) return { plan, diagnostics: [] };
  const found = new Map<string, string>();
  for (const { address, hazards } of plan.steps) {
    const code = hazards.find((hazard) => hazard.code === 'owner-code');
    if (code !== undefined && !found.has(address)) found.set(address, code.message);
  }
  const stays = ({ address }: { readonly address: string }) => !found.has(address);
  return {
    plan: { ...plan, steps: plan.steps.filter(stays), changes: plan.changes.filter(stays) },
    diagnostics: [...found].map(([address, message]) => ({
      ...{ severity: 'warning', code: 'needs-consent', address },
      message: `nothing is done here, since it needs consent to owner-code: ${message}`,
      hint: 'run maintain as the owner of the table; or add --allow owner-code, or owner-code to policy.allow',
    })),
  };
}

/** The plan without what a run would only write into the state of what stands beside the database: somebody may have moved
 *  the pointer of a cache, and drift is to tell so. */
export function withoutAdoption(plan: Plan): Plan {
  const worked = new Set(plan.steps.map(({ address }) => address));
  const stays = (one: Plan['changes'][number]) => !isBeside(one) || worked.has(one.address);
  return { ...plan, changes: plan.changes.filter(stays) };
}

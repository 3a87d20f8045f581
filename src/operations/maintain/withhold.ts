import type { Diagnostic, HazardCode, Plan } from '../../model/index.ts';
import { isBeside } from '../plan/kinds.ts';

/** What a resource is left alone for as a whole, and what else would do than consent. */
const INSTEAD: ReadonlyMap<HazardCode, string> = new Map([
  ['owner-code', 'run maintain as the owner of the table'],
  ['replication-stop', 'have the publications send what moves by the name of the table'],
]);

/** The plan without the resources that would run code of others or stop subscribers, where nobody has consented to that,
 *  and a word on each. What is left of such a resource waits with it: the state must not take it for done. */
export function withoutConsent(
  plan: Plan,
  barred: readonly HazardCode[],
): { readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] } {
  const found = new Map<string, Diagnostic>();
  for (const { address, hazards } of plan.steps) {
    for (const { code, message } of hazards) {
      const instead = INSTEAD.get(code);
      if (instead === undefined || !barred.includes(code) || found.has(address)) continue;
      found.set(address, {
        ...{ severity: 'warning', code: 'needs-consent', address },
        message: `nothing is done here, since it needs consent to ${code}: ${message}`,
        hint: `${instead}; or add --allow ${code}, or ${code} to policy.allow`,
      });
    }
  }
  const stays = ({ address }: { readonly address: string }) => !found.has(address);
  return {
    plan: { ...plan, steps: plan.steps.filter(stays), changes: plan.changes.filter(stays) },
    diagnostics: [...found.values()],
  };
}

/** The plan without what a run would only write into the state of what stands beside the database: somebody may have moved
 *  the pointer of a cache, and drift is to tell so. */
export function withoutAdoption(plan: Plan): Plan {
  const worked = new Set(plan.steps.map(({ address }) => address));
  const stays = (one: Plan['changes'][number]) => !isBeside(one) || worked.has(one.address);
  return { ...plan, changes: plan.changes.filter(stays) };
}

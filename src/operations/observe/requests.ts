import {
  type AdviceInput,
  type Advisor,
  canonicalJson,
  type SampleRequest,
  type TrialRequest,
} from '../../model/index.ts';

/** What all advisors want to see of a table is read at once; in the order in which they first asked. */
export function sampleRequests(
  advisors: readonly Pick<Advisor, 'samples'>[],
  input: AdviceInput,
): readonly SampleRequest[] {
  const byTable = new Map<number, SampleRequest>();
  for (const request of advisors.flatMap((advisor) => advisor.samples?.(input) ?? [])) {
    const before = byTable.get(request.table);
    byTable.set(request.table, {
      table: request.table,
      columns: [...new Set([...(before?.columns ?? []), ...request.columns])],
      dead: request.dead || before?.dead === true,
    });
  }
  return [...byTable.values()];
}

/** Each once, whoever asks for it. */
export function trialRequests(
  advisors: readonly Pick<Advisor, 'trials'>[],
  input: AdviceInput,
): readonly TrialRequest[] {
  const all = advisors.flatMap((advisor) => advisor.trials?.(input) ?? []);
  return [...new Map(all.map((request) => [canonicalJson(request), request])).values()];
}

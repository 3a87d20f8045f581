import type { Acceptance, Diagnostic, DriftFinding, JudgedFinding } from '../../model/index.ts';

type Judged = Omit<JudgedFinding, 'evidence'>;

/** Which findings are accepted, on a day of UTC (YYYY-MM-DD); and what is accepted that is not there. */
export function judge(
  findings: readonly DriftFinding[],
  accept: readonly Acceptance[],
  today: string,
): { readonly findings: readonly Judged[]; readonly diagnostics: readonly Diagnostic[] } {
  const judged = findings.map((finding) => {
    const fit = accept.filter((one) => matches(one, finding));
    const valid = fit.find((one) => !isPast(one, today));
    const one = valid ?? fit[0];
    const accepted =
      one === undefined
        ? null
        : { why: one.why, until: one.until ?? null, expired: valid === undefined };
    return { ...finding, accepted };
  });
  const unused = accept.filter((one) => !findings.some((finding) => matches(one, finding)));
  return { findings: judged, diagnostics: unused.map(idle) };
}

const matches = ({ address, field }: Acceptance, finding: DriftFinding): boolean =>
  address === finding.address &&
  (field === undefined || field.toLowerCase() === finding.field?.toLowerCase());

const isPast = ({ until }: Acceptance, today: string): boolean =>
  until !== undefined && until < today;

const idle = ({ address, field, place }: Acceptance): Diagnostic => ({
  severity: 'warning',
  code: 'accept-unused',
  message: `nothing is accepted by this any more: ${address}${field === undefined ? '' : `, ${field},`} is as it should be`,
  hint: 'take it out of drift.accept',
  place,
});

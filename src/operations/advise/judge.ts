import {
  type AdviceAcceptance,
  compareText,
  type Design,
  type Diagnostic,
  type Finding,
  grouped,
  type JudgedAdvice,
  type Place,
  rankOf,
  tableAddress,
} from '../../model/index.ts';
import { withoutClashes } from './clash.ts';

/** Findings with what the design says of them, worst first, those that wait for another one behind it. `today` is a day
 *  of UTC by the server's clock, so that evidence from a file is judged as it was then. */
export function judgeAdvice(
  findings: readonly Finding[],
  design: Pick<Design, 'declared' | 'acceptAdvice'> | null,
  { today, codes }: { readonly today: string; readonly codes: ReadonlySet<string> },
): { readonly findings: readonly JudgedAdvice[]; readonly diagnostics: readonly Diagnostic[] } {
  const accept = design?.acceptAdvice ?? [];
  const places = new Map(design?.declared.map(({ address, place }) => [address, place]));
  const judged = findings.map((finding) => ({
    ...finding,
    place: placeOf(finding, places),
    accepted: acceptedBy(finding, accept, today),
  }));
  // Of codes that nobody looked for now it cannot be told whether they are there.
  const unused = accept.filter(
    (one) => codes.has(one.code) && !findings.some((finding) => matches(one, finding)),
  );
  return { findings: inOrder(judged), diagnostics: unused.map(idle) };
}

/** Where it is declared; else its table. */
function placeOf({ address, edits }: Finding, places: ReadonlyMap<string, Place>): Place | null {
  const table = edits.find((edit) => edit.table !== undefined)?.table;
  const parent = table === undefined ? '' : tableAddress(table);
  return places.get(address) ?? places.get(parent) ?? null;
}

function acceptedBy(
  finding: Finding,
  accept: readonly AdviceAcceptance[],
  today: string,
): JudgedAdvice['accepted'] {
  const fit = accept.filter((one) => matches(one, finding));
  const valid = fit.find(({ until }) => until === undefined || until >= today);
  const one = valid ?? fit[0];
  return one === undefined
    ? null
    : { why: one.why, until: one.until ?? null, expired: valid === undefined };
}

const matches = (one: AdviceAcceptance, { code, address }: Finding): boolean =>
  one.code === code && one.address === address;

const keyOf = ({ code, address }: Pick<Finding, 'code' | 'address'>): string =>
  `${code} ${address}`;

function inOrder(findings: readonly JudgedAdvice[]): readonly JudgedAdvice[] {
  const sorted = [...findings].sort(
    (a, b) =>
      rankOf(a.severity) - rankOf(b.severity) ||
      compareText(a.verdict, b.verdict) * -1 ||
      compareText(a.advisor, b.advisor) ||
      compareText(a.address, b.address) ||
      compareText(a.code, b.code),
  );
  const heads = new Set(sorted.map(keyOf));
  // Where what stood above it is not there (it may have been left out), it stands for itself.
  const standing = sorted.map((finding) =>
    finding.under !== null && heads.has(keyOf(finding.under))
      ? finding
      : { ...finding, under: null },
  );
  const under = grouped(withoutClashes(standing), (finding) =>
    finding.under === null ? '' : keyOf(finding.under),
  );
  const withBelow = (finding: JudgedAdvice): readonly JudgedAdvice[] => [
    finding,
    ...(under.get(keyOf(finding)) ?? []).flatMap(withBelow),
  ];
  return (under.get('') ?? []).flatMap(withBelow);
}

const idle = ({ code, address, place }: AdviceAcceptance): Diagnostic => ({
  severity: 'warning',
  code: 'accept-unused',
  message: `nothing is accepted by this any more: ${code} is not found at ${address}`,
  hint: 'take it out of advice.accept',
  place,
});

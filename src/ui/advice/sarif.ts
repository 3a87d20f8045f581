import { type CodeFinding, type Grade, isOpen, type JudgedAdvice } from '../../model/index.ts';
import { sarifLog, sarifMessage, sarifPlace } from '../sarif.ts';
import { gainText } from './facts.ts';

const LEVELS: { readonly [grade in Grade]: string } = {
  critical: 'error',
  warning: 'warning',
  info: 'note',
};

/** The advice as SARIF 2.1.0, for tools that show findings beside the lines of the design. */
export function adviceSarif(
  report: { readonly findings: readonly Shown[] },
  rules: { readonly [code: string]: string },
  file: string,
) {
  const findings = report.findings;
  const used = Object.entries(rules).filter(([code]) => findings.some((one) => one.code === code));
  return sarifLog(
    used,
    findings.map((one) => result(one, file)),
  );
}

/** What of a finding stands beside a line; `related`: other lines that belong to it. */
type Shown = JudgedAdvice & Partial<Pick<CodeFinding, 'related'>>;

function result(one: Shown, file: string) {
  const { place, gain, unanswered, related = [] } = one;
  const text = [
    one.title,
    ...(gain === null ? [] : [gainText(gain)]),
    ...(unanswered === null ? [] : [unanswered.needs]),
  ].join('. ');
  const accepted = one.accepted !== null && !isOpen(one) && !one.accepted.expired;
  return {
    ruleId: one.code,
    kind: one.verdict === 'found' ? 'fail' : 'open',
    // What is open has no level of its own.
    level: one.verdict === 'found' ? LEVELS[one.severity] : 'none',
    message: { text },
    locations: [
      {
        physicalLocation: sarifPlace(place?.file ?? file, place?.line, place?.column),
        logicalLocations: [{ fullyQualifiedName: one.address, kind: 'resource' }],
      },
    ],
    ...(related.length > 0 ? { relatedLocations: related.map(locationOf) } : {}),
    partialFingerprints: { 'dbopt/v1': `${one.code} ${one.address}` },
    ...(accepted
      ? { suppressions: [{ kind: 'external', justification: one.accepted?.why ?? '' }] }
      : {}),
  };
}

const locationOf = (
  { place: { file, line, column }, what }: CodeFinding['related'][number],
  id: number,
) => ({
  id,
  message: sarifMessage(what),
  physicalLocation: sarifPlace(file, line, column),
});

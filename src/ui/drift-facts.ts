import {
  type Clue,
  DRIFT_CLASSES,
  type DriftClass,
  type DriftReport,
  type Field,
  grouped,
  isAccepted,
  type JudgedFinding,
  tellsOfApply,
} from '../model/index.ts';
import { FEW } from './families.ts';
import { plural, timeText } from './format.ts';
import { fieldText } from './words.ts';

/** What every screen works out of a drift report before it draws it. */

export const CLASS_TITLES: { readonly [c in DriftClass]: readonly [string, string] } = {
  drift: ['Drift', 'changed outside since the last apply'],
  missing: ['Missing', 'dropped outside'],
  invalid: ['Invalid', 'there, but of no use'],
  unapplied: ['Unapplied', 'the file is ahead'],
  'pending-restart': ['Pending restart', 'configured, but not running yet'],
  unmanaged: ['Unmanaged', 'on managed tables, for information'],
};

const NEXT: { readonly [c in DriftClass]: string | null } = {
  drift:
    'drift: dbopt apply puts back what the file says; to keep the change, write it into the file, or into drift.accept for now',
  missing: 'missing: dbopt apply makes it again; where it is to stay away, take it out of the file',
  invalid: 'invalid: dbopt apply makes it anew',
  unapplied: 'unapplied: dbopt plan shows it in full, dbopt apply does it',
  'pending-restart':
    'pending restart: restart the server, or have dbopt apply do it with --restart-command',
  unmanaged: null,
};

/** What to do now, by what was found. While an apply is at work, that is to wait for it. */
export function nextSteps(report: DriftReport): readonly string[] {
  if (report.diagnostics.some(tellsOfApply)) return [];
  const found = new Set(openFindings(report).map((finding) => finding.class));
  return DRIFT_CLASSES.flatMap((kind) => (found.has(kind) ? (NEXT[kind] ?? []) : []));
}

/** Findings of one resource in one class, or of all partitions of which the same is to be said. */
export interface Group {
  readonly class: DriftClass;
  /** Of partitions: what was declared, which they follow, and how many they are. */
  readonly title: string;
  /** Of the first. */
  readonly findings: readonly JudgedFinding[];
}

/** In the order of the report. */
export function groups(findings: readonly JudgedFinding[], isFull = false): readonly Group[] {
  const single = [...grouped(findings, (each) => `${each.class} ${each.address}`).values()];
  const alike = grouped(single, (group) =>
    JSON.stringify(isFull ? group[0]?.address : sayingOf(group)),
  );
  return single.flatMap((own) => {
    const [finding] = own;
    if (finding === undefined) return [];
    const same = isFull ? [own] : (alike.get(JSON.stringify(sayingOf(own))) ?? []);
    const { class: kind, address, inherits = address } = finding;
    if (same.length <= FEW) return [{ class: kind, title: address, findings: own }];
    const title = `${inherits}: ${plural(same.length, 'partition')}`;
    return same[0] === own ? [{ class: kind, title, findings: own }] : [];
  });
}

/** What is said of a partition, whichever it is; what is no partition is like nothing else. */
const sayingOf = (findings: readonly JudgedFinding[]) =>
  findings.map((finding) => [
    ...[finding.class, finding.inherits ?? finding.address, finding.field],
    ...[valuesText(finding).map((value) => value?.text), findingRemarks(finding)],
  ]);

export const openFindings = ({ findings }: DriftReport): readonly JudgedFinding[] =>
  findings.filter((finding) => !isAccepted(finding));

export const acceptedFindings = ({ findings }: DriftReport): readonly JudgedFinding[] =>
  findings.filter(isAccepted);

/** Findings that are not accepted, by class. */
export function classCounts(report: DriftReport): { readonly [c in DriftClass]: number } {
  const counts = {
    drift: 0,
    missing: 0,
    invalid: 0,
    unapplied: 0,
    'pending-restart': 0,
    unmanaged: 0,
  };
  for (const finding of openFindings(report)) counts[finding.class] += 1;
  return counts;
}

/** `2 drift, 1 missing`; '' where nothing counts. */
export function countsText(report: DriftReport): string {
  const counts = classCounts(report);
  return DRIFT_CLASSES.filter((each) => each !== 'unmanaged' && counts[each] > 0)
    .map((each) => `${counts[each].toLocaleString('en-US')} ${CLASS_TITLES[each][0].toLowerCase()}`)
    .join(', ');
}

/** What a finding says of a field: from what to what, by who is ahead. */
export function valuesText(finding: JudgedFinding): readonly [Field | null, Field | null] {
  const { applied, actual, declared } = finding;
  if (finding.class === 'drift') return [applied, actual];
  return [actual, finding.class === 'unmanaged' ? actual : declared];
}

/** What there is to say about a finding beyond its values. */
export function findingRemarks(finding: JudgedFinding): readonly string[] {
  const { accepted, applied, declared, note } = finding;
  const ahead =
    finding.class === 'drift' && finding.field !== null && declared?.text !== applied?.text
      ? [`the file says ${fieldText(declared)}`]
      : [];
  return [
    ...(note === '' ? [] : [note]),
    ...ahead,
    ...(accepted === null ? [] : [acceptedText(accepted)]),
  ];
}

const acceptedText = ({ why, until, expired }: NonNullable<JudgedFinding['accepted']>): string =>
  expired
    ? `accepted until ${until}, which is past: ${why}`
    : `accepted${until === null ? '' : ` until ${until}`}: ${why}`;

const SOURCES: { readonly [source in Clue['source']]: string } = {
  session: 'session',
  log: 'log',
  'catalog-row': 'catalog',
  'configuration-file': 'file',
  'other-state': 'state',
};

/** Label and text of what is known of who and when, each thing once. */
export function evidenceTexts({ findings }: Group): readonly (readonly [string, string])[] {
  const facts = findings.flatMap(({ evidence }) => evidence);
  const texts = facts.map(({ source, at, who, what }) => {
    const when = at === null ? '' : /^\d{4}-\d\d-\d\dT/.test(at) ? timeText(at) : at;
    const head = [when, who ?? ''].filter((part) => part !== '').join('  ');
    return [SOURCES[source], head === '' ? what : `${head}: ${what}`] as const;
  });
  return [...new Map(texts.map((text) => [text.join(' '), text])).values()];
}

/** The apply that wrote the resource last. */
export function sinceText({ findings }: Group): string | null {
  const since = findings[0]?.since ?? null;
  return since === null ? null : `last applied ${timeText(since.at)} by ${since.by}`;
}

/** What stands where nothing counts. */
export const noDriftText = ({ server, compared, diagnostics }: DriftReport): string =>
  ` ${server.database} is as it was left and as the file says${diagnostics.some(tellsOfApply) ? ', but for what the apply has in hand' : ''}; ${plural(compared, 'resource')} compared.`;

export const errorsText = ({ diagnostics }: DriftReport): string | null => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? null : `${plural(errors, 'error')}: not everything could be compared.`;
};

import {
  DRIFT_CLASSES,
  type DriftClass,
  type DriftReport,
  tellsOfApply,
} from '../../model/index.ts';
import {
  acceptedFindings,
  CLASS_TITLES,
  classCounts,
  countsText,
  errorsText,
  evidenceTexts,
  findingRemarks,
  type Group,
  groups,
  nextSteps,
  noDriftText,
  openFindings,
  sinceText,
  valuesText,
} from '../drift-facts.ts';
import { plural } from '../format.ts';
import { fieldText } from '../words.ts';
import { code, prose, shorten } from './escape.ts';
import { fits, longest } from './fit.ts';
import { diagnosticList } from './lists.ts';

const NAME = 160;
const TEXT = 400;

/** A report for an issue, a comment or a job's summary, never longer than what GitHub takes. */
export function renderDriftMarkdown(report: DriftReport, full = false): string {
  const most = report.findings.length + report.diagnostics.length;
  const whole = compose(report, most, full);
  return fits(whole) ? whole : longest(most, (entries) => compose(report, entries, full));
}

function compose(report: DriftReport, entries: number, full: boolean): string {
  const { server } = report;
  const counted = countsText(report);
  const errors = errorsText(report);
  const none = errors === null ? 'No drift.' : errors;
  const accepted = groups(acceptedFindings(report), full);
  const open = groups(openFindings(report), full);
  const sections = [
    diagnosticList(report.diagnostics.filter(tellsOfApply), 1),
    `### ${counted === '' ? none : `Found: ${counted}.`}`,
    `${code(server.database)}, PostgreSQL ${prose(server.version)}:${counted === '' ? prose(noDriftText(report)) : ` ${plural(report.compared, 'resource')} compared.`}`,
    counted === '' || errors === null ? '' : `**${errors}**`,
    diagnosticList(
      report.diagnostics.filter((each) => !tellsOfApply(each)),
      entries,
    ),
    ...DRIFT_CLASSES.filter((kind) => kind !== 'unmanaged').map((kind) =>
      section(kind, open, entries),
    ),
    folded('Accepted in the file', accepted, entries),
    folded(
      `Unmanaged, for information: ${classCounts(report).unmanaged}`,
      open.filter((each) => each.class === 'unmanaged'),
      entries,
    ),
    report.untold.length === 0
      ? ''
      : `_Cannot tell ${report.untold.map((why) => prose(why)).join('; ')}._`,
    nextSteps(report)
      .map((step) => `- ${prose(step)}`)
      .join('\n'),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(kind: DriftClass, all: readonly Group[], entries: number): string {
  const own = all.filter((each) => each.class === kind);
  const [name, what] = CLASS_TITLES[kind];
  return own.length === 0 ? '' : [`#### ${name}: ${what}`, items(own, entries)].join('\n\n');
}

const folded = (title: string, all: readonly Group[], entries: number): string =>
  all.length === 0
    ? ''
    : [`<details><summary>${title}</summary>`, items(all, entries), '</details>'].join('\n\n');

const items = (all: readonly Group[], entries: number): string =>
  [
    ...all.slice(0, entries).map(item),
    ...(all.length > entries ? [`- … and ${plural(all.length - entries, 'more resource')}`] : []),
  ].join('\n');

function item(group: Group): string {
  const since = group.class === 'unmanaged' ? null : sinceText(group);
  return [
    `- ${code(shorten(group.title, NAME))}${since === null ? '' : `, ${prose(since)}`}`,
    ...group.findings.map(findingItem).filter((text) => text !== ''),
    ...evidenceTexts(group).map(([label, text]) => `  - _${label}_: ${prose(shorten(text, TEXT))}`),
  ].join('\n');
}

function findingItem(finding: Group['findings'][number]): string {
  const remarks = findingRemarks(finding).map((text) => prose(shorten(text, TEXT)));
  if (finding.field === null) return remarks.length === 0 ? '' : `  - ${remarks.join('; ')}`;
  const [from, to] = valuesText(finding).map((value) => code(shorten(fieldText(value), NAME)));
  const values = finding.class === 'invalid' ? '' : from === to ? ` ${from}` : ` ${from} → ${to}`;
  return `  - ${code(finding.field)}${values}${remarks.map((text) => ` (${text})`).join('')}`;
}

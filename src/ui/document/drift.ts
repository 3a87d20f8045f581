import {
  type Diagnostic,
  DRIFT_CLASSES,
  type DriftClass,
  type DriftReport,
  tellsOfApply,
} from '../../model/index.ts';
import {
  acceptedFindings,
  CLASS_TITLES,
  countsText,
  errorsText,
  type Group,
  groups,
  nextSteps,
  noDriftText,
  openFindings,
} from '../drift-facts.ts';
import { plural } from '../format.ts';
import { diagnosticLines } from './diagnostic.ts';
import { groupLines } from './finding.ts';
import { BLANK, type Line, line, span } from './line.ts';

/** Of what is only for information, so many resources are shown. */
const MOST_UNMANAGED = 10;

/** The whole report as lines that text, ANSI and Ink draw alike. */
export function driftDocument(report: DriftReport, columns: number, full = false): readonly Line[] {
  const open = groups(openFindings(report), full);
  const accepted = groups(acceptedFindings(report), full);
  const told = (all: readonly Diagnostic[]) =>
    all.flatMap((each) => [...diagnosticLines(each, columns), BLANK]);
  return [
    ...told(report.diagnostics.filter(tellsOfApply)),
    ...DRIFT_CLASSES.flatMap((kind) => section(kind, open, columns)),
    ...(accepted.length === 0
      ? []
      : [
          title('Accepted', 'in the file, on purpose'),
          ...accepted.flatMap((each) => groupLines(each, columns)),
          BLANK,
        ]),
    ...untold(report),
    ...told(report.diagnostics.filter((each) => !tellsOfApply(each))),
    ...ending(report),
  ];
}

const title = (name: string, what: string): Line =>
  line([span(name, 'strong'), span(`: ${what}`, 'dim')]);

function section(kind: DriftClass, all: readonly Group[], columns: number): readonly Line[] {
  const own = all.filter((each) => each.class === kind);
  if (own.length === 0) return [];
  const most = kind === 'unmanaged' ? MOST_UNMANAGED : own.length;
  const more = own.length - most;
  return [
    title(...CLASS_TITLES[kind]),
    ...own.slice(0, most).flatMap((each) => groupLines(each, columns)),
    ...(more > 0
      ? [line([span(`… and ${plural(more, 'more resource')}`, 'dim')], { indent: 4 })]
      : []),
    BLANK,
  ];
}

/** Who and when is told where it is known, and where it is not, why. */
const untold = ({ untold }: DriftReport): readonly Line[] =>
  untold.length === 0
    ? []
    : [
        title('Cannot tell', 'what this server does not know, or not this role'),
        ...untold.map((why) => line([span(why, 'dim')], { indent: 4 })),
        BLANK,
      ];

function ending(report: DriftReport): readonly Line[] {
  const counted = countsText(report);
  const accepted = acceptedFindings(report).length;
  const also = accepted === 0 ? '' : ` ${accepted.toLocaleString('en-US')} accepted.`;
  const errors = errorsText(report);
  return [
    ...(counted === ''
      ? errors === null
        ? [line([span('No drift.', 'add'), span(noDriftText(report)), span(also)])]
        : []
      : [line([span('Found: ', 'strong'), span(counted, 'change'), span(`.${also}`)])]),
    ...nextSteps(report).map((step) => line([span(step)], { indent: 2, hang: 2 })),
    ...(errors === null ? [] : [line([span(errors, 'error')])]),
  ];
}

import type { AdviceReport, FileDiff, Grade, JudgedAdvice } from '../../model/index.ts';
import { diagnosticLines } from '../document/diagnostic.ts';
import { BLANK, type Line, line, type Role, span } from '../document/line.ts';
import { width } from '../document/width.ts';
import { plural } from '../format.ts';
import { curveLines } from './curve.ts';
import {
  acceptedOnes,
  acceptedText,
  countsText,
  gainText,
  openFound,
  openQuestions,
  overText,
} from './facts.ts';

const ROLES: { readonly [grade in Grade]: Role } = {
  critical: 'error',
  warning: 'warning',
  info: 'info',
};
const INDENT = 10;
const LABEL = 6;

/** The advice as lines that text, ANSI and Ink draw alike. */
export function adviceDocument(report: AdviceReport, columns: number): readonly Line[] {
  const findings = openFound(report);
  const questions = openQuestions(report);
  const accepted = acceptedOnes(report);
  return [
    ...findings.flatMap((one) => [...findingLines(one, columns), BLANK]),
    ...(questions.length === 0
      ? []
      : [title('Cannot tell'), ...questions.flatMap((one) => questionLines(one, columns)), BLANK]),
    ...report.diffs.flatMap((diff) => [...diffLines(diff), BLANK]),
    ...report.diagnostics.flatMap((each) => [...diagnosticLines(each, columns), BLANK]),
    ...accepted.map((one) =>
      line([span('Accepted: ', 'dim'), span(acceptedText(one), 'dim')], { hang: 10 }),
    ),
    ending(report),
  ];
}

export const title = (text: string): Line => line([span(text, 'strong')]);

export function findingLines(one: JudgedAdvice, columns: number): readonly Line[] {
  const indent = columns < 60 ? 4 : INDENT;
  const below = (label: string, text: string, role: Role = 'plain'): Line =>
    line([span(label.padEnd(LABEL), 'dim'), span(text, role)], { indent, hang: LABEL });
  const head = `${one.severity.padEnd(INDENT - 1)} `;
  const waits = one.under === null ? [] : [`only once ${one.under.code} is mended`];
  return [
    line(
      [span(head, ROLES[one.severity]), span(one.address, 'strong'), span(`  ${one.code}`, 'dim')],
      {
        hang: width(head),
      },
    ),
    line([span(one.title)], { indent, hang: 0 }),
    ...waits.map((text) => below('then', text, 'dim')),
    ...(one.curve === undefined ? [] : curveLines(one.curve, columns, indent)),
    ...(one.gain === null ? [] : [below('gain', gainText(one.gain))]),
    ...(one.action === null
      ? []
      : [
          below('run', one.action.run, 'change'),
          below('lock', `${one.action.lock}; ${one.action.cost}`, 'dim'),
        ]),
    ...(one.outside === null ? [] : [below('do', one.outside)]),
  ];
}

export function questionLines(
  { address, code, unanswered, curve }: JudgedAdvice,
  columns: number,
): readonly Line[] {
  if (unanswered === null) return [];
  const { question, why, needs } = unanswered;
  return [
    line([span(`${address}  `), span(code, 'dim')], { indent: 2, hang: 4 }),
    line([span(`${question}: ${why}`)], { indent: 4, hang: 0 }),
    ...(curve === undefined ? [] : curveLines(curve, columns, 4)),
    ...(needs === '' ? [] : [line([span(needs, 'dim')], { indent: 4, hang: 0 })]),
  ];
}

/** Lines of a diff are cut, not wrapped: what stands in them is code. */
export const diffLines = ({ patch }: FileDiff): readonly Line[] =>
  patch
    .trimEnd()
    .split('\n')
    .map((text) => line([span(text.replace(/\r$/, ''), roleOf(text))], { fit: 'cut' }));

function roleOf(text: string): Role {
  if (text.startsWith('+++') || text.startsWith('---')) return 'strong';
  if (text.startsWith('+')) return 'add';
  if (text.startsWith('-')) return 'destroy';
  return text.startsWith('@@') ? 'info' : 'dim';
}

function ending(report: AdviceReport): Line {
  const counted = countsText(report);
  const questions = openQuestions(report).length;
  const open = questions === 0 ? '' : ` ${plural(questions, 'question')} open.`;
  if (counted === '') {
    return line([span('Nothing to advise', 'add'), span(`: ${overText(report)}.${open}`)]);
  }
  return line([
    span('Found: ', 'strong'),
    span(counted, 'change'),
    span(`; ${overText(report)}.${open}`),
  ]);
}

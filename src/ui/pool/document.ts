import type { JudgedAdvice, PoolReport } from '../../model/index.ts';
import { diffLines, findingLines, questionLines, title } from '../advice/document.ts';
import {
  acceptedOnes,
  acceptedText,
  countsText,
  measurementText,
  openFound,
  openQuestions,
} from '../advice/facts.ts';
import { diagnosticLines } from '../document/diagnostic.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { plural } from '../format.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { overText, placed } from './facts.ts';

const INDENT = 10;

/** The report as lines that text, ANSI and Ink draw alike: what was found, worst first, with the numbers it stands on. */
export function poolDocument(report: PoolReport, columns: number): readonly Line[] {
  const questions = openQuestions(report);
  return [
    ...openFound(report).flatMap((one) => [...findingOf(one, columns), BLANK]),
    ...(questions.length === 0
      ? []
      : [title('Cannot tell'), ...questions.flatMap((one) => questionOf(one, columns)), BLANK]),
    ...report.diffs.flatMap((diff) => [...diffLines(diff), BLANK]),
    ...report.diagnostics.flatMap((each) => [...diagnosticLines(each, columns), BLANK]),
    ...acceptedOnes(report).map((one) =>
      line([span('Accepted: ', 'dim'), span(acceptedText(one), 'dim')], { hang: INDENT }),
    ),
    ending(report, questions.length),
  ];
}

const findingOf = (one: JudgedAdvice, columns: number): readonly Line[] => [
  ...findingLines(placed(one), columns),
  ...(one.code === 'pool-demand' ? one.evidence.slice(1) : []).map((each) =>
    line([span(measurementText(each), 'dim')], { indent: columns < 60 ? 4 : INDENT, hang: 2 }),
  ),
];

const questionOf = (one: JudgedAdvice, columns: number): readonly Line[] => [
  ...questionLines(placed(one), columns),
  ...(one.code === 'pool-demand' ? [line([span(one.title)], { indent: 4, hang: 2 })] : []),
];

function ending(report: PoolReport, questions: number): Line {
  const counted = countsText(report);
  const open = questions === 0 ? '' : ` ${plural(questions, 'question')} open.`;
  return counted === ''
    ? line([span('Nothing found', 'add'), span(` in ${overText(report)}.${open}`)])
    : line([
        ...[span('Found: ', 'strong'), span(counted, 'change')],
        span(`; in ${overText(report)}.${open}`),
      ]);
}

export const renderPoolText = (report: PoolReport, options: TextOptions): string =>
  drawText(poolDocument(report, options.width), options);

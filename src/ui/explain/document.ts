import type { ExplainReport, Finding } from '../../model/index.ts';
import { findingLines, questionLines, title } from '../advice/document.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { plural } from '../format.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { isQuiet, summaryOf } from './facts.ts';
import { treeLines } from './tree.ts';

/** A finding of a plan is under no design that could accept it. */
export const judged = <T extends Finding>(finding: T) => ({
  place: null,
  ...finding,
  accepted: null,
});

/** The report as lines that text, ANSI and Ink draw alike. */
export function explainDocument(report: ExplainReport, columns: number): readonly Line[] {
  const { plan, findings, proposals, notes } = report;
  const told = findings.filter(({ verdict }) => verdict === 'found').map(judged);
  const open = findings.filter(({ verdict }) => verdict === 'cannot-tell').map(judged);
  return [
    ...(plan === null
      ? []
      : [...treeLines(report, columns), BLANK, line([span(summaryOf(plan), 'dim')])]),
    ...notes.map((note) => line([span(note, 'dim')])),
    BLANK,
    ...told.flatMap((one) => [...findingLines(one, columns), BLANK]),
    ...(open.length === 0 ? [] : [title('Cannot tell'), ...open.flatMap(questionLines), BLANK]),
    ...(proposals.length === 0
      ? []
      : [
          title('Proposals'),
          ...proposals.map(judged).flatMap((one) => [...findingLines(one, columns), BLANK]),
        ]),
    ending(report, told.length),
  ];
}

function ending(report: ExplainReport, told: number): Line {
  const open = report.findings.length - told;
  const questions = open === 0 ? '.' : `. ${plural(open, 'question')} open.`;
  if (isQuiet(report)) {
    return line([span('Nothing found', 'add'), span(` that is wrong${questions}`)]);
  }
  return line([span('Found: ', 'strong'), span(String(told), 'change'), span(questions)]);
}

/** The report as people read it: the tree, what is wrong in it, and what was tried. */
export const renderExplainText = (report: ExplainReport, options: TextOptions): string =>
  drawText(explainDocument(report, options.width), options);

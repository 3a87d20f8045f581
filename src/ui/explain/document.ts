import type { ExplainReport, Finding, Proposal } from '../../model/index.ts';
import { findingLines, questionLines, title } from '../advice/document.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { plural } from '../format.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { editText, isQuiet, partsOf, summaryOf } from './facts.ts';
import { treeLines } from './tree.ts';

/** A finding of a plan is under no design that could accept it. */
export const judged = <T extends Finding>(finding: T) => ({
  place: null,
  ...finding,
  accepted: null,
});

/** The report as lines that text, ANSI and Ink draw alike. */
export function explainDocument(report: ExplainReport, columns: number): readonly Line[] {
  const { plan, notes } = report;
  const { helped, ...parts } = partsOf(report);
  const [told, open] = [parts.told.map(judged), parts.open.map(judged)];
  return [
    ...(plan === null
      ? []
      : [...treeLines(report, columns), BLANK, line([span(summaryOf(plan), 'dim')])]),
    ...notes.map((note) => line([span(note, 'dim')])),
    BLANK,
    ...told.flatMap((one) => [...findingLines(one, columns), BLANK]),
    ...(open.length === 0
      ? []
      : [title('Cannot tell'), ...open.flatMap((one) => questionLines(one, columns)), BLANK]),
    ...(helped.length === 0
      ? []
      : [title('Proposals'), ...helped.flatMap((one) => [...proposalLines(one, columns), BLANK])]),
    ending(report, told.length, open.length),
  ];
}

/** What it would change, and what was tried beside it. */
export const proposalLines = (one: Proposal, columns: number): readonly Line[] => [
  ...findingLines(judged(one), columns),
  ...one.edits.map((edit) => below('edit', editText(edit))),
  ...one.tried.map(({ what, result }) => below('tried', `${what}: ${result}`)),
];

export const below = (label: string, text: string): Line =>
  line([span(label.padEnd(LABEL), 'dim'), span(text, label === 'tried' ? 'dim' : 'plain')], {
    ...{ indent: INDENT, hang: LABEL },
  });

const INDENT = 9;
const LABEL = 7;

function ending(report: ExplainReport, told: number, open: number): Line {
  const questions = open === 0 ? '.' : `. ${plural(open, 'question')} open.`;
  if (isQuiet(report)) {
    return line([span('Nothing found', 'add'), span(` that is wrong${questions}`)]);
  }
  return line([span('Found: ', 'strong'), span(String(told), 'change'), span(questions)]);
}

/** The report as people read it: the tree, what is wrong in it, and what was tried. */
export const renderExplainText = (report: ExplainReport, options: TextOptions): string =>
  drawText(explainDocument(report, options.width), options);

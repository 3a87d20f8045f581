import type { PoolReport } from '../../model/index.ts';
import { countsText, openFound, openQuestions } from '../advice/facts.ts';
import { details, list, question, table } from '../advice/markdown.ts';
import { block, prose } from '../markdown/escape.ts';
import { fits, longest } from '../markdown/fit.ts';
import { diagnosticList } from '../markdown/lists.ts';
import { overText, placed } from './facts.ts';

/** The report for a pull request, never longer than what GitHub takes. */
export function renderPoolMarkdown(report: PoolReport): string {
  const most = report.findings.length + report.diagnostics.length;
  const whole = compose(report, most);
  return fits(whole) ? whole : longest(most, (entries) => compose(report, entries));
}

function compose(report: PoolReport, entries: number): string {
  const findings = openFound(report).map(placed);
  const counted = countsText(report);
  const sections = [
    `### ${counted === '' ? 'Nothing found' : `Found: ${counted}`}`,
    `${prose(overText(report))}, which were read and not run.`,
    table(findings.slice(0, entries)),
    findings.length > entries ? `_… and ${findings.length - entries} more_` : '',
    ...findings.slice(0, entries).map(details),
    ...report.diffs.map(({ patch }) => block('diff', patch.trimEnd())),
    list('Cannot tell', openQuestions(report).slice(0, entries).map(placed).map(question)),
    diagnosticList(report.diagnostics, entries),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

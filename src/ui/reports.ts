import type { TargetReport } from '../model/index.ts';
import { targetLine } from './document/fleet.ts';
import { diagnosticJson } from './json/diagnostics.ts';
import { code } from './markdown/escape.ts';
import { diagnosticList } from './markdown/lists.ts';
import { renderDiagnostics } from './text/diagnostics.ts';
import { drawText, type TextOptions } from './text/draw.ts';

/** What each of several targets came to, where it is told as for one, in whatever form. */
type Reports<R> = readonly TargetReport<R>[];

/** One after the other, each under its name. */
export const renderReports = <R>(
  reports: Reports<R>,
  text: (report: R) => string,
  options: TextOptions,
): string =>
  reports
    .map((each) => {
      const head = drawText([targetLine(each)], options);
      const body =
        each.report === null ? renderDiagnostics(each.diagnostics, options) : text(each.report);
      return `${head}\n${body}`;
    })
    .join('\n');

export const renderReportsMarkdown = <R>(
  reports: Reports<R>,
  markdown: (report: R) => string,
): string =>
  reports
    .map(({ name, report, diagnostics }) => {
      const body = report === null ? diagnosticList(diagnostics, 5) : markdown(report);
      return `## ${code(name)}\n\n${body.trimEnd()}\n`;
    })
    .join('\n');

/** For machines: a report or null, and then why. */
export const reportsJson = <R>(reports: Reports<R>, json: (report: R) => unknown) => ({
  format_version: '1.0',
  targets: reports.map(({ name, wave, report, diagnostics }) => ({
    ...{ name, wave },
    report: report === null ? null : json(report),
    diagnostics: diagnostics.map(diagnosticJson),
  })),
});

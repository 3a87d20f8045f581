import type { Target, TargetReport } from '../../model/index.ts';
import { failureOf, sideBySide, toldOf } from '../../operations/index.ts';
import { jsonText, renderReports, renderReportsMarkdown, reportsJson } from '../../ui/index.ts';
import { EXIT, type ExitCode, FAILED } from '../exit.ts';
import { out, speakFor, textOptions } from '../output.ts';
import type { PlanFormat } from '../show-plan.ts';
import { showTrouble } from '../trouble.ts';

/** How the report on one target is told. */
export interface Telling<R> {
  readonly text: (report: R) => string;
  readonly json?: (report: R) => unknown;
  readonly markdown?: (report: R) => string;
}

interface Form {
  readonly format?: PlanFormat;
  readonly color: boolean;
}

/** The reports on several targets on stdout, one after the other; for machines as one object. */
export function showReports<R>(
  reports: readonly TargetReport<R>[],
  { format = 'text', color }: Form,
  { text, json = (report) => report, markdown = text }: Telling<R>,
): void {
  if (format === 'json') out(`${jsonText(reportsJson(reports, json), 2)}\n`);
  else if (format === 'markdown') out(renderReportsMarkdown(reports, markdown));
  else out(renderReports(reports, text, textOptions(process.stdout, { noColor: !color })));
}

/** The exit code of all: that of the worst. */
export const exitOfAll = <R>(
  reports: readonly TargetReport<R>[],
  exitOf: (report: R) => ExitCode,
): ExitCode =>
  worst(
    reports.map(({ report, diagnostics }) =>
      report === null ? FAILED[failureOf(diagnostics)] : exitOf(report),
    ),
  );

/** Works on every target, a few at a time; each line that comes of it bears the target's name. */
export async function workOnEach(
  targets: readonly Target[],
  work: (target: Target) => Promise<ExitCode>,
): Promise<ExitCode> {
  const codes = await sideBySide(targets, (target) =>
    speakFor(target.name, async () => {
      try {
        return await work(target);
      } catch (error) {
        return showTrouble(toldOf(error));
      }
    }),
  );
  return worst(codes);
}

const WORST_FIRST = [EXIT.error, EXIT.stopped, EXIT.locked, EXIT.changes];

const worst = (codes: readonly ExitCode[]): ExitCode =>
  WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.ok;

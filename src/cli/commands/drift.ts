import { InvalidArgumentError } from 'commander';
import {
  counts,
  type Design,
  DRIFT_CLASSES,
  type DriftClass,
  type DriftReport,
  hasErrors,
  isAccepted,
  type Target,
} from '../../model/index.ts';
import {
  askTargets,
  database,
  driftReport,
  lastReceipt,
  openStore,
  openTargets,
  reportOf,
} from '../../operations/index.ts';
import { ownFile } from '../../schema/index.ts';
import { driftJson, driftMetrics, renderDriftMarkdown, renderDriftText } from '../../ui/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { exitOfAll, showReports } from '../fleet/each.ts';
import { writeMetrics } from '../metrics-file.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { showDiagnostics, textOptions } from '../output.ts';
import { showDrift } from '../show-drift.ts';
import type { PlanFormat } from '../show-plan.ts';

interface DriftFlags extends CommonOptions {
  readonly format: PlanFormat;
  readonly detailedExitcode?: boolean;
  readonly failOn?: readonly DriftClass[];
  readonly full?: boolean;
  readonly metrics?: string;
}

/** `dbopt drift`: what differs between state, database and file, and who changed it. Writes nothing to the database. */
export const drift: MakeCommand = (done) =>
  command([
    'dbopt drift',
    'dbopt drift --detailed-exitcode --format markdown > drift.md',
    'dbopt drift --fail-on drift,missing,invalid --format json',
    'dbopt drift --metrics /var/lib/node_exporter/textfile/dbopt.prom',
  ])
    .option(
      '--format <format>',
      'text, json or markdown',
      choice('text', 'json', 'markdown'),
      'text',
    )
    .option(
      '--detailed-exitcode',
      'exit 2 where anything is found that is neither accepted nor unmanaged',
    )
    .option('--full', 'show each partition by itself')
    .option('--fail-on <classes>', `exit 2 only for these: ${DRIFT_CLASSES.join(',')}`, classes)
    .option('--metrics <path>', 'also write the result as OpenMetrics, for a textfile collector')
    .action(async (flags: DriftFlags) => {
      const start = performance.now();
      const known = await knownReport(flags);
      if (known !== null) return done(await tell(known, flags, start));
      const { design, targets, diagnostics } = await openTargets(sourceOf(flags));
      showDiagnostics(diagnostics);
      if (targets.length > 1) return done(await driftOfEach(targets, flags));
      done(await tell(await makeReport(design, flags), flags, start));
    });

async function tell(report: DriftReport, flags: DriftFlags, start: number): Promise<ExitCode> {
  await showDrift(report, flags);
  if (flags.metrics !== undefined) await keepMetrics(flags.metrics, report, start);
  return exitCode(report, flags);
}

const keepMetrics = (path: string, report: DriftReport, start: number): Promise<void> =>
  writeMetrics(
    path,
    driftMetrics(report, { at: Date.now() / 1000, seconds: (performance.now() - start) / 1000 }),
  );

/** Every target by itself. Metrics are a file for each of them. */
async function driftOfEach(targets: readonly Target[], flags: DriftFlags): Promise<ExitCode> {
  const { full = false, metrics } = flags;
  const reports = await askTargets(targets, async ({ name, design }) => {
    const start = performance.now();
    const known = await knownReport({ ...flags, target: [name] });
    const report = known ?? (await makeReport(design, {}));
    if (metrics !== undefined) await keepMetrics(ownFile(metrics, name), report, start);
    return report;
  });
  const options = textOptions(process.stdout, { noColor: !flags.color });
  showReports(reports, flags, {
    text: (report) => renderDriftText(report, { ...options, full }),
    json: driftJson,
    markdown: (report) => renderDriftMarkdown(report, full),
  });
  return exitOfAll(reports, (report) => exitCode(report, flags));
}

/** That of the last empty plan, where all is what it was. */
async function knownReport(flags: DriftFlags): Promise<DriftReport | null> {
  // As with a plan, what is wrong with the design comes before what is wrong with the connection.
  const known = await lastReceipt(sourceOf(flags), (said) => showDiagnostics([said])).catch(
    () => null,
  );
  return known === null
    ? null
    : reportOf(known, { now: new Date().toISOString(), cwd: process.cwd() });
}

async function makeReport(design: Design, flags: Pick<DriftFlags, 'url'>): Promise<DriftReport> {
  const db = database(flags, design);
  try {
    const client = await db.connect('drift');
    return await driftReport(client, design, openStore(design, client, { reads: true }));
  } finally {
    await db.close();
  }
}

function exitCode(report: DriftReport, { detailedExitcode, failOn }: DriftFlags): ExitCode {
  if (hasErrors(report.diagnostics)) return EXIT.error;
  const fails =
    failOn === undefined
      ? detailedExitcode === true && report.findings.some(counts)
      : report.findings.some((each) => failOn.includes(each.class) && !isAccepted(each));
  return fails ? EXIT.changes : EXIT.ok;
}

/** Words between commas; given again, more of them. */
function classes(text: string, before: readonly DriftClass[] = []): readonly DriftClass[] {
  const found = text.split(',').map((word) => {
    const known = DRIFT_CLASSES.find((each) => each === word.trim());
    if (known === undefined) {
      throw new InvalidArgumentError(`expected some of ${DRIFT_CLASSES.join(', ')}`);
    }
    return known;
  });
  return [...before, ...found];
}

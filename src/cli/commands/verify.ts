import type { VerifyReport } from '../../model/index.ts';
import { askTargets, openTargets, verify as verifyOn } from '../../operations/index.ts';
import {
  jsonText,
  renderVerifyMarkdown,
  renderVerifyText,
  verifyJson,
  verifyJunit,
  verifyMetrics,
} from '../../ui/index.ts';
import { MAX_TIME } from '../advice/read.ts';
import { duration } from '../advice/values.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { exitOfAll, showReports } from '../fleet/each.ts';
import { writeMetrics } from '../metrics-file.ts';
import {
  type CommonOptions,
  choice,
  collect,
  command,
  count,
  type MakeCommand,
  sourceOf,
} from '../options.ts';
import { outOrDraw } from '../out-or-draw.ts';
import { note, out, showDiagnostics, textOptions } from '../output.ts';
import { MIN_WINDOW, someFails } from '../verified.ts';

interface VerifyFlags extends CommonOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'junit';
  readonly metrics?: string;
  readonly watch?: number;
  readonly minWindow?: number;
  readonly since?: number | true;
  readonly allow?: readonly string[];
  readonly maxTime?: number;
  readonly seed?: number;
}

/** `dbopt verify`: measures what `checks:` asks for. Changes nothing but the reading in the state. */
export const verify: MakeCommand = (done) =>
  command([
    'dbopt verify',
    'dbopt verify lookup --allow load',
    'dbopt verify --format junit > checks.xml',
  ])
    .argument('[names...]', 'which checks; none: all')
    .option(
      '--format <format>',
      'text, json, markdown or junit',
      choice('text', 'json', 'markdown', 'junit'),
      'text',
    )
    .option('--metrics <file>', 'write the verdicts as OpenMetrics too')
    .option('--watch <time>', 'time between the two readings of counters', duration)
    .option(
      '--min-window <time>',
      'least time between two readings (default: 30s); 0: any',
      duration,
    )
    .option(
      '--since [time]',
      'tell what became worse since the last run, or the last one that is so old',
      duration,
    )
    .option('--allow <what>', 'load: send statements at a rate; repeatable', collect)
    .option('--max-time <time>', 'for samples (default: 2min)', duration)
    .option('--seed <number>', 'which pages are sampled (default: 1)', count(2 ** 31 - 1, 0))
    .action(async (names: readonly string[], flags: VerifyFlags) => done(await run(names, flags)));

async function run(names: readonly string[], flags: VerifyFlags): Promise<ExitCode> {
  const { design, targets, diagnostics } = await openTargets(sourceOf(flags));
  showDiagnostics(diagnostics);
  const {
    url,
    watch = 0,
    minWindow = MIN_WINDOW,
    maxTime = MAX_TIME,
    seed = 1,
    allow = [],
  } = flags;
  const since = flags.since === undefined ? null : flags.since === true ? 0 : flags.since;
  const options = {
    ...{ names, watch, minWindow, since, maxTime, seed, load: allow.includes('load') },
    announce: (what: string) => note`${what}\n`,
  };
  if (targets.length > 1) {
    const { format } = flags;
    const reports = await askTargets(targets, (target) => verifyOn(target.design, options));
    const form = format === 'junit' ? 'text' : format;
    showReports(
      reports,
      { ...flags, format: form },
      {
        text: (report) =>
          renderVerifyText(report, textOptions(process.stdout, { noColor: !flags.color })),
        json: verifyJson,
        markdown: renderVerifyMarkdown,
      },
    );
    return exitOfAll(reports, exitOf);
  }
  const report = await verifyOn(design, { ...options, url });
  if (flags.metrics !== undefined) await writeMetrics(flags.metrics, verifyMetrics(report));
  await show(report, flags);
  if (since !== null && report.since === null) {
    note(
      'No earlier run is kept: the state keeps one each time, once there is a state; not in a file that the design names.\n',
    );
  }
  return exitOf(report);
}

const exitOf = (report: VerifyReport): ExitCode => (someFails(report) ? EXIT.changes : EXIT.ok);

async function show(
  report: VerifyReport,
  { format, color }: Pick<VerifyFlags, 'format' | 'color'>,
): Promise<void> {
  if (format === 'json') return out(`${jsonText(verifyJson(report), 2)}\n`);
  if (format === 'markdown') return out(renderVerifyMarkdown(report));
  if (format === 'junit') return out(verifyJunit(report));
  return outOrDraw(report, { format, color }, renderVerifyText, ({ drawVerify }) => drawVerify);
}

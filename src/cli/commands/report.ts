import { extname } from 'node:path';
import {
  type AdviceLimits,
  DEFAULT_LIMITS,
  type Design,
  fail,
  type Report,
} from '../../model/index.ts';
import {
  readEvidenceFile,
  reportFrom,
  reportOn,
  reportReaders,
  writeReport,
} from '../../operations/index.ts';
import { renderReportHtml, renderReportMarkdown } from '../../ui/index.ts';
import type { ReadingFlags } from '../advice/flags.ts';
import { designIfAny, readServer } from '../advice/read.ts';
import { bytes, duration } from '../advice/values.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { choice, collect, command, count, type MakeCommand } from '../options.ts';
import { note, out } from '../output.ts';
import { MIN_WINDOW } from '../verified.ts';

interface ReportFlags extends ReadingFlags {
  readonly format?: 'markdown' | 'html' | 'json';
  readonly out?: string;
  readonly from?: string;
  readonly minWindow?: number;
  readonly allow?: readonly string[];
}

/** `dbopt report`: what there is to say of a database, as a document. Changes nothing but the reading in the state. */
export const report: MakeCommand = (done) =>
  command([
    'dbopt report --watch 60s --out report.html',
    'dbopt report --from evidence.json --format markdown > report.md',
  ])
    .option(
      '--format <format>',
      'markdown or html (default: as --out ends)',
      choice('markdown', 'html'),
    )
    .option('-o, --out <file>', 'write it to a file')
    .option('--from <file>', 'evidence of dbopt observe, in place of a server')
    .option('--watch <time>', 'take two readings, so long apart', duration)
    .option('--since <file>', 'compare with the reading of an earlier evidence file')
    .option('--queries <file>', 'statements of the application: SQL, a log; repeatable', collect)
    .option('--min-window <time>', 'least time between two readings; 0: any', duration)
    .option('--min-size <size>', 'what is smaller is for information only; 0: nothing is', bytes)
    .option('--max-time <time>', 'for samples (default: 2min)', duration)
    .option('--seed <number>', 'which pages are sampled (default: 1)', count(2 ** 31 - 1, 0))
    .option('--allow <what>', 'load: send statements at a rate; repeatable', collect)
    .action(async (flags: ReportFlags) => done(await run(flags)));

async function run(flags: ReportFlags): Promise<ExitCode> {
  const { out: path, format = extname(path ?? '') === '.html' ? 'html' : 'markdown' } = flags;
  if (format === 'json') {
    const hint = 'dbopt advise, verify, plan and drift each have --format json';
    throw fail('bad-option', 'a report is a document: markdown or html', { hint });
  }
  const made = await makeReport(await designIfAny(flags), flags);
  const text = format === 'html' ? renderReportHtml(made) : renderReportMarkdown(made);
  if (path === undefined) out(text);
  else {
    await writeReport(path, text);
    note`Wrote ${path}.\n`;
  }
  return EXIT.ok;
}

async function makeReport(design: Design | null, flags: ReportFlags): Promise<Report> {
  const { from, url, minWindow, allow = [] } = flags;
  const limits: AdviceLimits = {
    ...DEFAULT_LIMITS,
    minSize: flags.minSize ?? DEFAULT_LIMITS.minSize,
    minWindow: minWindow ?? null,
  };
  const options = {
    ...{ limits, minWindow: minWindow ?? MIN_WINDOW, load: allow.includes('load') },
    announce: (what: string) => note`${what}\n`,
  };
  if (from !== undefined) return reportFrom(await readEvidenceFile(from), design, options);
  const advisors = reportReaders(design);
  const { evidence } = await readServer(design, flags, { advisors, limits });
  return reportOn(evidence, design, { ...options, url });
}

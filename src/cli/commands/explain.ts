import { DEFAULT_LIMITS, type ExplainReport, fail } from '../../model/index.ts';
import {
  EXPLAIN_CODES,
  explainPlan,
  explainPlanThere,
  explainQuery,
  explainTop,
  readInput,
} from '../../operations/index.ts';
import { exitOf, failOn } from '../advice/fail-on.ts';
import type { FailOn } from '../advice/flags.ts';
import { designIfAny, MAX_BYTES, MAX_TIME } from '../advice/read.ts';
import { bytes, duration } from '../advice/values.ts';
import type { ExitCode } from '../exit.ts';
import { type ExplainFormat, showExplain, showTop } from '../explain/show.ts';
import { writeProposals } from '../explain/write.ts';
import {
  type CommonOptions,
  choice,
  collect,
  command,
  count,
  type MakeCommand,
} from '../options.ts';

interface ExplainFlags extends CommonOptions {
  readonly format: ExplainFormat;
  readonly planFile?: string;
  readonly queryFile?: string;
  readonly param?: readonly string[];
  readonly timeout?: number;
  readonly minSize?: number;
  readonly top?: number;
  readonly trial: boolean;
  readonly maxTime?: number;
  readonly maxBytes?: number;
  readonly seed?: number;
  readonly write?: boolean;
  readonly failOn?: readonly FailOn[];
}

/** Milliseconds that a statement may run. */
const TIMEOUT = 60_000;
const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

/** `dbopt explain`: what is wrong with a plan, and with its statement. Changes nothing. */
export const explain: MakeCommand = (done) =>
  command([
    'dbopt explain --query-file slow_query.sql --output json',
    'dbopt explain --query-file slow_query.sql --param 42 --write',
    'dbopt explain --top 5',
    'dbopt explain --plan-file plan.txt',
    'psql -c "EXPLAIN (ANALYZE, BUFFERS) SELECT …" | dbopt explain --plan-file -',
    'dbopt explain --plan-file plan.json --format html > plan.html',
  ])
    .option(
      '--plan-file <file>',
      'a saved plan, in any format; - for stdin; needs no server, and with --url its statement is tried there',
    )
    .option('--query-file <file>', 'a statement, run where that is safe; - for stdin')
    .option('--param <value>', 'value of $1, $2, …, in their order; repeatable', collect)
    .option('--timeout <time>', 'for running the statement (default: 60s)', duration)
    .option(
      '--top <number>',
      'the statements that took most time, by pg_stat_statements',
      count(100),
    )
    .option('--no-trial', 'try nothing: no proposals')
    .option('--max-time <time>', 'for each trial (default: 2min)', duration)
    .option('--max-bytes <size>', 'for the copies of one trial (default: 1GB)', bytes)
    .option('--seed <number>', 'which pages are sampled (default: 1)', count(2 ** 31 - 1, 0))
    .option('--write', 'write proposed statistics and indexes into the design')
    .option('--min-size <size>', 'what is smaller is for information only; 0: nothing is', bytes)
    .option('--format <format>', FORMATS.join(', '), choice(...FORMATS), 'text')
    .option('--output <format>', 'the same as --format', choice(...FORMATS))
    .option(
      '--fail-on <what>',
      'exit 2 for a severity and worse, or for codes',
      failOn(EXPLAIN_CODES),
    )
    .action(async (flags: ExplainFlags) => done(await run(flags)));

async function run(flags: ExplainFlags): Promise<ExitCode> {
  if (flags.top !== undefined) return runTop(flags, flags.top);
  const report = await reportOf(flags);
  await showExplain(report, flags);
  if (flags.write === true) await writeProposals(report.proposals, flags);
  return exitOf([...report.findings, ...report.proposals], flags.failOn);
}

async function runTop(flags: ExplainFlags, most: number): Promise<ExitCode> {
  if (flags.planFile !== undefined || flags.queryFile !== undefined) {
    throw fail('bad-option', '--top explains other statements than a file does', {
      hint: 'give one of them',
    });
  }
  const all = await explainTop(await designIfAny(flags), { ...optionsOf(flags), most });
  await showTop(all, flags);
  const reports = all.statements.flatMap(({ report }) => report ?? []);
  const proposals = [...reports.flatMap((one) => one.proposals), ...all.proposals];
  if (flags.write === true) await writeProposals(proposals, flags);
  return exitOf([...reports.flatMap(({ findings }) => findings), ...proposals], flags.failOn);
}

const optionsOf = ({ url, timeout, minSize, trial, maxTime, maxBytes, seed }: ExplainFlags) => ({
  ...{ url, timeout: timeout ?? TIMEOUT, minSize: minSize ?? DEFAULT_LIMITS.minSize },
  budget: trial
    ? { seed: seed ?? 1, maxTime: maxTime ?? MAX_TIME, maxBytes: maxBytes ?? MAX_BYTES }
    : null,
});

async function reportOf(flags: ExplainFlags): Promise<ExplainReport> {
  const { planFile, queryFile } = flags;
  if (planFile !== undefined && queryFile !== undefined) {
    throw fail('bad-option', '--plan-file and --query-file are two things to explain', {
      hint: 'give one of them',
    });
  }
  if (planFile !== undefined) {
    const { text, file } = await readInput(planFile, process.stdin, 'replaced');
    // A design's own server may be another than the plan is from: somebody has to name one.
    return flags.url === undefined && flags.target === undefined
      ? explainPlan(text, file)
      : explainPlanThere(await designIfAny(flags), {
          ...optionsOf(flags),
          ...{ text, file, parameters: flags.param ?? [] },
        });
  }
  if (queryFile === undefined && process.stdin.isTTY) {
    throw fail('bad-option', 'there is nothing to explain', {
      hint: 'give --query-file FILE, --plan-file FILE, or a statement on stdin',
    });
  }
  const { text, file } = await readInput(queryFile ?? '-', process.stdin);
  return explainQuery(await designIfAny(flags), {
    ...optionsOf(flags),
    ...{ text, file, parameters: flags.param ?? [] },
  });
}

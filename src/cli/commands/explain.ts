import { text as textOf } from 'node:stream/consumers';
import { DEFAULT_LIMITS, type ExplainReport, fail } from '../../model/index.ts';
import { EXPLAIN_CODES, explainPlan, explainQuery, readInput } from '../../operations/index.ts';
import { exitOf, failOn } from '../advice/fail-on.ts';
import type { FailOn } from '../advice/flags.ts';
import { designIfAny } from '../advice/read.ts';
import { bytes, duration } from '../advice/values.ts';
import type { ExitCode } from '../exit.ts';
import { type ExplainFormat, showExplain } from '../explain/show.ts';
import { type CommonOptions, choice, collect, command, type MakeCommand } from '../options.ts';

interface ExplainFlags extends CommonOptions {
  readonly format: ExplainFormat;
  readonly planFile?: string;
  readonly queryFile?: string;
  readonly param?: readonly string[];
  readonly timeout?: number;
  readonly minSize?: number;
  readonly failOn?: readonly FailOn[];
}

/** Milliseconds that a statement may run. */
const TIMEOUT = 60_000;
const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

/** `dbopt explain`: what is wrong with a plan, and with its statement. Changes nothing. */
export const explain: MakeCommand = (done) =>
  command('explain', 'say why a statement is slow, by its plan; changes nothing', [
    'dbopt explain --query-file slow_query.sql --output json',
    'dbopt explain --plan-file plan.txt',
    'psql -c "EXPLAIN (ANALYZE, BUFFERS) SELECT …" | dbopt explain --plan-file -',
    'dbopt explain --plan-file plan.json --format html > plan.html',
  ])
    .option('--plan-file <file>', 'a saved plan, in any format; - for stdin; needs no server')
    .option('--query-file <file>', 'a statement, run where that is safe; - for stdin')
    .option('--param <value>', 'value of $1, $2, …, in their order; repeatable', collect)
    .option('--timeout <time>', 'for running the statement (default: 60s)', duration)
    .option('--min-size <size>', 'what is smaller is for information only; 0: nothing is', bytes)
    .option('--format <format>', FORMATS.join(', '), choice(...FORMATS), 'text')
    .option('--output <format>', 'the same as --format', choice(...FORMATS))
    .option(
      '--fail-on <what>',
      'exit 2 for a severity and worse, or for codes',
      failOn(EXPLAIN_CODES),
    )
    .hook('preAction', (_, own) => {
      const output: unknown = own.getOptionValue('output');
      if (output !== undefined) own.setOptionValue('format', output);
    })
    .action(async (flags: ExplainFlags) => done(await run(flags)));

async function run(flags: ExplainFlags): Promise<ExitCode> {
  const report = await reportOf(flags);
  await showExplain(report, flags);
  return exitOf(report.findings, flags.failOn);
}

async function reportOf(flags: ExplainFlags): Promise<ExplainReport> {
  const { planFile, queryFile } = flags;
  if (planFile !== undefined && queryFile !== undefined) {
    throw fail('bad-option', '--plan-file and --query-file are two things to explain', {
      hint: 'give one of them',
    });
  }
  if (planFile !== undefined) {
    const { text, file } = await input(planFile);
    return explainPlan(text, file);
  }
  if (queryFile === undefined && process.stdin.isTTY) {
    throw fail('bad-option', 'there is nothing to explain', {
      hint: 'give --query-file FILE, --plan-file FILE, or a statement on stdin',
    });
  }
  const { text, file } = await input(queryFile ?? '-');
  return explainQuery(await designIfAny(flags), {
    ...{ url: flags.url, text, file, parameters: flags.param ?? [] },
    timeout: flags.timeout ?? TIMEOUT,
    minSize: flags.minSize ?? DEFAULT_LIMITS.minSize,
  });
}

const input = async (path: string) =>
  path === '-'
    ? { text: await textOf(process.stdin), file: 'stdin' }
    : { text: await readInput(path), file: path };

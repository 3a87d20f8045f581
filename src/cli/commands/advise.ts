import {
  type AdviceLimits,
  type AdviceReport,
  DEFAULT_LIMITS,
  type Evidence,
  fail,
  isOpen,
} from '../../model/index.ts';
import {
  ADVISORS,
  advise as adviseOn,
  readEvidenceFile,
  saveDiffs,
  select,
  tryDiffs,
} from '../../operations/index.ts';
import { plural } from '../../ui/index.ts';
import { exitOf, failOn } from '../advice/fail-on.ts';
import { type AdviceFlags, advisorsOf } from '../advice/flags.ts';
import { explainCode } from '../advice/pages.ts';
import { designIfAny, readServer, textsFor } from '../advice/read.ts';
import { showAdvice } from '../advice/show.ts';
import { bytes, duration, share } from '../advice/values.ts';
import type { ExitCode } from '../exit.ts';
import { choice, collect, command, count, type MakeCommand, sourceOf } from '../options.ts';
import { note } from '../output.ts';

const NAMES = ADVISORS.map(({ name }) => name);
const CODES = ADVISORS.flatMap(({ codes }) => Object.keys(codes));

/** `dbopt advise`: what the evidence says, as edits of the design. Writes nothing to the database, and the design only
 *  with --write. */
export const advise: MakeCommand = (done) =>
  command([
    'dbopt advise',
    'dbopt advise vacuum index --watch 60s',
    'dbopt advise --from evidence.json --format markdown > advice.md',
    'dbopt advise wal --write',
    'dbopt advise --explain index-unused',
  ])
    .argument('[names...]', `which advisors: ${NAMES.join(', ')}; none: all`)
    .option(
      '--format <format>',
      'text, json, markdown or sarif',
      choice('text', 'json', 'markdown', 'sarif'),
      'text',
    )
    .option('--from <file>', 'evidence of dbopt observe, in place of a server')
    .option('--watch <time>', 'take two readings, so long apart', duration)
    .option('--since <file>', 'compare with the reading of an earlier evidence file')
    .option('--queries <file>', 'statements of the application: SQL, a log; repeatable', collect)
    .option('--trial', 'prove proposals on temporary copies of samples, rolled back')
    .option(
      '--clients <number>',
      'sessions that search at once in trials (default: 1)',
      count(100, 1),
    )
    .option('--max-time <time>', 'for samples, and for trials (default: 2min)', duration)
    .option('--max-bytes <size>', 'for the copies of one trial (default: 1GB)', bytes)
    .option('--seed <number>', 'which pages are sampled (default: 1)', count(2 ** 31 - 1, 0))
    .option('--schema <name>', 'only tables of this schema; repeatable', collect)
    .option('--table <name>', 'only this table; repeatable', collect)
    .option('--only <code|address>', 'only these findings; repeatable', collect)
    .option('--min-window <time>', 'least time between two readings; 0: any', duration)
    .option('--min-size <size>', 'what is smaller is for information only; 0: nothing is', bytes)
    .option('--threshold <share>', 'hybrid-schema: share of the calls that use a key', share)
    .option('--alert-threshold <share>', 'toast: share of bytes out of line to look at', share)
    .option('--ram <size>', 'memory of the server’s machine, which SQL does not tell', bytes)
    .option('--wal-disk <size>', 'size of the disk that WAL is on', bytes)
    .option('--database <name>', 'the database that is expected: anything else is an error')
    .option('--action <what>', 'report, which is all that advise does', choice('report'))
    .option('--fail-on <what>', 'exit 2 for a severity and worse, or for codes', failOn(CODES))
    .option('--write', 'write the edits into the design')
    .option('--explain <code>', 'print the page of a code')
    .action(async (names: readonly string[], flags: AdviceFlags) => done(await run(names, flags)));

async function run(names: readonly string[], flags: AdviceFlags): Promise<ExitCode> {
  if (flags.explain !== undefined) return explainCode(flags.explain);
  const advisors = advisorsOf(names);
  const design = await designIfAny(flags);
  const texts = await textsFor(design, flags);
  const limits = limitsOf(flags);
  const evidence =
    flags.from === undefined
      ? (await readServer(design, flags, { advisors, limits })).evidence
      : await readEvidenceFile(flags.from);
  requireDatabase(flags, evidence);
  select(evidence.tables, flags);
  const report = await adviseOn(evidence, design, texts, {
    advisors,
    limits,
    only: flags.only ?? [],
    scope: { schemas: flags.schema ?? [], tables: flags.table ?? [] },
  });
  await showAdvice(report, flags);
  if (flags.write === true) await write(report, flags);
  return exitOf(report.findings.filter(isOpen), flags.failOn);
}

const limitsOf = (flags: AdviceFlags): AdviceLimits => ({
  minSize: flags.minSize ?? DEFAULT_LIMITS.minSize,
  minWindow: flags.minWindow ?? DEFAULT_LIMITS.minWindow,
  threshold: flags.threshold ?? DEFAULT_LIMITS.threshold,
  alertThreshold: flags.alertThreshold ?? DEFAULT_LIMITS.alertThreshold,
  ram: flags.ram ?? null,
  walDisk: flags.walDisk ?? null,
});

function requireDatabase({ database: wanted }: AdviceFlags, { server }: Evidence): void {
  if (wanted === undefined || wanted === server.database) return;
  throw fail('other-database', `the evidence is of database ${server.database}, not of ${wanted}`, {
    hint: 'name the database in --url, or leave --database out',
  });
}

async function write(report: AdviceReport, flags: AdviceFlags): Promise<void> {
  if (report.diffs.length === 0) return note('There is nothing to write.\n');
  const plan = await tryDiffs(report, sourceOf(flags), { plans: flags.from === undefined });
  await saveDiffs(report, process.cwd());
  const files = report.diffs.map(({ file }) => file).join(', ');
  const then =
    plan === null
      ? 'It reads well; see what it does with dbopt plan.'
      : `dbopt plan has ${plural(plan.changes.length, 'change')} now.`;
  note`Wrote ${files}. ${then}\n`;
}

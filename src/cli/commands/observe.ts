import { DEFAULT_LIMITS, type Evidence } from '../../model/index.ts';
import { ADVISORS, select, writeEvidence } from '../../operations/index.ts';
import { evidenceJson, renderEvidence } from '../../ui/index.ts';
import type { ReadingFlags } from '../advice/flags.ts';
import { designIfAny, readServer } from '../advice/read.ts';
import { bytes, duration } from '../advice/values.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { choice, collect, command, count, type MakeCommand } from '../options.ts';
import { note, out, textOptions } from '../output.ts';

interface ObserveFlags extends ReadingFlags {
  readonly format: 'text' | 'json';
  readonly out?: string;
}

/** `dbopt observe`: what advisors need to know of a database, as a file. Changes nothing but the reading in the state. */
export const observe: MakeCommand = (done) =>
  command([
    'dbopt observe --watch 60s --out evidence.json',
    'dbopt observe --url postgresql://monitor@db/shop --out evidence.json',
    'dbopt observe --since yesterday.json --queries postgresql.log',
  ])
    .option('--watch <time>', 'take two readings, so long apart', duration)
    .option('--since <file>', 'compare with the reading of an earlier evidence file')
    .option('-o, --out <file>', 'write the evidence, as schema/evidence.schema.json has it')
    .option('--schema <name>', 'only tables of this schema; repeatable', collect)
    .option('--table <name>', 'only this table; repeatable', collect)
    .option(
      '--queries <file>',
      'statements of the application: SQL, a log, csvlog; repeatable',
      collect,
    )
    .option('--literals', 'keep one text of each statement with its literals')
    .option(
      '--trial',
      'also try what advisors would propose, on temporary copies; not on a standby',
    )
    .option(
      '--clients <number>',
      'sessions that search at once in trials (default: 1)',
      count(100, 1),
    )
    .option('--max-time <time>', 'for samples, and for trials (default: 2min)', duration)
    .option('--max-bytes <size>', 'for the copies of one trial (default: 1GB)', bytes)
    .option(
      '--min-size <size>',
      'sample and try what is at least this large (default: 10MB); 0: all',
      bytes,
    )
    .option('--seed <number>', 'of the samples (default: 1)', count(2 ** 31 - 1))
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (flags: ObserveFlags) => done(await run(flags)));

async function run(flags: ObserveFlags): Promise<ExitCode> {
  const { watch = 0, out: path } = flags;
  const { evidence, kept } = await readServer(await designIfAny(flags), flags, {
    advisors: ADVISORS,
    limits: { ...DEFAULT_LIMITS, minSize: flags.minSize ?? DEFAULT_LIMITS.minSize },
  });
  select(evidence.tables, flags);
  await show(evidence, flags);
  if (kept !== 'kept' && path === undefined && watch === 0) {
    note`The reading is not kept, since ${WHY[kept]}: use --out now and --since with it next time.\n`;
  }
  return EXIT.ok;
}

const WHY = {
  'no-state': 'there is no state yet',
  'of-design': 'the state is a file that the design names, and its authors could write one',
  'not-allowed': 'this role may not write the state',
};

async function show(evidence: Evidence, { format, color, out: path }: ObserveFlags): Promise<void> {
  if (path !== undefined) await writeEvidence(path, evidenceJson(evidence));
  if (format === 'json') for (const piece of evidenceJson(evidence)) out(piece);
  else out(renderEvidence(evidence, textOptions(process.stdout, { noColor: !color })));
  if (path !== undefined) note`Wrote ${path}.\n`;
}

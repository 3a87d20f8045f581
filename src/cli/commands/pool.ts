import { InvalidArgumentError } from 'commander';
import { fail, isOpen, type PoolReport } from '../../model/index.ts';
import { POOL_CODES, reportOnPool, saveDiffs, tryDiffs } from '../../operations/index.ts';
import { exitOf, failOn } from '../advice/fail-on.ts';
import type { AdviceFormat, FailOn } from '../advice/flags.ts';
import { explainCode } from '../advice/pages.ts';
import { designIfAny, textsFor } from '../advice/read.ts';
import type { ExitCode } from '../exit.ts';
import {
  type CommonOptions,
  choice,
  collect,
  command,
  count,
  type MakeCommand,
  sourceOf,
} from '../options.ts';
import { note } from '../output.ts';
import { showPool } from '../pool/show.ts';

interface PoolFlags extends CommonOptions {
  readonly format: AdviceFormat;
  readonly appConfig?: string;
  readonly replicas?: number;
  readonly workers?: number;
  readonly appCores?: number;
  readonly dbCores?: number;
  readonly spindles: number;
  readonly maxConnections?: number;
  readonly role?: string;
  readonly pgbouncer?: string;
  readonly pgbouncerVersion?: readonly [number, number];
  readonly pgbouncerUsers: number;
  readonly only?: readonly string[];
  readonly failOn?: readonly FailOn[];
  readonly write?: boolean;
  readonly explain?: string;
}

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;

/** `dbopt pool`: what an application's Python says of its connections, which is read and never run. */
export const pool: MakeCommand = (done) =>
  command([
    'dbopt pool --app-config src/api/config.py',
    'dbopt pool --app-config src --replicas 3 --workers 4 --db-cores 8',
    'dbopt pool --app-config src --url postgresql://localhost/shop --role api',
    'dbopt pool --app-config src --pgbouncer pgbouncer.ini --max-connections 100',
    'dbopt pool --app-config src --pgbouncer postgresql://stats@localhost:6432/pgbouncer',
    'dbopt pool --app-config src --format sarif > pool.sarif',
  ])
    .option('--app-config <path>', 'a file or folder of Python; it is read and never run')
    .option('--replicas <number>', 'machines or containers that run it', count(100_000))
    .option('--workers <number>', 'processes that each of them runs', count(100_000))
    .option('--app-cores <number>', 'cores of each, for code that asks', count(10_000))
    .option('--db-cores <number>', 'cores of the server, which SQL does not tell', count(10_000))
    .option('--spindles <number>', 'disks of the server (default: 1)', count(10_000, 0), 1)
    .option('--max-connections <number>', 'of the server, where none is asked', count(262_143))
    .option('--role <name>', 'the role that the application connects as')
    .option('--pgbouncer <file|url>', 'the PgBouncer between the two: its file, or its console')
    .option('--pgbouncer-version <version>', 'of PgBouncer, as 1.24', bouncerVersion)
    .option(
      '--pgbouncer-users <number>',
      'users that come through it (default: 1)',
      count(10_000),
      1,
    )
    .option('--only <code|address>', 'only these findings; repeatable', collect)
    .option('--format <format>', FORMATS.join(', '), choice(...FORMATS), 'text')
    .option('--output <format>', 'the same as --format', choice(...FORMATS))
    .option(
      '--fail-on <what>',
      'exit 2 for a severity and worse, or for codes',
      failOn(Object.keys(POOL_CODES)),
    )
    .option('--write', 'write the edits into the design')
    .option('--explain <code>', 'print the page of a code')
    .action(async (flags: PoolFlags) => done(await run(flags)));

async function run(flags: PoolFlags): Promise<ExitCode> {
  if (flags.explain !== undefined) return explainCode(flags.explain);
  if (flags.appConfig === undefined) {
    throw fail('bad-option', 'which application is meant is not said', {
      hint: 'give --app-config FILE, or a folder',
    });
  }
  const design = await designIfAny(flags, { offline: true });
  const texts = await textsFor(design, flags);
  const report = await reportOnPool(design, texts, {
    ...{ path: flags.appConfig, cwd: process.cwd(), cores: flags.appCores ?? null },
    said: { replicas: flags.replicas ?? null, workers: flags.workers ?? null },
    machines: { dbCores: flags.dbCores ?? null, spindles: flags.spindles },
    // A server is asked where it is named by --url alone: the text of an application needs none.
    limits: {
      ...{ url: flags.url ?? null, role: flags.role ?? null },
      maxConnections: flags.maxConnections ?? null,
    },
    bouncer: bouncerOf(flags),
    only: flags.only ?? [],
    today: new Date().toISOString().slice(0, 10),
  });
  await showPool(report, flags);
  if (flags.write === true) await write(report, flags);
  return exitOf(report.findings.filter(isOpen), flags.failOn);
}

function bouncerOf({ pgbouncer: path, pgbouncerVersion, pgbouncerUsers: users }: PoolFlags) {
  return path === undefined ? null : { path, users, version: pgbouncerVersion ?? null };
}

function bouncerVersion(text: string): readonly [number, number] {
  const [, major, minor] = /^(\d{1,3})\.(\d{1,3})(?:\.\d{1,3})?$/.exec(text) ?? [];
  if (major !== undefined && minor !== undefined) return [Number(major), Number(minor)];
  throw new InvalidArgumentError('write it as PgBouncer does, 1.24 or 1.24.1');
}

async function write(report: PoolReport, flags: PoolFlags): Promise<void> {
  if (report.diffs.length === 0) return note('There is nothing to write.\n');
  await tryDiffs(report, { ...sourceOf(flags), offline: true }, { plans: false });
  await saveDiffs(report, process.cwd());
  note`Wrote ${report.diffs.map(({ file }) => file).join(', ')}.\n`;
}

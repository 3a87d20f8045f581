import { fail } from '../../model/index.ts';
import {
  adopt,
  database,
  designOf,
  requireFree,
  type Selection,
  saveDesign,
} from '../../operations/index.ts';
import { terminal } from '../audience.ts';
import { APPLIED, EXIT, type ExitCode } from '../exit.ts';
import { summary } from '../init-summary.ts';
import { collect, type MakeCommand, withoutDesign } from '../options.ts';
import { note, out, showDiagnostics } from '../output.ts';
import { whoAmI } from '../who-am-i.ts';

interface InitFlags extends Selection {
  readonly url?: string;
  readonly color: boolean;
  readonly all?: boolean;
  readonly adopt?: boolean;
  readonly force?: boolean;
  readonly out: string;
}

/** `dbopt init`: a design of what there is, so that a plan has nothing to change. Writes nothing to the database,
 *  but for the state with --adopt. */
export const init: MakeCommand = (done) =>
  withoutDesign([
    'dbopt init',
    'dbopt init --url postgresql://me@localhost/shop --adopt',
    'dbopt init --schema ml_features --out designs/features.yaml',
    "dbopt init --table 'shop.order*' --all --out -",
  ])
    .option(
      '--schema <pattern>',
      'only tables of this schema; * and ? as in file names; repeatable',
      collect,
    )
    .option(
      '--table <pattern>',
      'only these tables, with or without their schema; repeatable',
      collect,
    )
    .option('--all', 'also what is at its default')
    .option('--adopt', 'record in the state that dbopt manages what the file names')
    .option('-o, --out <path>', 'file to write; -: standard output', 'dbopt.yaml')
    .option('--force', 'write over a file that is there')
    .action(async (flags: InitFlags) => done(await run(flags)));

async function run(flags: InitFlags): Promise<ExitCode> {
  const { out: path, force = false } = flags;
  if (flags.adopt === true && path === '-') {
    throw fail('bad-flag', '--adopt needs a file: what is managed is what it names', {
      hint: 'take --out - out',
    });
  }
  await requireFree(path, force);
  const url = flags.url ?? (process.env.DATABASE_URL || undefined);
  const { text, counts, diagnostics } = await read(flags, url);
  showDiagnostics(diagnostics);
  if (path === '-') {
    out(text);
    return EXIT.ok;
  }
  await saveDesign(path, text, force);
  note`Wrote ${path}: ${summary(counts)}.\n`;
  if (flags.adopt !== true) {
    const where = flags.url === undefined ? '' : ' with that URL in DATABASE_URL';
    note`Take out what dbopt should leave alone. Until then dbopt plan${where} has nothing to change.\n`;
    note(
      'The state knows nothing of it yet: until dbopt apply, or dbopt init --adopt, records what the file names, dbopt drift takes a change by hand for one that is still to be applied.\n',
    );
    return EXIT.ok;
  }
  const audience = terminal({ format: 'text', color: flags.color, autoApprove: true, shown: true });
  const source = { files: [path], env: process.env, vars: {}, cwd: process.cwd(), url };
  const outcome = await adopt({ source, by: whoAmI() }, audience);
  if (outcome === 'done') note('dbopt manages what the file names from now on.\n');
  return APPLIED[outcome];
}

async function read(flags: InitFlags, url: string | undefined) {
  const db = database(url === undefined ? {} : { url }, {});
  try {
    return await designOf(await db.connect('init'), flags);
  } finally {
    await db.close();
  }
}

import { Command } from 'commander';
import { type Archive, type CheckedArchives, hasErrors, qualified } from '../../model/index.ts';
import {
  archivesNamed,
  areMissing,
  checkedArchives,
  openDesign,
  placesOf,
  verifyArchives,
} from '../../operations/index.ts';
import { archivesJson, renderArchives, renderVerified, verifiedJson } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import {
  type CommonOptions,
  choice,
  collect,
  collectWords,
  count,
  examples,
  type MakeCommand,
  sourceOf,
  subcommand,
} from '../options.ts';
import { note, out, showDiagnostics, textOptions } from '../output.ts';
import { type RestoreFlags, restore } from '../restore.ts';
import { stopOnSignal } from '../signals.ts';
import { forget } from './archive/forget.ts';

interface Flags extends CommonOptions {
  readonly from?: readonly string[];
  readonly format: 'text' | 'json';
}

/** `dbopt archive`: what left the database, and the way back. */
export const archive: MakeCommand = (done) =>
  new Command()
    .addHelpText('after', examples(['dbopt archive list', 'dbopt archive verify']))
    .addCommand(
      reading('list', 'every archive, and those that are missing', [
        'dbopt archive list',
        'dbopt archive list --from s3://bucket/prefix --format json',
      ]).action(async (flags: Flags) => {
        const found = await find(flags);
        out(flags.format === 'json' ? archivesJson(found) : renderArchives(found, text(flags)));
        const isChanged = found.archives.some(({ manifestIs }) => manifestIs === 'changed');
        done(tellMissing(found) && found.isSound && !isChanged ? EXIT.ok : EXIT.changes);
      }),
    )
    .addCommand(
      reading('verify', 'read archives to the last byte, and compare with what was written', [
        'dbopt archive verify',
        'dbopt archive verify ml_features.events_p20260101',
      ])
        .argument('[names...]', 'tables, as dbopt archive list shows them; all without')
        .action(async (names: readonly string[], flags: Flags) => {
          const found = await find(flags);
          const { archives, ...others } = archivesNamed(found, names);
          const verified = await stopOnSignal((signal) =>
            verifyArchives(archives, { signal, begins }),
          );
          const result = { verified, ...others };
          out(flags.format === 'json' ? verifiedJson(result) : renderVerified(result, text(flags)));
          const isWhole = verified.every(({ problem }) => problem === null);
          const isSound = tellMissing(result) && found.isSound && isWhole;
          done(verified.length < archives.length ? EXIT.stopped : isSound ? EXIT.ok : EXIT.changes);
        }),
    )
    .addCommand(
      placed(
        subcommand('restore', 'bring a partition back from its archive, and attach it', [
          'dbopt archive restore ml_features.events_p20260101',
          'dbopt archive restore ml_features.events_p20260101 --keep-for 7',
        ]),
      )
        .argument('<name>', 'the table, as dbopt archive list shows it')
        .option('--allow <hazard>', 'consent to a hazard, repeatable: owner-code', collectWords)
        .option('--id <id>', 'which one, where there are several of that name')
        .option(
          '--digest <sha256>',
          'believe this manifest, of another database or of a state that is lost',
        )
        .option('--keep-for <days>', 'so long maintain does not retire it again', count(36_500), 30)
        .action(async (name: string, flags: RestoreFlags) => {
          done(await restore(name, flags));
        }),
    )
    .addCommand(forget(done));

const placed = (made: Command): Command =>
  made.option(
    '--from <url>',
    'look there, instead of where the design archives to; repeatable',
    collect,
  );

const reading = (name: string, description: string, examples: readonly string[]): Command =>
  placed(subcommand(name, description, examples)).option(
    '--format <format>',
    'text or json',
    choice('text', 'json'),
    'text',
  );

/** What lies there, and whether it is what was written, and all of it. What is wrong is told. */
async function find(flags: Flags) {
  const source = sourceOf(flags);
  const { design, diagnostics } = await openDesign(source);
  showDiagnostics(diagnostics);
  const found = await checkedArchives(source, design, placesOf(design, flags.from));
  showDiagnostics(found.diagnostics);
  return { ...found, isSound: !hasErrors(found.diagnostics) };
}

/** Whether there is nothing to tell. */
function tellMissing({ missing }: Pick<CheckedArchives, 'missing'>): boolean {
  showDiagnostics(areMissing(missing ?? []));
  return missing === null || missing.length === 0;
}

const begins = ({ at, manifest: { table } }: Archive): void =>
  note`reading ${qualified(table)} from ${at}\n`;

const text = ({ color }: Flags) => textOptions(process.stdout, { noColor: !color });

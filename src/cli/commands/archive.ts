import { Command } from 'commander';
import { archivesNamed } from '../../archive/index.ts';
import { type Archive, qualified, type Verified } from '../../model/index.ts';
import {
  archivesIn,
  checkManifests,
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

interface Flags extends CommonOptions {
  readonly from?: readonly string[];
  readonly format: 'text' | 'json';
}

/** `dbopt archive`: what left the database, and the way back. */
export const archive: MakeCommand = (done) =>
  new Command()
    .addHelpText('after', examples(['dbopt archive list', 'dbopt archive verify']))
    .addCommand(
      reading('list', 'every archive that is whole', [
        'dbopt archive list',
        'dbopt archive list --from s3://bucket/prefix --format json',
      ]).action(async (flags: Flags) => {
        const { archives, diagnostics } = await find(flags);
        showDiagnostics(diagnostics);
        out(
          flags.format === 'json' ? archivesJson(archives) : renderArchives(archives, text(flags)),
        );
        const isSound =
          diagnostics.length === 0 && archives.every(({ manifestIs }) => manifestIs !== 'changed');
        done(isSound ? EXIT.ok : EXIT.changes);
      }),
    )
    .addCommand(
      reading('verify', 'read archives to the last byte, and compare with what was written', [
        'dbopt archive verify',
        'dbopt archive verify ml_features.events_p20260101',
      ])
        .argument('[names...]', 'tables, as dbopt archive list shows them; all without')
        .action(async (names: readonly string[], flags: Flags) => {
          const { archives, diagnostics } = await find(flags);
          const meant =
            names.length === 0 ? archives : names.flatMap((name) => archivesNamed(archives, name));
          const verified = await stopOnSignal((signal) =>
            verifyArchives(meant, { signal, begins }),
          );
          showDiagnostics(diagnostics);
          showVerified(verified, flags);
          const whole =
            diagnostics.length === 0 && verified.every(({ problem }) => problem === null);
          done(verified.length < meant.length ? EXIT.stopped : whole ? EXIT.ok : EXIT.changes);
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
    );

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

/** What lies there, and whether it is what was written. */
async function find(flags: Flags) {
  const source = sourceOf(flags);
  const { design, diagnostics } = await openDesign(source);
  showDiagnostics(diagnostics);
  const found = await archivesIn(placesOf(design, flags.from));
  const checked = await checkManifests(source, design, found.archives);
  showDiagnostics(checked.diagnostics);
  return { archives: checked.archives, diagnostics: found.diagnostics };
}

const begins = ({ at, manifest: { table } }: Archive): void =>
  note(`reading ${qualified(table)} from ${at}\n`);

function showVerified(verified: readonly Verified[], flags: Flags): void {
  out(flags.format === 'json' ? verifiedJson(verified) : renderVerified(verified, text(flags)));
}

const text = ({ color }: Flags) => textOptions(process.stdout, { noColor: !color });

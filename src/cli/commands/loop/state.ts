import type { Command } from 'commander';
import { letLoop, loopStatus, stopLoop } from '../../../operations/index.ts';
import {
  jsonText,
  loopHistoryJson,
  loopStatusJson,
  renderLoopHistory,
  renderLoopStatus,
} from '../../../ui/index.ts';
import { EXIT } from '../../exit.ts';
import {
  type CommonOptions,
  choice,
  count,
  type MakeCommand,
  sourceOf,
  subcommand,
} from '../../options.ts';
import { note, out, textOptions } from '../../output.ts';
import { whoAmI } from '../../who-am-i.ts';

interface ShowFlags extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly limit: number;
}

const screen = ({ color }: ShowFlags) => textOptions(process.stdout, { noColor: !color });

/** A flag that `loop` has too is read as its own, wherever it stands. */
const all = <T extends object>(own: Command): T => own.optsWithGlobals<T>();

export const history: MakeCommand = (done) =>
  subcommand('history', 'the rounds of the loop, the newest first', [
    'dbopt loop history --limit 5',
  ])
    .option('--limit <count>', 'at most so many', count(500), 20)
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (_: unknown, own: Command) => {
      const flags = all<ShowFlags>(own);
      const rounds = (await loopStatus(sourceOf(flags))).rounds.slice(0, flags.limit);
      if (flags.format === 'json') out(`${jsonText(loopHistoryJson(rounds), 2)}\n`);
      else out(renderLoopHistory(rounds, screen(flags)));
      done(EXIT.ok);
    });

export const status: MakeCommand = (done) =>
  subcommand('status', 'whether a loop runs or is stopped, and what it did last', [
    'dbopt loop status',
  ])
    .option('--format <format>', 'text or json', choice('text', 'json'), 'text')
    .action(async (_: unknown, own: Command) => {
      const flags = all<ShowFlags>(own);
      const found = await loopStatus(sourceOf(flags));
      if (flags.format === 'json') out(`${jsonText(loopStatusJson(found), 2)}\n`);
      else out(renderLoopStatus(found, screen(flags)));
      done(EXIT.ok);
    });

export const stop: MakeCommand = (done) =>
  subcommand('stop', 'stop the loop of this database, a running one within seconds', [
    'dbopt loop stop --why "release today"',
  ])
    .option('--why <text>', 'for whoever asks', '')
    .action(async (_: unknown, own: Command) => {
      const flags = all<CommonOptions & { readonly why: string }>(own);
      await stopLoop(sourceOf(flags), whoAmI(), flags.why);
      note('The loop is stopped; dbopt loop resume lets it go on.\n');
      done(EXIT.ok);
    });

export const resume: MakeCommand = (done) =>
  subcommand('resume', 'let the loop go on, after a stop or after changes that it took back', [
    'dbopt loop resume',
  ]).action(async (_: unknown, own: Command) => {
    const flags = all<CommonOptions>(own);
    const still = await letLoop(sourceOf(flags));
    if (still === null) note('The loop may go on.\n');
    else note`The loop stays stopped: ${still}.\n`;
    done(still === null ? EXIT.ok : EXIT.error);
  });

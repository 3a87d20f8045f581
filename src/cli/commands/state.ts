import { Command } from 'commander';
import {
  addressOf,
  entryOf,
  openRuns,
  type StateSession,
  underway,
  withState,
} from '../../operations/index.ts';
import { renderHistory, renderStateList, renderStateShow } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, command, examples, type MakeCommand, sourceOf } from '../options.ts';
import { out, showDiagnostics, textOptions } from '../output.ts';
import { pull, push } from './state/copy.ts';
import { mv } from './state/move.ts';
import { rebind } from './state/rebind.ts';
import { rm } from './state/remove.ts';
import { unlock } from './state/unlock.ts';

const HISTORY = 20;

/** `dbopt state`: what dbopt owns, and what it did. */
export const state: MakeCommand = (done) => {
  const group = new Command('state')
    .description('what dbopt owns, and what it did')
    .addHelpText('after', examples(['dbopt state list', 'dbopt state history']));
  const reading = (
    name: string,
    text: string,
    show: (session: StateSession, flags: CommonOptions, address: string) => Promise<string>,
    argument = false,
  ) => {
    const sub = command(name, text, [`dbopt state ${name}${argument ? ' ADDRESS' : ''}`]);
    if (argument) sub.argument('<address>', 'as the plan shows it');
    return sub.action(async (...args: readonly unknown[]) => {
      const address = argument ? addressOf(String(args[0])) : '';
      const flags = args[argument ? 1 : 0] as CommonOptions;
      await withState(sourceOf(flags), async (session) => {
        const { client, design, store } = session;
        const running = await underway(client, design, store);
        if (running !== null) showDiagnostics([running.told]);
        out(await show(session, flags, address));
      });
      done(EXIT.ok);
    });
  };
  const options = (flags: CommonOptions) => textOptions(process.stdout, { noColor: !flags.color });
  group.addCommand(
    reading(
      'list',
      'every resource dbopt manages',
      async ({ store }, flags: CommonOptions & { readonly full?: boolean }) =>
        renderStateList(await store.load(), { ...options(flags), full: flags.full === true }),
    ).option('--full', 'each partition by itself'),
  );
  group.addCommand(
    reading(
      'show',
      'one resource, and what it was before dbopt',
      async ({ store }, flags, address) =>
        renderStateShow(entryOf(await store.load(), address), options(flags)),
      true,
    ),
  );
  group.addCommand(
    reading('history', 'runs and their steps', async ({ store, client }, flags) => {
      const { alive, dead } = await openRuns(client, store);
      const runs = await store.runs(HISTORY);
      return renderHistory(runs, await store.steps(), { ...options(flags), alive, dead });
    }),
  );
  for (const make of [rm, mv, pull, push, rebind, unlock]) group.addCommand(make(done));
  return group;
};

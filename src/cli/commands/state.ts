import { Command } from 'commander';
import {
  addressOf,
  askTargets,
  entryOf,
  openRuns,
  openTargets,
  type StateSession,
  toldEntry,
  toldState,
  underway,
  withStateOf,
} from '../../operations/index.ts';
import {
  jsonText,
  renderHistory,
  renderStateList,
  renderStateShow,
  stateHistoryJson,
  stateListJson,
  stateShowJson,
} from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { exitOfAll, showReports } from '../fleet/each.ts';
import {
  type CommonOptions,
  choice,
  examples,
  type MakeCommand,
  sourceOf,
  subcommand,
} from '../options.ts';
import { out, showDiagnostics, speakFor, textOptions } from '../output.ts';
import { pull, push } from './state/copy.ts';
import { mv } from './state/move.ts';
import { rebind } from './state/rebind.ts';
import { rm } from './state/remove.ts';
import { unlock } from './state/unlock.ts';

const HISTORY = 20;
const FORMAT = ['--format <format>', 'text or json', choice('text', 'json'), 'text'] as const;

interface ReadFlags extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** What a command shows, for people and for machines. */
interface Shown {
  readonly text: string;
  readonly json: unknown;
}

/** `dbopt state`: what dbopt owns, and what it did. */
export const state: MakeCommand = (done) => {
  const group = new Command().addHelpText(
    'after',
    examples(['dbopt state list', 'dbopt state history']),
  );
  const reading = (
    name: string,
    text: string,
    show: (session: StateSession, flags: ReadFlags, address: string) => Promise<Shown>,
    argument = false,
  ) => {
    const sub = subcommand(name, text, [`dbopt state ${name}${argument ? ' ADDRESS' : ''}`]).option(
      ...FORMAT,
    );
    if (argument) sub.argument('<address>', 'as the plan shows it');
    return sub.action(async (...args: readonly unknown[]) => {
      const address = argument ? addressOf(String(args[0])) : '';
      const flags = args[argument ? 1 : 0] as ReadFlags;
      const read = async (session: StateSession) => {
        const { client, design, store } = session;
        const running = await underway(client, design, store);
        if (running !== null) showDiagnostics([running.told]);
        return show(session, flags, address);
      };
      const { design, targets } = await openTargets(sourceOf(flags));
      if (targets.length > 1) {
        const reports = await askTargets(targets, ({ name, design: own }) =>
          speakFor(name, () => withStateOf(own, {}, read)),
        );
        showReports(reports, flags, { text: (shown) => shown.text, json: (shown) => shown.json });
        return done(exitOfAll(reports, () => EXIT.ok));
      }
      const shown = await withStateOf(design, flags, read);
      out(flags.format === 'json' ? `${jsonText(shown.json, 2)}\n` : shown.text);
      done(EXIT.ok);
    });
  };
  const options = (flags: CommonOptions) => textOptions(process.stdout, { noColor: !flags.color });
  group.addCommand(
    reading(
      'list',
      'every resource dbopt manages',
      async ({ store, client }, flags: ReadFlags & { readonly full?: boolean }) => {
        const all = await toldState(client, await store.load());
        const text = renderStateList(all, { ...options(flags), full: flags.full === true });
        return { text, json: stateListJson(all) };
      },
    ).option('--full', 'each partition by itself'),
  );
  group.addCommand(
    reading(
      'show',
      'one resource, and what it was before dbopt',
      async ({ store, client }, flags, address) => {
        const entry = await toldEntry(client, entryOf(await store.load(), address));
        return { text: renderStateShow(entry, options(flags)), json: stateShowJson(entry) };
      },
      true,
    ),
  );
  group.addCommand(
    reading(
      'history',
      'runs and their steps',
      async ({ store, client }, flags: ReadFlags & { readonly full?: boolean }) => {
        const { alive, dead } = await openRuns(client, store);
        const runs = await store.runs(HISTORY);
        const steps = await store.steps();
        const state = await store.load();
        const more = { alive, dead, state, full: flags.full === true };
        return {
          text: renderHistory(runs, steps, { ...options(flags), ...more }),
          json: stateHistoryJson(runs, steps, { alive, dead }),
        };
      },
    ).option('--full', 'each step by itself'),
  );
  for (const make of [rm, mv, pull, push, rebind, unlock]) group.addCommand(make(done));
  return group;
};

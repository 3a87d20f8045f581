import { Command } from 'commander';
import { fail } from '../../model/index.ts';
import { acquireLock, releaseLock } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';
import { renderHistory, renderStateList, renderStateShow } from '../../ui/index.ts';
import { EXIT } from '../exit.ts';
import { database, openDesign, openStore } from '../open.ts';
import { type CommonOptions, command, examples, type MakeCommand } from '../options.ts';
import { out, textOptions } from '../output.ts';

const HISTORY = 20;

/** `dbopt state`: what dbopt owns, and what it did. */
export const state: MakeCommand = (done) => {
  const group = new Command('state')
    .description('what dbopt owns, and what it did')
    .addHelpText('after', examples(['dbopt state list', 'dbopt state history']));
  const reading = (
    name: string,
    text: string,
    show: (store: Store, flags: CommonOptions, address: string) => Promise<string>,
    argument = false,
  ) => {
    const sub = command(name, text, [`dbopt state ${name}${argument ? ' ADDRESS' : ''}`]);
    if (argument) sub.argument('<address>', 'as the plan shows it');
    return sub.action(async (...args: readonly unknown[]) => {
      const address = argument ? String(args[0]) : '';
      const flags = args[argument ? 1 : 0] as CommonOptions;
      await withStore(flags, async (store) => out(await show(store, flags, address)));
      done(EXIT.ok);
    });
  };
  const options = (flags: CommonOptions) => textOptions(process.stdout, { noColor: !flags.color });
  group.addCommand(
    reading('list', 'every resource dbopt manages', async (store, flags) =>
      renderStateList(await store.load(), options(flags)),
    ),
  );
  group.addCommand(
    reading(
      'show',
      'one resource, and what it was before dbopt',
      async (store, flags, address) =>
        renderStateShow(entryOf(await store.load(), address), options(flags)),
      true,
    ),
  );
  group.addCommand(
    reading('history', 'runs and their steps', async (store, flags) => {
      const runs = await store.runs(HISTORY);
      return renderHistory(runs, await store.steps(), options(flags));
    }),
  );
  group.addCommand(
    command('rm', 'give up a resource without touching the database', [
      'dbopt state rm index.ml_features.features_lookup',
    ])
      .argument('<address>', 'as the plan shows it')
      .action(async (address: string, flags: CommonOptions) => {
        await removeEntry(flags, address);
        out(`${address} is no longer managed. The database was not touched.\n`);
        done(EXIT.ok);
      }),
  );
  return group;
};

type Loaded = Awaited<ReturnType<Store['load']>>;

function entryOf({ entries }: Loaded, address: string) {
  const entry = entries[address];
  if (entry === undefined) {
    throw fail('not-managed', `the state has no ${address}`, {
      hint: 'dbopt state list shows what it has',
    });
  }
  return entry;
}

async function withStore<T>(flags: CommonOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const { design } = await openDesign(flags);
  const db = database(flags, design);
  try {
    return await work(openStore(design, await db.connect('state')));
  } finally {
    await db.close();
  }
}

async function removeEntry(flags: CommonOptions, address: string): Promise<void> {
  const { design } = await openDesign(flags);
  const db = database(flags, design);
  try {
    const [client, observer] = [await db.connect('lock'), await db.connect('state')];
    const schema = design.state.in === 'database' ? design.state.schema : 'dbopt';
    const lock = await acquireLock(client, observer, { schema });
    const store = openStore(design, observer);
    const loaded = await store.load();
    entryOf(loaded, address);
    await store.remove(address);
    await store.bumpSerial(loaded.serial);
    await releaseLock(lock);
  } finally {
    await db.close();
  }
}

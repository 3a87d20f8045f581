import { addressOf, entryOf, withLockedState } from '../../../operations/index.ts';
import { EXIT } from '../../exit.ts';
import { type CommonOptions, type MakeCommand, sourceOf, subcommand } from '../../options.ts';
import { out } from '../../output.ts';

/** `dbopt state rm`: gives up a resource. */
export const rm: MakeCommand = (done) =>
  subcommand('rm', 'give up a resource without touching the database', [
    'dbopt state rm index.ml_features.features_lookup',
  ])
    .argument('<address>', 'as the plan shows it', addressOf)
    .action(async (address: string, flags: CommonOptions) => {
      await withLockedState(sourceOf(flags), async ({ store }) => {
        const state = await store.load();
        entryOf(state, address);
        await store.remove(address);
        await store.bumpSerial(state.serial);
      });
      out`${address} is no longer managed. The database was not touched.\n`;
      done(EXIT.ok);
    });

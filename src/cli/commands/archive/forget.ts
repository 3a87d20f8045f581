import { fail, qualified } from '../../../model/index.ts';
import { forgetArchives } from '../../../operations/index.ts';
import { EXIT } from '../../exit.ts';
import {
  type CommonOptions,
  count,
  type MakeCommand,
  sourceOf,
  subcommand,
} from '../../options.ts';
import { out } from '../../output.ts';

interface Flags extends CommonOptions {
  readonly id?: string;
  /** Days. */
  readonly olderThan?: number;
}

const DAY = 86_400_000;

/** `dbopt archive forget`: gives archives up that are gone on purpose, and says which. */
export const forget: MakeCommand = (done) =>
  subcommand('forget', 'give up archives that were removed from their place on purpose', [
    'dbopt archive forget ml_features.events_p20260101',
    'dbopt archive forget --older-than 2555',
  ])
    .argument('[names...]', 'tables, as dbopt archive list shows them')
    .option('--id <id>', 'which one, where there are several of that name')
    .option('--older-than <days>', 'those that were archived so long ago', count(36_500))
    .action(async (names: readonly string[], flags: Flags) => {
      const { id, olderThan } = flags;
      if (names.length === 0 && olderThan === undefined) throw nothingMeant();
      const forgotten = await forgetArchives(sourceOf(flags), {
        names,
        ...(id === undefined ? {} : { id }),
        ...(olderThan === undefined ? {} : { before: new Date(Date.now() - olderThan * DAY) }),
      });
      for (const each of forgotten) {
        out`The archive ${each.id} of ${qualified(each.table)} is no longer known.\n`;
      }
      if (forgotten.length === 0) out('None of them is missing. Nothing was done.\n');
      done(EXIT.ok);
    });

const nothingMeant = () =>
  fail('bad-flag', 'which archives are to be forgotten is not said', {
    hint: 'name tables, or say --older-than DAYS',
  });

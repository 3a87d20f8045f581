import { fail, type StateLocation } from '../../../model/index.ts';
import { withLockedState, withState } from '../../../operations/index.ts';
import {
  copyOf,
  identityOf,
  parseCopy,
  readNamed,
  requireOfThis,
  requireSuccessor,
  whyNot,
} from '../../../state/index.ts';
import { jsonText } from '../../../ui/index.ts';
import { EXIT } from '../../exit.ts';
import { type CommonOptions, type MakeCommand, sourceOf, subcommand } from '../../options.ts';
import { out } from '../../output.ts';

/** `dbopt state pull`: the whole state, with its journal. */
export const pull: MakeCommand = (done) =>
  subcommand('pull', 'print the whole state as JSON, to keep or to push elsewhere', [
    'dbopt state pull > state.json',
  ]).action(async (flags: CommonOptions) => {
    const copy = await withState(sourceOf(flags), ({ store }) => copyOf(store));
    out(`${jsonText(copy, 2)}\n`);
    done(EXIT.ok);
  });

/** `dbopt state push`: such a copy becomes the state of the design. */
export const push: MakeCommand = (done) =>
  subcommand('push', 'make what state pull printed the state, wherever the design keeps it', [
    'dbopt state pull > state.json   # then change state: in the design',
    'dbopt state push state.json',
  ])
    .argument('<file>', 'what dbopt state pull printed')
    .option(
      '--force',
      'also over a state that is newer or of another origin, also of another database',
    )
    .action(async (file: string, flags: CommonOptions & { readonly force?: boolean }) => {
      const text = await readNamed(file).catch((cause: unknown) => {
        throw fail('cannot-read', `cannot read ${file}: ${whyNot(cause)}`, { cause });
      });
      const copy = parseCopy(text, file);
      const place = await withLockedState(sourceOf(flags), async ({ client, design, store }) => {
        if (flags.force !== true) {
          requireOfThis(copy, await identityOf(client));
          requireSuccessor(copy, await store.load());
        }
        await store.restore(copy);
        return placeOf(design.state);
      });
      const count = Object.keys(copy.entries).length;
      out`The state is now in ${place}: ${count} resources, serial ${copy.serial}.\n`;
      done(EXIT.ok);
    });

const placeOf = (state: StateLocation): string =>
  state.in === 'database' ? `schema ${state.schema} of the database` : state.path;

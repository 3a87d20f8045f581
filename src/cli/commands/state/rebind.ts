import { createInterface } from 'node:readline/promises';
import { fail } from '../../../model/index.ts';
import { type StateSession, withLockedState, withState } from '../../../operations/index.ts';
import { type Bound, databaseText, isSame } from '../../../state/index.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { type CommonOptions, type MakeCommand, sourceOf, subcommand } from '../../options.ts';
import { note, out } from '../../output.ts';

interface RebindFlags extends CommonOptions {
  readonly autoApprove?: boolean;
}

/** `dbopt state rebind`: a copy of a database takes over the state that came with it. */
export const rebind: MakeCommand = (done) =>
  subcommand(
    'rebind',
    'this database is a restored copy, or was upgraded: the state becomes its own',
    ['dbopt state rebind', 'dbopt state rebind --auto-approve   # after each refresh of staging'],
  )
    .option('--auto-approve', 'without asking')
    .action(async (flags: RebindFlags) => {
      const bound = await withState(sourceOf(flags), ({ store }: StateSession) => store.whose());
      done(await take(bound, flags));
    });

async function take(bound: Bound | null, flags: RebindFlags): Promise<ExitCode> {
  if (bound === null) throw fail('no-state', 'there is no state yet: nothing was ever applied');
  const { known, here, where } = bound;
  if (known !== null && isSame(known, here)) {
    out`The state in ${where} is of this database already: ${databaseText(here)}.\n`;
    return EXIT.ok;
  }
  const former = known === null ? 'a database that it does not know' : databaseText(known);
  note`The state in ${where} is of ${former}. It becomes that of ${databaseText(here)}.\n`;
  note('What it says dbopt made counts as made here, and is dropped when it leaves the design.\n');
  if (flags.autoApprove !== true && !(await isAgreed())) {
    note('Nothing was changed.\n');
    return EXIT.error;
  }
  await withLockedState(sourceOf(flags), ({ store }) => store.rebind());
  out`The state in ${where} is now of ${databaseText(here)}.\n`;
  return EXIT.ok;
}

async function isAgreed(): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    note('Nobody is there to be asked: add --auto-approve once you have looked.\n');
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question("Take it over? Only 'yes' will be accepted: ");
  lines.close();
  return answer.trim() === 'yes';
}

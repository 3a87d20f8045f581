import { createInterface } from 'node:readline/promises';
import { fail } from '../../../model/index.ts';
import {
  hold,
  type StateSession,
  schemaOf,
  underway,
  withState,
} from '../../../operations/index.ts';
import { endSession, holderText, lockHolder, wayOut } from '../../../postgres/index.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import {
  type CommonOptions,
  count,
  type MakeCommand,
  sourceOf,
  subcommand,
} from '../../options.ts';
import { note, out } from '../../output.ts';

interface UnlockFlags extends CommonOptions {
  readonly pid?: number;
}

const MOST_PID = 2 ** 31 - 1;

/** `dbopt state unlock`: who holds the lock, and the end of that session for whoever says so. */
export const unlock: MakeCommand = (done) =>
  subcommand('unlock', 'tell who holds the lock, and end that session if you say so', [
    'dbopt state unlock',
    'dbopt state unlock --pid 4711',
  ])
    .option('--pid <pid>', 'end this session without asking, if it holds the lock', count(MOST_PID))
    .action(async (flags: UnlockFlags) => {
      done(await withState(sourceOf(flags), (session) => release(session, flags)));
    });

async function release(
  { client, db, design, store }: StateSession,
  { pid }: UnlockFlags,
): Promise<ExitCode> {
  const holder = await lockHolder(client, schemaOf(design));
  if (holder === null) {
    out('Nobody holds the lock.\n');
    return EXIT.ok;
  }
  out`The lock is held by ${holderText(holder)}.\n`;
  const way = wayOut(holder);
  if (way !== null) {
    note`There is no session to end: ${way}.\n`;
    return EXIT.locked;
  }
  const running = await underway(client, design, store);
  if (running === null) out('It has begun no run.\n');
  else out`Its run is ${running.run.id}: ${running.told.message}.\n`;
  if (pid !== undefined && pid !== holder.pid) {
    throw fail('not-the-holder', `pid ${pid} does not hold the lock`);
  }
  if (pid === undefined && !(await isAgreed(holder.pid))) return EXIT.locked;
  if (!(await endSession(client, holder.pid))) {
    throw fail('stray-session', `pid ${holder.pid} does not end`, {
      hint: 'see what it waits for in pg_stat_activity',
    });
  }
  // Those that work for it may be in the middle of a step: whoever takes the lock ends them.
  await hold(db, design);
  out('Its sessions were ended. The next dbopt apply finishes what it left.\n');
  return EXIT.ok;
}

async function isAgreed(pid: number): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    note`If that run is dead, end its session: dbopt state unlock --pid ${pid}\n`;
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question("End this session? Only 'yes' will be accepted: ");
  lines.close();
  return answer.trim() === 'yes';
}

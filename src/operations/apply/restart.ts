import { pace } from '../../apply/index.ts';
import {
  type ApplyEvent,
  DboptError,
  type Design,
  type Diagnostic,
  fail,
  type Plan,
  type State,
} from '../../model/index.ts';
import {
  awaitRestart,
  type Client,
  type ConfiguredLine,
  configuredLines,
  pendingRestart,
  serverStart,
} from '../../postgres/index.ts';
import { settingAddress } from '../../providers/index.ts';
import { type Database, openStore } from '../database.ts';
import { type Holding, hold } from '../holding.ts';
import { runRestartCommand } from './restart-command.ts';

export interface Restart {
  readonly command: string;
  /** For the command, and until the server answers again; milliseconds. */
  readonly within: number;
  readonly db: Database;
  readonly design: Design;
  readonly signal: AbortSignal;
  readonly emit: (event: ApplyEvent) => void;
  /** Addresses of the settings that wait for it. */
  readonly settings: readonly string[];
  /** Steps done so far. */
  readonly done: number;
}

/** Addresses of the settings that wait for a restart and are the design's business: declared, or changed by the plan. */
export async function awaiting(client: Client, applied: Plan, after: Plan): Promise<string[]> {
  const ours = new Set([
    ...applied.steps.filter(({ effect }) => effect === 'restart').map((step) => step.address),
    ...after.diagnostics.flatMap((d) => (d.code === 'pending-restart' ? (d.address ?? []) : [])),
  ]);
  return (await pending(client)).filter((each) => ours.has(each));
}

const pending = async (client: Client): Promise<string[]> =>
  (await pendingRestart(client)).map(settingAddress);

/** Restarts the server with the operator's command, waits until it answers, and takes the lock again.
 *  Throws a DboptError with `restart-failed` in it: why, what was done until then, what waits, how to go on. */
export async function restart(job: Restart, holding: Holding): Promise<Holding> {
  const lines = await configuredLines(holding.reader, job.settings.map(nameOf));
  try {
    return await attempt(job, holding);
  } catch (error) {
    const interrupted = job.signal.aborted && !(error instanceof DboptError);
    const cause = interrupted ? fail('interrupted', 'stopped on request') : error;
    if (!(cause instanceof DboptError)) throw cause;
    throw new DboptError([...cause.diagnostics, summary(job, lines)], { cause: error });
  }
}

/** All connections are given up before, so that a shutdown which waits for clients does not wait for us; that nobody
 *  else was at work in between is proved by the state's serial. */
async function attempt(job: Restart, { reader }: Holding): Promise<Holding> {
  const { db, design, settings, emit, signal } = job;
  const tell = (code: Diagnostic['code'], message: string) =>
    emit({
      type: 'notice',
      at: now().toISOString(),
      diagnostic: { severity: 'info', code, message },
    });
  const { policy } = design;
  await (await pace({ policy, ask: (question) => question(reader), emit, now, signal }))('restart');
  const limits = { deadline: Date.now() + job.within, signal };
  const before = await openStore(design, reader).load();
  const started = await serverStart(reader);
  tell('restarting', `the server restarts for ${settings.join(', ')}`);
  await db.close();
  await runRestartCommand(job.command, limits);
  await awaitRestart(() => db.connect('restart'), started, limits);
  const holding = await hold(db, design);
  requireSame(before, await openStore(design, holding.reader).load());
  const left = (await pending(holding.reader)).filter((each) => settings.includes(each));
  if (left.length > 0) {
    throw fail('still-pending', `the server restarted, but not with the new ${left.join(', ')}`);
  }
  tell('restarted', 'the server restarted, and nothing waits for that any more');
  return holding;
}

function requireSame(before: State, now: State): void {
  if (before.serial === now.serial && before.lineage === now.lineage) return;
  throw fail('state-moved', 'another run changed the database while the server restarted');
}

const now = () => new Date();

const nameOf = (at: string): string => at.slice(at.indexOf('.') + 1).replaceAll('"', '');

/** A server that is down takes no ALTER SYSTEM: what stops it goes out of the file by hand. */
function wayBack(lines: readonly ConfiguredLine[]): string {
  const places = lines.map(({ file, line, name }) => `line ${line} of ${file} (${name})`);
  const what =
    places.length === 0
      ? 'the lines of these settings out of postgresql.auto.conf in its data directory'
      : places.join(', ');
  return `; where it does not start with the new values, take out ${what} and start it`;
}

const summary = ({ done, settings }: Restart, lines: readonly ConfiguredLine[]): Diagnostic => ({
  severity: 'error',
  code: 'restart-failed',
  message: `stopped at the restart: ${done} steps are done, and ${settings.join(', ')} may still wait for it`,
  hint: `see that the server runs${wayBack(lines)}, then apply again: it goes on from what the database shows`,
});

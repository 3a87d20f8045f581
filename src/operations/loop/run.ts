import { type Design, fail, failedWith, type LoopMode, type Round } from '../../model/index.ts';
import { asksMore, haltedBy, hasActed, restsUntil } from '../../planner/index.ts';
import { acquireLock, errorCode } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { openDesign } from '../source.ts';
import { troubleOf } from '../trouble.ts';
import { forgetTexts } from './files.ts';
import type { LoopOptions, RoundJob } from './job.ts';
import { newRound, play } from './round.ts';
import { loopLock } from './status.ts';
import { stopped, watchForStop } from './stop.ts';

/** One round, or what is left of one that died; null: the loop may not run, or rests, and `why` was told. */
export async function runRound(options: LoopOptions, outer: AbortSignal): Promise<Turn> {
  const { design, diagnostics } = await openDesign(options.source);
  options.diagnostics(diagnostics);
  const db = database(options.source, design);
  try {
    return await turn(options, design, db, outer);
  } finally {
    await db.close();
  }
}

export interface Turn {
  readonly round: Round | null;
  /** Why there was none. */
  readonly why: string | null;
  /** When the next one is due, milliseconds since 1970; null: not by itself. */
  readonly next: number | null;
}

async function turn(
  options: LoopOptions,
  design: Design,
  db: Database,
  outer: AbortSignal,
): Promise<Turn> {
  const { clock } = options;
  const [lock, client] = [await db.connect('loop'), await db.connect('loop')];
  await acquireLock(lock, client, { schema: loopLock(design) });
  const mode = options.mode ?? design.loop.mode;
  const store = openStore(design, client, mode === 'report' ? { looks: true } : undefined);
  const why = await stopped(design, store);
  if (why !== null) return { round: null, why, next: null };
  const policy = { ...design.loop, mode };
  if (policy.mode !== 'report') await store.prepare();
  const rounds = await store.rounds();
  const open = rounds.find(({ outcome }) => outcome === null);
  const due = clock.now() + policy.every;
  if (open !== undefined && asksMore(open, policy.mode))
    return { round: null, why: whyWaits(open, policy.mode), next: due };
  if (open !== undefined && hasActed(open) && !(await store.mayResume()))
    throw notOurs(open, design);
  // What a loop left that died with its last word.
  if (open === undefined) await forgetTexts(design);
  if (open === undefined && policy.mode === 'apply') {
    const halted = haltedBy(rounds);
    if (halted !== null) return { round: null, why: halted, next: null };
    const rest = restsUntil(rounds, policy, clock.now());
    if (rest !== null)
      return {
        round: null,
        why: `the last change rests until ${new Date(rest).toISOString()}`,
        next: rest,
      };
  }
  const stop = watchForStop(design, openStore(design, await db.connect('loop')), outer);
  const job: RoundJob = {
    ...options,
    ...{ design, policy, db, client, store, rounds, signal: stop.signal, memory: {} },
    advisors: options.advisors.filter(
      ({ name }) => policy.advisors.length === 0 || policy.advisors.includes(name),
    ),
    keep: (round) => keep(store, round, policy.mode),
  };
  try {
    return { round: await play(job, open ?? newRound(job)), why: null, next: due };
  } finally {
    await stop.off();
  }
}

const whyWaits = ({ id, mode }: Round, now: LoopMode): string =>
  `round ${id} of mode ${mode} is not over, and mode ${now} may not end it: dbopt loop --once --mode ${mode} does`;

/** What it says is done: the design is edited, and applied. */
const notOurs = ({ id }: Round, { state }: Pick<Design, 'state'>) =>
  state.in === 'file'
    ? fail(
        'state-untrusted',
        `the loop's round ${id} is not over, and ${state.path} may be anybody's who can change the design: it is not gone on with`,
        {
          hint: `where the round is yours, keep the state outside of the project, with state.path one variable and nothing else, as $STATE in --var STATE=…; else see what dbopt plan says, and delete the round's line in ${state.path}.loop`,
        },
      )
    : fail(
        'state-untrusted',
        `the loop's round ${id} is not over, and a role with fewer rights than this one owns the state: it is not gone on with`,
        { hint: 'run dbopt loop as the owner of the state, or have that one delete the round' },
      );

/** With a role that only reads, what would be done is told all the same. */
async function keep(store: Store, round: Round, mode: LoopMode): Promise<void> {
  try {
    await store.keepRound(round);
  } catch (error) {
    if (mode !== 'report' || !['42501', '25006', '3F000'].includes(errorCode(error))) throw error;
  }
}

/** Milliseconds after which is tried again what failed: a server that restarts comes back. */
const AGAIN = 60_000;

/** Round after round, until somebody stops it; why it was stopped. Trouble is told, and tried again later. */
export async function runLoop(options: LoopOptions, outer: AbortSignal): Promise<string> {
  const { clock, tell } = options;
  const timeOf = (at: number) => new Date(at).toISOString();
  while (!outer.aborted) {
    const turn = await runRound(options, outer).catch((error) => laterOf(error, options));
    if (turn.next === null) return turn.why ?? '';
    tell({ type: 'loop-waits', at: timeOf(clock.now()), until: timeOf(turn.next), why: turn.why });
    await clock.sleep(turn.next - clock.now(), outer).catch(() => {});
  }
  return 'a signal asked for it';
}

function laterOf(error: unknown, { clock, diagnostics }: LoopOptions): Turn {
  const trouble = troubleOf(error);
  if (trouble === null || failedWith(error, 'lock-held')) throw error;
  diagnostics(trouble);
  return { round: null, why: null, next: clock.now() + AGAIN };
}

import { type Blocker, fail, type Step } from '../model/index.ts';
import { type Attempt, type Client, names } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { execute } from './execute.ts';
import { binding } from './keeping/bound.ts';
import type { Held } from './keeping/hold.ts';
import type { Kept } from './keeping/schemas.ts';
import { setLockTimeout } from './locks.ts';
import { tellProgress } from './progress.ts';

interface Limits {
  readonly budget: number;
  readonly attempt: Attempt;
  readonly held: Held | null;
  readonly kept: Kept;
}

/** Runs a CONCURRENTLY statement. Only waiting for others counts against the budget (milliseconds): work that goes on
 *  is let go on. A build has to wait for the snapshot of another lane's build if that one's index has an expression
 *  or a predicate; never the other way round at the same time, since a build that waits has no snapshot. Where a
 *  partition is held for it, or schemas that others want, the attempt ends after policy.lock_timeout unless they could
 *  be let go.
 *  Throws `concurrent-wait`, which names who was in the way. */
export async function underBudget(
  context: Context,
  step: Step,
  statement: string,
  { budget, attempt, held, kept }: Limits,
): Promise<void> {
  const { worker, crew, now, policy, idle, waits } = context;
  const connection = await worker.get();
  let seen: readonly Blocker[] = [];
  let waited = 0;
  let isWaiting = false;
  let looked = now().getTime();
  let since = looked;
  const every = Math.min(1_000, budget / 4);
  let told = looked - every;
  const stands = binding(step, kept);
  let isBound = kept.pid === null;
  const look = async (found: readonly Blocker[], observer: Client, pid: number) => {
    const at = now().getTime();
    // What is held for it is let go below.
    const waitsFor = found.filter((one) => one.pid !== held?.pid);
    const others = waitsFor.filter(({ pid }) => !crew.some((lane) => lane.pid === pid));
    if (waitsFor.length > 0) idle.milliseconds += at - looked;
    if (others.length > 0) {
      waited += at - looked;
      seen = others;
    }
    // A wait that is shorter than an attempt at a lock is none.
    since = others.length === 0 ? at : since;
    if (at - since > policy.lockTimeout !== isWaiting) {
      isWaiting = !isWaiting;
      waits(isWaiting);
    }
    looked = at;
    if (at - told >= every) {
      told = at;
      const left = Math.max(0, budget - waited);
      await tell(context, step, { blockers: waitsFor, left }, observer, pid);
    }
    const isFree = (await held?.let(observer)) ?? true;
    // A detach that is pending goes on by oid.
    const isPending = held !== null && isFree;
    if (isPending) kept.letGo();
    const standing = await stands(observer, pid);
    isBound = standing.isBound || isPending;
    const isWanted = standing.isWanted && !isBound;
    // Somebody waits for what is held, and the statement for them.
    if ((!isFree || isWanted) && waited > policy.lockTimeout) {
      attempt.seen = seen;
      attempt.exhausted = true;
    }
    return attempt.exhausted || waited > budget;
  };
  try {
    const often = {
      get every() {
        return held === null && isBound ? every : Math.min(50, every);
      },
      at: look,
    };
    await Promise.all([
      connection.client.query(setLockTimeout('SESSION', 0).text),
      execute(context, connection, statement, often),
    ]);
  } catch (cause) {
    if (waited <= budget || attempt.exhausted) throw cause;
    throw fail(
      'concurrent-wait',
      `gave up after waiting ${Math.round(waited / 1000)} s for old transactions; in the way: ${names(seen)}`,
      {
        address: step.address,
        hint: 'end that session or wait for it, then apply again; policy.concurrent_wait is the budget',
        cause,
      },
    );
  } finally {
    if (isWaiting) waits(false);
  }
}

async function tell(
  context: Context,
  step: Step,
  { blockers, left }: { readonly blockers: readonly Blocker[]; readonly left: number },
  observer: Client,
  pid: number,
): Promise<void> {
  await tellProgress(context, step, observer, pid);
  if (blockers.length > 0) {
    const at = context.now().toISOString();
    context.emit({
      type: 'step-waiting',
      at,
      step: step.id,
      attempt: 1,
      retryIn: 0,
      left,
      blockers,
    });
  }
}

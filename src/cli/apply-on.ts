import { userInfo } from 'node:os';
import { type ApplyOptions, type ApplyResult, applyPlan } from '../apply/index.ts';
import type { Design } from '../model/index.ts';
import type { Client, HeldLock } from '../postgres/index.ts';
import { type Database, openStore } from './open.ts';

export interface Site {
  readonly db: Database;
  readonly design: Pick<Design, 'policy' | 'state'>;
  readonly lock: HeldLock;
  /** The connection that the state is kept by. */
  readonly state: Client;
}

type Work = Pick<ApplyOptions, 'plan' | 'emit'> &
  Required<Pick<ApplyOptions, 'signal' | 'parallelism'>>;

/** Runs the steps of a plan on the database that is held, in the name of whoever runs this process. */
export const applyOn = (
  { db, design, lock, state }: Site,
  { plan, emit, signal, parallelism }: Work,
): Promise<ApplyResult> =>
  applyPlan({
    plan,
    policy: design.policy,
    store: openStore(design, state),
    connect: db.connect,
    lock,
    emit,
    signal,
    parallelism,
    by: whoAmI(),
  });

function whoAmI(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run with a uid that has no name.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}

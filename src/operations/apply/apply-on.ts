import { type ApplyOptions, type ApplyResult, applyPlan } from '../../apply/index.ts';
import type { Design } from '../../model/index.ts';
import type { Client, HeldLock, Mark } from '../../postgres/index.ts';
import { type Database, openStore } from '../database.ts';
import { outsideOf } from './outside.ts';

export interface Site {
  readonly db: Database;
  readonly design: Pick<Design, 'policy' | 'state' | 'declared'>;
  readonly lock: HeldLock;
  readonly schemas: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<string, Mark>;
  /** The connection that the state is kept by. */
  readonly state: Client;
}

type Applying = Pick<ApplyOptions, 'plan' | 'emit'> &
  Required<Pick<ApplyOptions, 'signal' | 'parallelism' | 'by'>>;

/** Runs the steps of a plan on the database that is held. */
export const applyOn = (
  { db, design, lock, schemas, tables, state }: Site,
  { plan, emit, signal, parallelism, by }: Applying,
): Promise<ApplyResult> =>
  applyPlan({
    plan,
    policy: design.policy,
    store: openStore(design, state),
    connect: db.connect,
    lock,
    schemas,
    tables,
    emit,
    signal,
    parallelism,
    by,
    outside: outsideOf(design),
  });

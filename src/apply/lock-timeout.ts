import type { Policy } from '../model/index.ts';
import { lit, type Sql, sql, trusted } from '../postgres/index.ts';
import type { Look } from './execute.ts';
import type { Attempt } from './retry.ts';

export const setLockTimeout = (scope: 'LOCAL' | 'SESSION', milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} lock_timeout = ${lit(Math.ceil(milliseconds))}`;

/** Looks often enough to know who was in the way when lock_timeout strikes. */
export const lockLook = ({ lockTimeout }: Policy, attempt: Attempt): Look => ({
  every: Math.min(Math.max(lockTimeout / 4, 20), 500),
  at(waitsFor) {
    if (waitsFor.length > 0) attempt.seen = waitsFor;
    return false;
  },
});

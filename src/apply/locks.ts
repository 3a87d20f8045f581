import type { Policy } from '../model/index.ts';
import { type Attempt, lit, type Sql, sql, trusted } from '../postgres/index.ts';
import type { Look } from './execute.ts';

type Scope = 'LOCAL' | 'SESSION';

export const setLockTimeout = (scope: Scope, milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} lock_timeout = ${lit(Math.ceil(milliseconds))}`;

export const setStatementTimeout = (scope: Scope, milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} statement_timeout = ${lit(Math.ceil(milliseconds))}`;

/** Looks often enough to know who was in the way when lock_timeout strikes. */
export const lockLook = ({ lockTimeout }: Waiting, attempt: Attempt): Look => ({
  every: often(lockTimeout),
  at(waitsFor) {
    if (waitsFor.length > 0) attempt.seen = waitsFor;
    return false;
  },
});

type Waiting = Pick<Policy, 'lockTimeout'>;

const often = (lockTimeout: number): number =>
  Math.min(Math.max(lockTimeout / 10, Math.min(lockTimeout / 4, 50), 20), 250);

/** Also cancels the statement once its waits for one lock after the other come to more than an attempt may take: all
 *  that it has locked by then, it keeps to its end. */
export function attemptLook({ lockTimeout }: Waiting, attempt: Attempt): Look {
  let waited = 0;
  let looked = performance.now();
  return {
    every: often(lockTimeout),
    at(waitsFor) {
      const now = performance.now();
      if (waitsFor.length > 0) {
        attempt.seen = waitsFor;
        waited += now - looked;
      }
      looked = now;
      attempt.exhausted = waited > lockTimeout;
      return attempt.exhausted;
    },
  };
}

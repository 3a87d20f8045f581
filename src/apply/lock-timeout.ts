import type { Policy } from '../model/index.ts';
import { lit, type Sql, sql, trusted } from '../postgres/index.ts';
import type { Look } from './execute.ts';
import type { Attempt } from './retry.ts';

type Scope = 'LOCAL' | 'SESSION';

export const setLockTimeout = (scope: Scope, milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} lock_timeout = ${lit(Math.ceil(milliseconds))}`;

export const setStatementTimeout = (scope: Scope, milliseconds: number): Sql =>
  sql`SET ${trusted(scope)} statement_timeout = ${lit(Math.ceil(milliseconds))}`;

/** Looks often enough to know who was in the way when lock_timeout strikes, and cancels the statement once its waits
 *  for one lock after the other come to more than an attempt may take. */
export function lockLook({ lockTimeout }: Pick<Policy, 'lockTimeout'>, attempt: Attempt): Look {
  const every = Math.min(Math.max(lockTimeout / 10, Math.min(lockTimeout / 4, 50), 20), 250);
  let waited = 0;
  let looked = performance.now();
  return {
    every,
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

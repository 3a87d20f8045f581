import type { Step } from '../../model/index.ts';
import { type Client, sql } from '../../postgres/index.ts';
import type { Look } from '../execute.ts';
import type { Kept } from './schemas.ts';

/** How a statement stands that cannot stand in a transaction of ours. */
export interface Binding {
  /** It has its tables: from then on it is about them, whatever they are called. */
  readonly isBound: boolean;
  /** Somebody waits for the schemas that are kept for it. */
  readonly isWanted: boolean;
}

/** Lets the schemas go as soon as a statement has its tables. Returns how it stands. */
export function binding(
  { locks }: Pick<Step, 'locks'>,
  kept: Kept,
): (observer: Client, pid: number) => Promise<Binding> {
  const names = locks.map(({ relation }) => relation);
  let isBound = kept.pid === null;
  return async (observer, pid) => {
    if (isBound) return { isBound, isWanted: false };
    const { rows } = await observer.query<Binding>(BINDING.text, [pid, names, kept.pid]);
    const found = rows[0] ?? { isBound: false, isWanted: false };
    isBound = found.isBound;
    if (isBound) kept.letGo();
    return found;
  };
}

const BINDING = sql`
SELECT NOT EXISTS (
         SELECT FROM pg_catalog.unnest($2::pg_catalog.text[]) AS n WHERE pg_catalog.to_regclass(n) IS NOT NULL AND NOT EXISTS (
           SELECT FROM pg_catalog.pg_locks l WHERE l.pid = $1 AND l.granted AND l.locktype = 'relation' AND l.relation = pg_catalog.to_regclass(n))) AS "isBound",
       EXISTS (SELECT FROM pg_catalog.pg_locks w WHERE NOT w.granted AND $3 = ANY (pg_catalog.pg_blocking_pids(w.pid))) AS "isWanted"`;

/** A look that does so as well. */
export function untilBound(step: Pick<Step, 'locks'>, kept: Kept, look: Look): Look {
  const stands = binding(step, kept);
  return {
    every: look.every,
    async at(waitsFor, observer, pid) {
      await stands(observer, pid);
      return look.at(waitsFor, observer, pid);
    },
  };
}

import type { Client } from '../../src/postgres/index.ts';

/** Looks at who holds what, until it is stopped; then: the longest, in milliseconds, that dbopt held a lock above ACCESS
 *  SHARE on a table that is no temporary one. */
export function watchLocks(client: Client): { stop(): Promise<number> } {
  const since = new Map<string, number>();
  let longest = 0;
  let isOver = false;
  const look = async (): Promise<void> => {
    while (!isOver) {
      const { rows } = await client.query<{ held: string }>(HELD);
      const now = performance.now();
      const held = new Set(rows.map((row) => row.held));
      for (const one of since.keys()) if (!held.has(one)) since.delete(one);
      for (const one of held) {
        const from = since.get(one) ?? now;
        since.set(one, from);
        longest = Math.max(longest, now - from);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const looking = look();
  return {
    async stop() {
      isOver = true;
      await looking;
      return longest;
    },
  };
}

const HELD = `
  SELECT pg_catalog.format('%s %s %s', l.pid, l.relation, l.mode) AS held
    FROM pg_catalog.pg_locks l
    JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid AND a.application_name LIKE 'dbopt%'
    JOIN pg_catalog.pg_class c ON c.oid = l.relation AND c.oid >= 16384 AND c.relpersistence <> 't'
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname NOT IN ('dbopt', 'pg_toast')
   WHERE l.mode <> 'AccessShareLock'`;

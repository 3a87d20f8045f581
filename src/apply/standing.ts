import { type DboptError, fail } from '../model/index.ts';
import { type HeldLock, IS_HELD, type Sql, sql } from '../postgres/index.ts';
import type { Context } from './context.ts';

/** What has to be known of a step that is about to begin. */
export interface Standing {
  /** Whether the lock is ours: if not, another run may be at work. */
  readonly held: boolean;
  /** Of the names that it makes those that no relation bears. What bears one already is not ours, whatever happens
   *  next: the journal must not claim it. */
  readonly free: readonly string[];
}

/** As columns of a query with the parameters of `asks`. */
export const STANDING: Sql = sql`
  ${IS_HELD} AS held, ARRAY(
    SELECT name FROM pg_catalog.unnest($3::pg_catalog.text[]) WITH ORDINALITY AS wanted (name, position)
     WHERE pg_catalog.to_regclass(name) IS NULL ORDER BY position) AS free`;

export const asks = ({ pid, key }: HeldLock, makes: readonly string[]): unknown[] => [
  pid,
  key,
  makes,
];

/** Gives the names back that are free. Throws `lock-lost`. */
export async function requireLock(
  { observer, lock }: Context,
  makes: readonly string[] = [],
): Promise<readonly string[]> {
  const query = { name: 'standing', text: ALONE.text, values: asks(lock, makes) };
  const { rows } = await observer.ask((client) => client.query<Standing>(query));
  const [found] = rows;
  if (found?.held !== true) throw lockLost(lock);
  return found.free;
}

const ALONE = sql`SELECT ${STANDING}`;

export const lockLost = ({ pid }: HeldLock): DboptError =>
  fail('lock-lost', `the session that held the lock (pid ${pid}) is gone`, {
    hint: 'nothing runs after it; apply again, which continues from what the database shows',
  });

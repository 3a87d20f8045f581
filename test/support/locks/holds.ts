import type { Step } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';

/** What another session does inside a transaction so that a statement waits for it at one of its phases. */
export type Hold = string;

/** The holds a statement meets one after the other; each is taken while the statement waits for the one before. */
export async function holdsFor(step: Step, client: Client): Promise<readonly Hold[]> {
  const statement = step.sql[0] ?? '';
  const relation = step.locks[0]?.relation ?? '';
  const lock = (mode: string): Hold => `LOCK TABLE ${relation} IN ${mode} MODE`;
  // Its three waits: writers before the first scan, writers before the second, snapshots older than that.
  if (/^CREATE (UNIQUE )?INDEX CONCURRENTLY/.test(statement))
    return [lock('ROW EXCLUSIVE'), lock('ROW EXCLUSIVE'), SNAPSHOT];
  // Whoever may still use the index, once before it is called dead and once after.
  if (statement.startsWith('DROP INDEX CONCURRENTLY'))
    return [lock('ACCESS SHARE'), lock('ACCESS SHARE')];
  // Whoever has the parent, after the first half; whoever has the partition and then its indexes, in the second.
  if (statement.endsWith('CONCURRENTLY')) {
    const [parent, child, ...indexes] = step.locks.map(({ relation: name }) => name);
    const tables = [parent, child].map((one) => `LOCK TABLE ONLY ${one} IN ACCESS SHARE MODE`);
    return [...tables, ...indexes.map(rename)];
  }
  // The last thing it does with its rows moved is to attach the indexes.
  if (statement.startsWith('DO ')) {
    return step.locks
      .filter(({ mode }) => mode === 'SHARE UPDATE EXCLUSIVE')
      .map((l) => rename(l.relation));
  }
  if (statement.startsWith('VACUUM')) return vacuumed(step);
  if (statement.includes('gin_clean_pending_list')) return [lockGin(relation)];
  // It goes through the indexes one by one and lets go of each.
  if (/ SET (STORAGE|COMPRESSION) /.test(statement)) return await renames(client, relation);
  return [];
}

/** A GIN index can be locked without its table, and vacuum opens the indexes after the table; of partitions it takes one
 *  after the other. */
function vacuumed({ locks: [table, ...partitions] }: Step): readonly Hold[] {
  if (table === undefined || partitions.length === 0) return [lockGin('public.t_gin')];
  return [table, ...partitions].map(
    ({ relation, mode }) => `LOCK TABLE ONLY ${relation} IN ${mode} MODE`,
  );
}

const SNAPSHOT: Hold = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT 1';
const lockGin = (index: string): Hold => `ALTER INDEX ${index} SET (gin_pending_list_limit = 64)`;

/** This locks an index of any method without its table. */
const rename = (index: string, i = 0): Hold => `ALTER INDEX ${index} RENAME TO held_${i}`;

async function renames(client: Client, table: string): Promise<readonly Hold[]> {
  const { rows } = await client.query<{ index: string }>(
    'SELECT indexrelid::regclass AS index FROM pg_index WHERE indrelid = $1::regclass ORDER BY indexrelid',
    [table],
  );
  return rows.map(({ index }) => index).map(rename);
}

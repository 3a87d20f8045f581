import { isMap, type ValueMap } from '../../model/index.ts';
import { parseStatement } from '../sql/parse.ts';
import { matches } from '../sql/syntax/match.ts';
import { normalise } from '../sql/syntax/normalise.ts';

/** Whether a written partition key, `range (event_time)`, is the one that pg_get_partkeydef wrote; null: it is no
 *  partition key. `loadParser` must have been awaited. */
export function samePartitionKey(written: string, deparsed: string): boolean | null {
  const [a, b] = [keyTree(written), keyTree(deparsed)];
  return a === null ? null : b !== null && matches(normalise(a), normalise(b));
}

function keyTree(text: string): ValueMap | null {
  // The line break ends a comment in the text.
  const parsed = parseStatement(`CREATE TABLE t () PARTITION BY ${text}\n`);
  const statement = parsed.ok ? parsed.statement.CreateStmt : null;
  return isMap(statement) && isMap(statement.partspec) ? statement.partspec : null;
}

import { isMap, type Value, type ValueMap } from '../../model/index.ts';
import { parseStatement } from './parse.ts';
import { matches } from './syntax/match.ts';
import { normalise } from './syntax/normalise.ts';

export { sameName } from './syntax/match.ts';
export { nameParts } from './syntax/node.ts';

/**
 * Whether a written expression, text or parse tree, and the server's deparsed text of one are the same, as far as
 * their parse trees tell. For servers that cannot be asked: nothing here knows a column's type, so a cast that the
 * deparser could have added is taken for added. `loadParser` must have been awaited.
 */
export function sameSyntax(written: string | ValueMap, deparsed: string): boolean {
  const a = typeof written === 'string' ? expressionTree(written) : written;
  const b = expressionTree(deparsed);
  return a !== null && b !== null && matches(normalise(a), normalise(b));
}

function expressionTree(text: string): Value {
  const parsed = parseStatement(`SELECT 1 WHERE (${text}\n)`);
  const select = parsed.ok ? parsed.statement.SelectStmt : undefined;
  return isMap(select) ? (select.whereClause ?? null) : null;
}

/** SQL as it was written, ended so that a comment in it swallows nothing that follows. */
export const asWritten = (text: string): string => (text.includes('--') ? `${text}\n` : text);

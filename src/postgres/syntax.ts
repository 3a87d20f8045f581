import type { Value } from '../model/index.ts';
import { parseStatement } from './parse.ts';
import { matches } from './syntax/match.ts';
import { normalise } from './syntax/normalise.ts';

/**
 * Whether a written expression and the server's deparsed text of one are the same, as far as their parse trees tell.
 * For servers that cannot be asked: nothing here knows a column's type, so a cast that the deparser could have added
 * is taken for added. Where neither reads as an expression they are not the same; `loadParser` must have been awaited.
 */
export function sameSyntax(written: string, deparsed: string): boolean {
  const [a, b] = [expressionTree(written), expressionTree(deparsed)];
  return a !== null && b !== null && matches(a, b);
}

function expressionTree(text: string): Value {
  const parsed = parseStatement(`SELECT 1 WHERE (${text}\n)`);
  const select = parsed.ok ? parsed.statement.SelectStmt : undefined;
  return typeof select === 'object' && select !== null && 'whereClause' in select
    ? normalise(select.whereClause)
    : null;
}

/** An SQL text with an end of its own, so that a comment in it swallows nothing that follows. */
export const asWritten = (text: string): string => (text.includes('--') ? `${text}\n` : text);

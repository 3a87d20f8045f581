import { isList, isMap, type Probe, type Value } from '../../model/index.ts';
import { loadParser, parseStatement } from '../sql/parse.ts';
import { body } from '../sql/syntax/node.ts';

/** Words, commas and parentheses: no name of it has a schema, and it is one definition whoever reads it. */
const PLAIN = /^[\w\s,()]*$/;

/** What sending a definition to the server may do. */
export type Effect =
  /** It names nothing with its schema: in a search_path of pg_catalog alone it calls the server's own functions only. */
  | { readonly kind: 'harmless' }
  | { readonly kind: 'calls' }
  /** It is not one definition, and is not sent. */
  | { readonly kind: 'refused'; readonly message: string };

export async function effectOf(object: Probe['object'], definition: string): Promise<Effect> {
  if (PLAIN.test(definition)) return { kind: 'harmless' };
  await loadParser();
  const parsed =
    object === 'index'
      ? parseStatement(`CREATE INDEX ON t ${definition}`)
      : parseStatement(`CREATE STATISTICS s ${definition} FROM t`);
  if (!parsed.ok) return { kind: 'refused', message: parsed.message };
  return { kind: namesSchema(parsed.statement) ? 'calls' : 'harmless' };
}

function namesSchema(node: Value): boolean {
  if (isList(node)) {
    const [first, ...more] = node.map((part) => body(part, 'String')?.sval);
    if (first !== undefined && more.length > 0 && first !== 'pg_catalog') return true;
    return node.some(namesSchema);
  }
  if (!isMap(node)) return false;
  return Object.entries(node).some(
    ([key, value]) => key !== 'ColumnRef' && key !== 'relation' && namesSchema(value),
  );
}

import { isList, isMap, type Value, type ValueMap } from '../../model/index.ts';

/** PostgreSQL's own parser (libpg-query). It is WebAssembly: loaded once, by whoever is about to need it. */
let parser: typeof import('libpg-query') | undefined;

export async function loadParser(): Promise<void> {
  if (parser !== undefined) return;
  const loading = await import('libpg-query');
  await loading.loadModule();
  parser = loading;
}

export type Parsed = { readonly ok: true; readonly statement: ValueMap } | SyntaxError;
export interface SyntaxError {
  readonly ok: false;
  readonly message: string;
}

/** Designs repeat themselves, and each of their texts is looked at more than once. */
const parsed = new Map<string, Parsed>();

/** Parses exactly one statement and returns its node; `loadParser` must have been awaited. */
export function parseStatement(text: string): Parsed {
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return known;
}

function parse(text: string): Parsed {
  if (parser === undefined) throw new Error('parseStatement before loadParser');
  try {
    const tree = parser.parseSync(text) as ValueMap;
    const statements = isList(tree.stmts) ? tree.stmts : [];
    const [first] = statements;
    if (statements.length !== 1 || !isMap(first) || !isMap(first.stmt)) {
      return { ok: false, message: 'more than one SQL statement' };
    }
    return { ok: true, statement: first.stmt };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** A parse tree without the positions of its tokens: equal trees are the same expression, spelt alike or not. */
export function withoutLocations(node: Value): Value {
  if (isList(node)) return node.map(withoutLocations);
  if (!isMap(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'location')
      .map(([key, value]) => [key, withoutLocations(value)]),
  );
}

import { dictionary, isList, isMap, type Probe, type Value } from '../../model/index.ts';
import { loadParser, parseStatement } from '../sql/parse.ts';
import { nameParts } from '../sql/syntax/node.ts';

/** Words, commas and parentheses: no name of it has a schema, and it is one definition whoever reads it. */
const PLAIN = /^[\w\s,()]*$/;

/** What a definition names. */
export interface Names {
  /** What the search_path finds (functions, operators, types, opclasses, collations), with the columns that it is about. */
  readonly names: readonly Name[];
  /** Names with their schema, but for those of pg_catalog. */
  readonly qualified: readonly { readonly schema: string; readonly name: string }[];
}

type Name = {
  readonly name: string;
  readonly columns: readonly string[];
};

/** What sending a definition to the server may do. */
export type Effect =
  /** `harmless`: it names nothing with its schema: in a search_path of pg_catalog alone it calls the server's own functions only. */
  | ({ readonly kind: 'harmless' | 'calls' } & Names)
  /** It is not one definition, and is not sent. */
  | { readonly kind: 'refused'; readonly message: string };

export async function effectOf(object: Probe['object'], definition: string): Promise<Effect> {
  await loadParser();
  const parsed =
    object === 'index'
      ? parseStatement(`CREATE INDEX ON t ${definition}`)
      : parseStatement(`CREATE STATISTICS s ${definition} FROM t`);
  if (!parsed.ok) {
    return PLAIN.test(definition)
      ? { kind: 'harmless', names: [], qualified: [] }
      : { kind: 'refused', message: parsed.message };
  }
  const found = dottedNames(parsed.statement);
  const qualified = withSchema(found);
  const names = found.flatMap(({ parts: [name = '', ...more], columns }) =>
    more.length > 0 ? [] : [name, ...(MEANT[name] ?? [])].map((one) => ({ name: one, columns })),
  );
  return { kind: qualified.length > 0 ? 'calls' : 'harmless', names, qualified };
}

/** What one expression names with a schema, but for pg_catalog's. */
export async function namesWithSchema(expression: string): Promise<Names['qualified']> {
  await loadParser();
  const parsed = parseStatement(`SELECT ${expression}`);
  return parsed.ok ? withSchema(dottedNames(parsed.statement)) : [];
}

const withSchema = (found: readonly Dotted[]): Names['qualified'] =>
  found.flatMap(({ parts }) => {
    const [name = '', schema = 'pg_catalog'] = parts.toReversed();
    return schema === 'pg_catalog' ? [] : [{ schema, name }];
  });

/** Operators that the parser has under another name. */
const BOUNDS = ['<', '<=', '>', '>='];
const MEANT: { readonly [name: string]: readonly string[] } = dictionary({
  BETWEEN: BOUNDS,
  'NOT BETWEEN': BOUNDS,
  'BETWEEN SYMMETRIC': BOUNDS,
  'NOT BETWEEN SYMMETRIC': BOUNDS,
});

interface Dotted {
  readonly parts: readonly string[];
  readonly columns: readonly string[];
}

/** What is the statement's around the definition, and keywords of CREATE STATISTICS. Columns are no names. */
const NO_NAMES = ['relation', 'defnames', 'stat_types', 'ColumnRef'];

/** `columns`: those of the nearest node with a name. */
function dottedNames(node: Value, columns: readonly string[] = []): readonly Dotted[] {
  if (isList(node)) {
    const parts = nameParts(node);
    const own = parts.length > 0 ? [{ parts, columns }] : [];
    return [...own, ...node.flatMap((part) => dottedNames(part, columns))];
  }
  if (!isMap(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (NO_NAMES.includes(key)) return [];
    const within = NAMING.includes(key) ? columnsOf(value) : columns;
    // CASE a WHEN b compares with whatever = is found.
    const own = key === 'CaseExpr' && isMap(value) && value.arg !== undefined;
    return [...(own ? [{ parts: ['='], columns: within }] : []), ...dottedNames(value, within)];
  });
}

const NAMING = ['A_Expr', 'FuncCall', 'CaseExpr'];

function columnsOf(node: Value): readonly string[] {
  if (isList(node)) return node.flatMap(columnsOf);
  if (!isMap(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'ColumnRef' && isMap(value) ? nameParts(value.fields).slice(-1) : columnsOf(value),
  );
}

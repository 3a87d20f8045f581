import { isList, isMap, type Probe, type Value } from '../../model/index.ts';
import { loadParser, parseStatement } from '../sql/parse.ts';
import { nameParts } from '../sql/syntax/node.ts';

/** Words, commas and parentheses: no name of it has a schema, and it is one definition whoever reads it. */
const PLAIN = /^[\w\s,()]*$/;

/** Operators of words: IN, BETWEEN, IS DISTINCT FROM, CASE, NULLIF, LIKE, ILIKE, SIMILAR. */
const OF_WORDS = ['=', '<>', '<', '<=', '>', '>=', '~~', '!~~', '~~*', '!~~*', '~', '!~'];

/** What a definition names; of a plain one, each of its words may be a name of anything. */
export interface Names {
  /** What the search_path finds: functions, operators, types, opclasses, collations. */
  readonly names: readonly string[];
  /** Names with their schema, but for those of pg_catalog. */
  readonly qualified: readonly { readonly schema: string; readonly name: string }[];
  readonly columns: readonly string[];
}

/** What sending a definition to the server may do. */
export type Effect =
  /** `harmless`: it names nothing with its schema: in a search_path of pg_catalog alone it calls the server's own functions only. */
  | ({ readonly kind: 'harmless' | 'calls' } & Names)
  /** It is not one definition, and is not sent. */
  | { readonly kind: 'refused'; readonly message: string };

export async function effectOf(object: Probe['object'], definition: string): Promise<Effect> {
  if (PLAIN.test(definition)) {
    const words = definition.toLowerCase().match(/\w+/g) ?? [];
    return { kind: 'harmless', names: [...words, ...OF_WORDS], qualified: [], columns: words };
  }
  await loadParser();
  const parsed =
    object === 'index'
      ? parseStatement(`CREATE INDEX ON t ${definition}`)
      : parseStatement(`CREATE STATISTICS s ${definition} FROM t`);
  if (!parsed.ok) return { kind: 'refused', message: parsed.message };
  const found = dottedNames(parsed.statement);
  const of = (column: boolean) => found.filter((one) => one.column === column);
  const qualified = of(false).flatMap(({ parts }) => {
    const [name = '', schema = 'pg_catalog'] = parts.toReversed();
    return schema === 'pg_catalog' ? [] : [{ schema, name }];
  });
  const bare = of(false).flatMap(({ parts }) => (parts.length === 1 ? parts : []));
  return {
    kind: qualified.length > 0 ? 'calls' : 'harmless',
    names: [...bare, ...OF_WORDS],
    qualified,
    columns: of(true).flatMap(({ parts }) => parts.slice(-1)),
  };
}

interface Dotted {
  readonly parts: readonly string[];
  readonly column: boolean;
}

/** Of the statement around the definition; a keyword of CREATE STATISTICS is no name. */
const NOT_OURS = ['relation', 'relations', 'defnames', 'stat_types'];

function dottedNames(node: Value): readonly Dotted[] {
  if (isList(node)) {
    const parts = nameParts(node);
    const own = parts.length > 0 ? [{ parts, column: false }] : [];
    return [...own, ...node.flatMap(dottedNames)];
  }
  if (!isMap(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (NOT_OURS.includes(key)) return [];
    if (key === 'ColumnRef' && isMap(value)) {
      return [{ parts: nameParts(value.fields), column: true }];
    }
    // A key that is a plain column has its name alone.
    if (
      (key === 'IndexElem' || key === 'StatsElem') &&
      isMap(value) &&
      typeof value.name === 'string'
    ) {
      return [{ parts: [value.name], column: true }, ...dottedNames({ ...value, name: '' })];
    }
    return dottedNames(value);
  });
}

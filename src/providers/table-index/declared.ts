import {
  append,
  type Declared,
  type DiagnosticCode,
  identifier,
  isList,
  isMap,
  Memo,
  nearest,
  parseName,
  type Server,
  texts,
  type ValueMap,
} from '../../model/index.ts';
import { nameParts, parseStatement } from '../../postgres/index.ts';
import type { CatalogKey } from './query.ts';

/** A declared index, parsed. `keys` is null where only the server can tell what its elements are. */
export interface DeclaredIndex {
  readonly using: string;
  readonly on: readonly string[];
  readonly include: readonly string[];
  readonly where: string | null;
  readonly unique: boolean;
  readonly nullsNotDistinct: boolean;
  readonly keys: readonly CatalogKey[] | null;
}

export interface Trouble {
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

type Opclasses = Pick<Server, 'opclasses'>;

type Read = DeclaredIndex | Trouble;

/** By server, since opclasses have their names there. */
const reads = new WeakMap<Opclasses, Memo<ValueMap, Read>>();

/** Reads a declared entry, with PostgreSQL's parser where it is more than plain columns. Entries that say the same have
 *  one spec, and are read once. */
export function readDeclared(declared: Declared, server: Opclasses): Read {
  const known = reads.get(server) ?? new Memo<ValueMap, Read>(10_000);
  reads.set(server, known);
  return known.get(declared.spec, () => read(declared, server));
}

function read(declared: Declared, server: Opclasses): Read {
  const { spec } = declared;
  const using = usingOf(declared);
  const on = texts(spec.on);
  const keys = plainLists.get(on.join('\0'), () => plainKeysOf(on)) ?? keysOf(on, using, server);
  if ('code' in keys) return keys;
  const include: string[] = [];
  for (const [i, text] of texts(spec.include).entries()) {
    const wrong = includeTrouble(text, i);
    if (wrong !== null) return wrong;
    append(include, parseName(text) ?? []);
  }
  const where = whereOf(declared);
  const wrong = whereTrouble(where);
  if (wrong !== null) return wrong;
  const simple = where === null && keys.every((key) => key !== null);
  return {
    using,
    on,
    include,
    where,
    unique: spec.unique === true,
    nullsNotDistinct: spec.nulls_not_distinct === true,
    keys: simple ? keys : null,
  };
}

/** Null for each key that only the server can tell. */
function keysOf(
  on: readonly string[],
  using: string,
  server: Opclasses,
): readonly (CatalogKey | null)[] | Trouble {
  const keys: (CatalogKey | null)[] = [];
  for (const [i, text] of on.entries()) {
    const element = parseElement(text);
    if (typeof element === 'string')
      return { path: `on.${i}`, code: 'bad-element', message: element };
    keys.push(plainKey(element, using, server));
  }
  return keys;
}

export const usingOf = ({ spec: { using } }: Declared): string =>
  typeof using === 'string' ? using : 'btree';

const whereOf = ({ spec: { where } }: Declared): string | null =>
  where === undefined || where === null ? null : String(where);

const includeTrouble = (text: string, i: number): Trouble | null =>
  parseName(text)?.length === 1
    ? null
    : { path: `include.${i}`, code: 'bad-name', message: `${text} is not a column name` };

function whereTrouble(where: string | null): Trouble | null {
  const message = where === null ? null : checkPredicate(where);
  return message === null ? null : { path: 'where', code: 'bad-predicate', message };
}

function elementTrouble(text: string, i: number): Trouble | null {
  const element = parseElement(text);
  return typeof element === 'string'
    ? { path: `on.${i}`, code: 'bad-element', message: element }
    : null;
}

/** All that cannot be read of an entry, where `readDeclared` stops at the first. */
export const unreadable = (declared: Declared): readonly Trouble[] =>
  [
    ...texts(declared.spec.on).map(elementTrouble),
    ...texts(declared.spec.include).map(includeTrouble),
    whereTrouble(whereOf(declared)),
  ].filter((trouble) => trouble !== null);

/** Most elements: a column that needs no quotes, and its order. Reading them takes no parser. */
const PLAIN = /^([a-z_][a-z0-9_$]*)(?: (ASC|DESC))?(?: NULLS (FIRST|LAST))?$/i;

export const isPlainElement = (text: string): boolean => plainElement(text) !== null;

function plainElement(text: string): ValueMap | null {
  const [, name = '', order = 'DEFAULT', nulls = 'DEFAULT'] = PLAIN.exec(text) ?? [];
  if (name === '' || identifier(name) !== name) return null;
  return {
    name,
    ordering: `SORTBY_${order.toUpperCase()}`,
    nulls_ordering: `SORTBY_NULLS_${nulls.toUpperCase()}`,
  };
}

/** Thousands of indexes are on columns of the same names; null: one is more than a column and its order. */
const plainLists = new Memo<string, readonly CatalogKey[] | null>(10_000);

function plainKeysOf(on: readonly string[]): readonly CatalogKey[] | null {
  const elements = on.map(plainElement).filter((element) => element !== null);
  return elements.length < on.length
    ? null
    : elements.map((element) => keyOn(String(element.name), '', element));
}

/** One element of `on:` as PostgreSQL's grammar has it: IndexElem, or what is wrong with it. */
export function parseElement(text: string): ValueMap | string {
  const plain = plainElement(text);
  if (plain !== null) return plain;
  // The line break ends a comment in the text, which else would swallow the parenthesis.
  const parsed = parseStatement(`CREATE INDEX ON t (${text}\n)`);
  if (!parsed.ok) return `not an index element: ${parsed.message}`;
  const statement = parsed.statement.IndexStmt;
  const params = isMap(statement) && isList(statement.indexParams) ? statement.indexParams : [];
  const element = isMap(params[0]) ? params[0].IndexElem : undefined;
  const extra =
    isMap(statement) &&
    ['whereClause', 'options', 'indexIncludingParams', 'tableSpace'].some((k) =>
      Object.hasOwn(statement, k),
    );
  if (params.length !== 1 || extra || !isMap(element)) {
    return 'expected one index element: a column or (expression), then opclass and order';
  }
  return element;
}

/** What `SELECT 1 WHERE (…)` has and no other clause gives it. */
const BARE_SELECT = new Set(['targetList', 'whereClause', 'limitOption', 'op']);

function checkPredicate(text: string): string | null {
  const parsed = parseStatement(`SELECT 1 WHERE (${text}\n)`);
  if (!parsed.ok) return `not a predicate: ${parsed.message}`;
  const statement = parsed.statement.SelectStmt;
  const clean = isMap(statement) && Object.keys(statement).every((k) => BARE_SELECT.has(k));
  return clean ? null : 'expected one boolean expression';
}

/** A plain column needs no server to compare: what is default is known. Null for anything else. */
function plainKey(element: ValueMap, using: string, server: Opclasses): CatalogKey | null {
  if (typeof element.name !== 'string' || element.collation !== undefined) return null;
  const opclass = opclassOf(element, using, server);
  if (opclass === null || element.opclassopts !== undefined) return null;
  return keyOn(element.name, opclass, element);
}

const keyOn = (column: string, opclass: string, element: ValueMap): CatalogKey => ({
  ...{ column, expression: null, opclass, params: [], collation: '' },
  ...orderOf(element),
});

/** The catalog's name of an element's opclass, '' for the default one; null where the server has none of that name. */
export function opclassOf(element: ValueMap, using: string, server: Opclasses): string | null {
  const names = nameParts(element.opclass);
  if (names.length === 0) return '';
  const known = server.opclasses.find(
    (o) =>
      o.method === using &&
      o.name === names.at(-1) &&
      (names.length === 1 || o.schema === names[0]),
  );
  if (known === undefined) return null;
  if (known.isDefault && element.opclassopts === undefined) return '';
  return known.schema === 'pg_catalog'
    ? known.name
    : [known.schema, known.name].map(identifier).join('.');
}

/** Of an element whose opclass the server does not have: the one that was meant. */
export function meantOpclass(
  { on, using }: DeclaredIndex,
  server: Server,
): { readonly hint?: string } {
  const known = server.opclasses.filter(({ method }) => method === using).map(({ name }) => name);
  for (const text of on) {
    const element = parseElement(text);
    if (typeof element === 'string' || opclassOf(element, using, server) !== null) continue;
    const near = nearest(nameParts(element.opclass).at(-1) ?? '', known);
    if (near !== undefined) return { hint: `did you mean "${near}"?` };
  }
  return {};
}

export function orderOf(element: ValueMap): Pick<CatalogKey, 'desc' | 'nullsFirst'> {
  const desc = element.ordering === 'SORTBY_DESC';
  const nulls = element.nulls_ordering;
  return {
    desc,
    nullsFirst: nulls === 'SORTBY_NULLS_FIRST' || (desc && nulls !== 'SORTBY_NULLS_LAST'),
  };
}

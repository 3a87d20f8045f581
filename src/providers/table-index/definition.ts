import {
  type Actual,
  type Field,
  type Fields,
  identifier,
  Memo,
  type Value,
  whyUntold,
} from '../../model/index.ts';
import { id, list, type Sql, sql, trusted } from '../../postgres/index.ts';
import { bare } from '../shared/bare.ts';
import type { CatalogKey, IndexRow } from './query.ts';

/** What makes an index the index it is. Declared together, owned together, changed by building anew. */
export const DEFINITION = [
  'using',
  'on',
  'include',
  'where',
  'unique',
  'nulls_not_distinct',
] as const;

/** A definition in the catalog's terms, from a real index or from one the server settled for us. */
export function definitionFields(row: IndexRow): Fields {
  return {
    using: plain(row.using),
    on: onField(row.keys),
    include: includeField(row.include),
    where: whereField(row.where),
    unique: flag(row.unique),
    nulls_not_distinct: flag(row.nulls_not_distinct),
  };
}

// Indexes by the ten thousand have these in common, and need not have a copy each.
const ons = new WeakMap<IndexRow['keys'], Field>();

export function onField(keys: IndexRow['keys']): Field {
  const field = ons.get(keys) ?? readOn(keys);
  ons.set(keys, field);
  return field;
}

/** Of what was not told the value is that of no index. */
function readOn(keys: IndexRow['keys']): Field {
  const why = keys.map(({ expression }) => whyUntold(expression ?? '')).find((one) => one !== null);
  return typeof why === 'string'
    ? { value: null, text: why, untold: true }
    : { value: keys, text: keys.map(keyText).join(', ') };
}

/** What its definition has that was not told; null: all of it was. */
export const untoldOf = (index: Actual | undefined): Field | null =>
  [index?.fields.on, index?.fields.where].find((field) => field?.untold === true) ?? null;

export const includeField = (include: readonly string[]): Field =>
  include.length === 0 ? NOTHING : { value: include, text: include.map(identifier).join(', ') };

export function whereField(where: string | null): Field {
  if (where === null) return EVERY_ROW;
  const why = whyUntold(where);
  return why === null ? { value: where, text: where } : { value: where, text: why, untold: true };
}

const NOTHING: Field = { value: [], text: 'nothing' };
const EVERY_ROW: Field = { value: null, text: 'every row' };
const shared = new Memo<string | boolean, Field>(10_000);
const IS: Field = { value: true, text: 'true' };
const IS_NOT: Field = { value: null, text: 'false' };
const QUIETLY: readonly Field[] = [false, true].map((is) => ({
  ...{ value: is, text: String(is) },
  quiet: true,
}));

export const plain = (value: string | boolean): Field =>
  shared.get(value, () => ({ value, text: String(value) }));

/** A property that is worth a word only where the index has it. */
export const flag = (value: boolean): Field => (value ? IS : IS_NOT);

/** A field that an index just created always has. */
export const quiet = (value: string | boolean): Field =>
  (typeof value === 'boolean' ? QUIETLY[Number(value)] : undefined) ?? {
    ...{ value, text: String(value) },
    quiet: true,
  };

/** An index element for people: no default, no schema of an opclass. */
function keyText(key: CatalogKey): string {
  const opclass = key.opclass.split('.').at(-1) ?? '';
  const collation = key.collation === 'pg_catalog."default"' ? '' : key.collation;
  return spell(key, opclass, collation);
}

/** An index element for a design: what its reader's search_path may not find keeps its schema. */
export function elementText(key: CatalogKey): string {
  const { column, opclass, collation } = key;
  // Of an expression, the server names even the collation that it would have anyway.
  const usual = column === null && collation === 'pg_catalog."default"';
  return spell(
    { ...key, expression: key.expression && elementExpression(key.expression) },
    opclass.replace(/^public\./, ''),
    usual ? '' : collation.replace(/^pg_catalog\./, ''),
  );
}

/** In one pair of parentheses, or none where it is a call. */
const elementExpression = (text: string): string =>
  bare(text) === text ? text : `(${bare(text)})`;

const keySql = (key: CatalogKey): string => spell(key, key.opclass, key.collation);

function spell(key: CatalogKey, opclass: string, collation: string): string {
  const params = key.params.map((p) => p.replace('=', " = '").concat("'")).join(', ');
  const nulls = key.nullsFirst === key.desc ? '' : key.nullsFirst ? ' NULLS FIRST' : ' NULLS LAST';
  return [
    key.expression ?? identifier(key.column ?? ''),
    collation && ` COLLATE ${collation}`,
    opclass && ` ${opclass}`,
    params && `(${params})`,
    key.desc && ' DESC',
    nulls,
  ]
    .filter(Boolean)
    .join('');
}

const value = (fields: Fields, name: string): Value => fields[name]?.value ?? null;
const words = (field: Value): readonly Value[] => (Array.isArray(field) ? field : []);

/** The expressions among the elements, and the predicate. */
export function expressionsOf(fields: Fields): readonly string[] {
  const where = value(fields, 'where');
  const keys = words(value(fields, 'on')).flatMap((key) => (key as CatalogKey).expression ?? []);
  return typeof where === 'string' ? [...keys, where] : keys;
}

/** Everything after `ON table`. All of it came back from the server or its parser, settled. */
export function indexBody(fields: Fields, options: Sql | null): Sql {
  const keys = words(value(fields, 'on')).map((key) => trusted(keySql(key as CatalogKey)));
  const include = words(value(fields, 'include')).map((name) => id(String(name)));
  const where = value(fields, 'where');
  const tablespace = value(fields, 'tablespace');
  return list(
    [
      sql`USING ${id(String(value(fields, 'using')))} (${list(keys)})`,
      ...(include.length > 0 ? [sql`INCLUDE (${list(include)})`] : []),
      ...(value(fields, 'nulls_not_distinct') === true ? [sql`NULLS NOT DISTINCT`] : []),
      ...(options === null ? [] : [sql`WITH (${options})`]),
      ...(typeof tablespace === 'string' ? [sql`TABLESPACE ${id(tablespace)}`] : []),
      ...(typeof where === 'string' ? [sql`WHERE ${trusted(where)}`] : []),
    ],
    ' ',
  );
}

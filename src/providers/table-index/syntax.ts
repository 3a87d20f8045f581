import {
  type Actual,
  canonicalJson,
  equal,
  type Fields,
  isList,
  isMap,
  parseName,
  type Server,
  type Value,
  type ValueMap,
} from '../../model/index.ts';
import { asWritten, nameParts, sameName, sameSyntax } from '../../postgres/index.ts';
import { withDeclaredText } from './compare.ts';
import { type DeclaredIndex, opclassOf, orderOf, parseElement } from './declared.ts';
import { flag, plain } from './definition.ts';
import type { CatalogKey } from './query.ts';
import { rowOf } from './rows.ts';

/** The definition where the server cannot be asked: of each part that reads as the catalog's the catalog's value,
 *  else the text as it was written. */
export function syntaxDefinition(
  read: DeclaredIndex,
  server: Server,
  actual: Actual | undefined,
): Fields {
  const row = actual === undefined ? null : rowOf(actual);
  const sameKeys = row !== null && row.using === read.using && areSame(read, row.keys, server);
  const sameWhere = read.where !== null && row?.where != null && sameSyntax(read.where, row.where);
  const where = read.where === null ? null : asWritten(read.where);
  return withDeclaredText(read, {
    using: plain(read.using),
    on: { value: sameKeys ? row.keys : (read.keys ?? read.on.map(writtenKey)), text: '' },
    include: { value: read.include, text: '' },
    where: { value: sameWhere ? row.where : where, text: '' },
    unique: flag(read.unique),
    nulls_not_distinct: flag(read.nullsNotDistinct),
  });
}

/** A whole element in the place of an expression: no part of it was looked up. */
const writtenKey = (text: string): CatalogKey => ({
  column: null,
  expression: asWritten(text),
  opclass: '',
  params: [],
  collation: '',
  desc: false,
  nullsFirst: false,
});

const areSame = (read: DeclaredIndex, keys: readonly CatalogKey[], server: Server): boolean =>
  read.on.length === keys.length &&
  read.on.every((text, i) => {
    const [element, key] = [parseElement(text), keys[i]];
    return isMap(element) && key !== undefined && sameKey(element, key, read.using, server);
  });

function sameKey(element: ValueMap, key: CatalogKey, using: string, server: Server): boolean {
  const { desc, nullsFirst } = orderOf(element);
  return (
    (key.expression === null
      ? columnOf(element) === key.column
      : isMap(element.expr) && sameSyntax(element.expr, key.expression)) &&
    opclassOf(element, using, server) === key.opclass &&
    equal(parameters(element.opclassopts), [...key.params].sort()) &&
    sameCollation(element, key) &&
    desc === key.desc &&
    nullsFirst === key.nullsFirst
  );
}

/** A column in parentheses is a column still. */
function columnOf({ name, expr }: ValueMap): string | undefined {
  const reference = isMap(expr) && isMap(expr.ColumnRef) ? expr.ColumnRef : undefined;
  return typeof name === 'string' ? name : nameParts(reference?.fields).at(-1);
}

/** The element's own collation, else that of its expression, else the default. */
function sameCollation({ collation, expr }: ValueMap, key: CatalogKey): boolean {
  const clause = isMap(expr) && isMap(expr.CollateClause) ? expr.CollateClause : undefined;
  const written = nameParts(collation ?? clause?.collname);
  return written.length === 0 || written.at(-1) === 'default'
    ? ['', 'pg_catalog."default"'].includes(key.collation)
    : sameName(written, parseName(key.collation) ?? []);
}

/** Opclass parameters the way the catalog keeps them: `siglen=32`. */
const parameters = (nodes: Value | undefined): readonly string[] =>
  (isList(nodes) ? nodes : [])
    .flatMap((node) => {
      const option = isMap(node) ? node.DefElem : undefined;
      return isMap(option) ? `${String(option.defname)}=${scalar(option.arg)}` : [];
    })
    .sort();

function scalar(arg: Value | undefined): string {
  if (!isMap(arg)) return '';
  if (isMap(arg.Integer)) return String(arg.Integer.ival ?? 0);
  if (isMap(arg.Float)) return String(arg.Float.fval);
  return isMap(arg.String) ? String(arg.String.sval) : canonicalJson(arg);
}

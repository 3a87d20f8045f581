import { isList, isMap, type Value } from '../../model/index.ts';
import { parseStatement } from './parse.ts';
import { body, nameParts } from './syntax/node.ts';

/** A type that a constant is said to be of; null: it is of what stands beside it. */
export type ConstantType = { readonly schema: string; readonly name: string } | null;

/** What the texts of arrays, composites and ranges begin with. Of no other text of a constant does the server hand on a
 *  part to another type, whose checks it would call while it parses. */
const OF_PARTS = /^\s*[{([]/;

/** Types of constants in an expression, or in a statement, that are read part by part. One of pg_catalog, which is all
 *  that a name without a schema can mean, is not told. `loadParser` must have been awaited. */
export function compositeConstants(text: string): readonly ConstantType[] {
  const whole = parseStatement(text);
  const parsed = whole.ok ? whole : parseStatement(`SELECT ${text}`);
  return parsed.ok ? typesIn(parsed.statement) : [];
}

function typesIn(node: Value): readonly ConstantType[] {
  if (isList(node)) return node.flatMap(typesIn);
  if (!isMap(node)) return [];
  if (textOfParts(node)) return [null];
  const cast = body(node, 'TypeCast');
  if (cast !== null && textOfParts(cast.arg)) return foreign(cast.typeName);
  return Object.values(node).flatMap((each) => (each === undefined ? [] : typesIn(each)));
}

function textOfParts(node: Value | undefined): boolean {
  const text = body(node, 'A_Const')?.sval;
  return isMap(text) && OF_PARTS.test(String(text.sval ?? ''));
}

function foreign(typeName: Value | undefined): readonly ConstantType[] {
  const [schema, name] = nameParts(isMap(typeName) ? typeName.names : undefined);
  return schema === undefined || name === undefined || schema === 'pg_catalog'
    ? []
    : [{ schema, name }];
}

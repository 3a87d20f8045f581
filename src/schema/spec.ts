import { isList, isMap, type JsonSchema, Memo, type Value, type ValueMap } from '../model/index.ts';
import type { MapNode, Node, ScalarNode } from './tree.ts';

/** Every fragment that may be about a node; looked up only where a scalar asks. */
type Fragments = () => readonly JsonSchema[];

/** Entries by the ten thousand say the same, and need not have a copy of it each. */
const specs = new Memo<string, ValueMap>(10_000);

/** An entry as plain data. A number or boolean that would not be written the same way again keeps its text
 *  where the schema takes text, so that 0.10, 1e3, 08 and 64-bit numbers reach the server as they were meant. */
export function specOf(node: MapNode, schema: JsonSchema, skip: ReadonlySet<string>): ValueMap {
  const spec: [string, Value][] = [];
  for (const [key, entry] of node.entries) {
    if (!skip.has(key)) spec.push([key, dataOf(entry.value, () => below([schema], key))]);
  }
  const data: ValueMap = Object.fromEntries(spec);
  return specs.get(JSON.stringify(data), () => data);
}

function dataOf(node: Node, fragments: Fragments): Value {
  if (node.kind === 'scalar') return scalarOf(node, fragments);
  if (node.kind === 'list') {
    const items = () => alternatives(fragments()).flatMap((s) => fragment(s.items));
    return node.items.map((item) => dataOf(item, items));
  }
  const data: [string, Value][] = [];
  for (const [key, entry] of node.entries) {
    data.push([key, dataOf(entry.value, () => below(fragments(), key))]);
  }
  return Object.fromEntries(data);
}

function scalarOf({ value, text }: ScalarNode, fragments: Fragments): Value {
  if (value === null || value === text || String(value) === text) return value;
  return alternatives(fragments()).some(takesText) ? text : value;
}

const takesText = ({ type }: JsonSchema): boolean =>
  type === 'string' || (isList(type) && type.includes('string'));

const fragment = (value: Value | undefined): JsonSchema[] => (isMap(value) ? [value] : []);

function alternatives(schemas: readonly JsonSchema[]): JsonSchema[] {
  return schemas.flatMap((schema) => {
    const inner = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((s) => (isList(s) ? s : []));
    return [schema, ...alternatives(inner.filter((s) => isMap(s)))];
  });
}

const below = (schemas: readonly JsonSchema[], key: string): JsonSchema[] =>
  alternatives(schemas).flatMap(({ properties, additionalProperties }) => {
    const own = isMap(properties) ? fragment(properties[key]) : [];
    return own.length > 0 ? own : fragment(additionalProperties);
  });

import {
  isList,
  isMap,
  type JsonSchema,
  Memo,
  type Place,
  type Value,
  type ValueMap,
} from '../model/index.ts';
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

type Places = { readonly [path: string]: Place };

/** Where the parts of an entry stand, in the order of its spec, as seen from the entry: three numbers each, the file,
 *  the line and the column. A line above the entry's, as a preset's, and one of another file are told by themselves. */
interface Layout {
  /** The entry's own first. */
  readonly files: readonly string[];
  readonly spots: readonly number[];
}

/** Entries by the ten thousand are written alike, and need not have a copy of it each. */
const layouts = new Memo<string, Layout>(10_000);

/** Places by dotted path: of the key where there is one, of the item in a list. Thousands of entries are never asked
 *  for theirs, so that no more of a tree is kept for it than numbers. */
export function placesOf(node: MapNode, spec: ValueMap, own: Place): () => Places {
  const layout = layoutOf(node, spec, own);
  return () => unpack(spec, own, layout);
}

function layoutOf(node: MapNode, spec: ValueMap, own: Place): Layout {
  const files = [own.file];
  const spots: number[] = [];
  pack(node, spec, ({ file, line, column }) => {
    if (!files.includes(file)) files.push(file);
    const isBelow = file === own.file && line >= own.line;
    spots.push(files.indexOf(file), isBelow ? line - own.line : -line, column);
  });
  return layouts.get(JSON.stringify([files, spots]), () => ({ files, spots: spots.slice() }));
}

function pack(node: Node, data: Value, take: (place: Place) => void): void {
  if (node.kind === 'list' && isList(data)) {
    for (const [i, item] of node.items.entries()) {
      take(item.place);
      pack(item, data[i] ?? null, take);
    }
  } else if (node.kind === 'map' && isMap(data)) {
    for (const key of Object.keys(data)) {
      const entry = node.entries.get(key);
      if (entry === undefined) continue;
      take(entry.place);
      pack(entry.value, data[key] ?? null, take);
    }
  }
}

function unpack(spec: ValueMap, own: Place, { files, spots }: Layout): Places {
  const places: [string, Place][] = [['', own]];
  let at = 0;
  const next = (path: string, data: Value): void => {
    const [file = 0, line = 0, column = 0] = spots.slice(at, at + 3);
    at += 3;
    const place = {
      file: files[file] ?? own.file,
      line: line < 0 ? -line : own.line + line,
      column,
    };
    places.push([path, place]);
    walk(data, `${path}.`);
  };
  const walk = (data: Value, prefix: string): void => {
    if (isList(data)) for (const [i, item] of data.entries()) next(`${prefix}${i}`, item);
    else if (isMap(data))
      for (const key of Object.keys(data)) next(prefix + key, data[key] ?? null);
  };
  walk(spec, '');
  return Object.fromEntries(places);
}

import { isMap as isNode } from 'yaml';
import {
  type Edit,
  isMap,
  type JsonSchema,
  type KindSchema,
  parseName,
  qualified,
  type RelationName,
} from '../../model/index.ts';
import { keyOf, ownName, tableName } from '../names.ts';
import { exactly, type Key } from './set.ts';
import { open, pairOf } from './text.ts';

const NOWHERE = { file: '', line: 0, column: 0 };

/** Where an edit stands in a design, whichever of its files that is. */
export interface Spot {
  /** To the entry of the resource. */
  readonly entry: readonly Key[];
  /** From there on to the field. */
  readonly field: readonly Key[];
  /** Of a kind with a short form: the field that stands for all. */
  readonly shorthand: string | undefined;
}

/** Checks are no resources: what stands behind this is their name, as it is. */
const CHECK = 'check';

/** null: the address is none that a design can say. */
export function spotOf(edit: Edit, kinds: readonly KindSchema[]): Spot | null {
  const [, name = '', rest = ''] = /^([a-z-]+)\.(.+)$/s.exec(edit.address) ?? [];
  if (name === CHECK) {
    const entry = [exactly('checks'), exactly(rest)];
    return { entry, field: [exactly(edit.field)], shorthand: undefined };
  }
  const kind = kinds.find((each) => each.kind === name);
  if (kind === undefined) return null;
  const names = kind.plainNames ? [rest] : parseName(rest);
  const entry = names === null ? null : entryOf(kind, names, edit.table);
  if (entry === null) return null;
  return { entry, field: fieldOf(edit.field, kind.entry), shorthand: kind.shorthand };
}

function entryOf(
  kind: KindSchema,
  names: readonly string[],
  table: RelationName | undefined,
): readonly Key[] | null {
  const [section = '', star, below, own] = kind.at.split('.');
  const [schema = '', second = '', third] = names;
  if (section !== 'tables')
    return names.length === 1 ? [exactly(section), named(kind, schema)] : null;
  const isOwn = own === '*';
  const of = isOwn && kind.uniqueIn === 'schema' ? table : { schema, name: second };
  if (star !== '*' || of === undefined) return null;
  const top = [exactly('tables'), ofTable(of)];
  if (below === undefined) return top;
  const last = kind.uniqueIn === 'schema' ? second : third;
  if (!isOwn) return [...top, exactly(below)];
  return last === undefined ? null : [...top, exactly(below), named(kind, last)];
}

const named = (kind: KindSchema, name: string): Key => ({
  key: keyOf(kind, name),
  is: (written) => ownName(kind, written, NOWHERE) === name,
});

const ofTable = (table: RelationName): Key => ({
  key: qualified(table),
  is: (written) => {
    const ofFile = tableName(written, NOWHERE);
    return 'name' in ofFile && ofFile.schema === table.schema && ofFile.name === table.name;
  },
});

/** Names of storage parameters and settings have dots of their own: what the schema does not know by name is one key. */
function fieldOf(path: string, schema: JsonSchema): readonly Key[] {
  const dot = path.indexOf('.');
  const head = dot < 0 ? path : path.slice(0, dot);
  const property = isMap(schema.properties) ? schema.properties[head] : undefined;
  if (dot < 0 || !isMap(property)) return [exactly(path)];
  return [exactly(head), ...fieldOf(path.slice(dot + 1), property)];
}

/** How many of the keys a file has, one within the other. */
export function reach(text: string, path: readonly Key[]): number {
  let node: unknown = open(text).document.contents;
  for (const [depth, { is }] of path.entries()) {
    const pair = isNode(node) ? pairOf(node, is) : undefined;
    if (pair === undefined) return depth;
    node = pair.value;
  }
  return path.length;
}

/** Whether a file has a table of a schema already: others of it are at home there. */
export function hasSchema(text: string, schema: string): boolean {
  const root = open(text).document.contents;
  const tables = isNode(root) ? pairOf(root, (key) => key === 'tables')?.value : undefined;
  const is = (written: string) => {
    const ofFile = tableName(written, NOWHERE);
    return 'name' in ofFile && ofFile.schema === schema;
  };
  return isNode(tables) && pairOf(tables, is) !== undefined;
}

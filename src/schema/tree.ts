import type { Place, Value } from '../model/index.ts';

/** A design file as a tree in which every node knows where it was written, whatever is merged into whatever. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
  /** What was wrong in it is left out; see `readable`. */
  readonly partial?: true;
}

/** A key with its value; the place is the key's. */
export interface Entry {
  readonly place: Place;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

export type Scalar = null | boolean | number | string;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** The text behind the value: `0.10` where the value is 0.1. */
  readonly text: string;
  /** What a message may show: as written, variables not replaced. */
  readonly written: string;
  readonly place: Place;
  /** Already reported: no further error is to come from it. */
  readonly broken?: true;
}

/** The plain data of a tree. */
export function plain(node: Node): Value {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const data: { [key: string]: Value } = Object.create(null);
  for (const [key, entry] of node.entries) data[key] = plain(entry.value);
  return data;
}

export const childOf = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map'
    ? node.entries.get(key)?.value
    : node?.kind === 'list'
      ? node.items[Number(key)]
      : undefined;

/** An entry that a pattern such as `tables.*.indexes.*` stands for, with the keys under its stars. */
export interface Match {
  readonly keys: readonly string[];
  readonly entry: Entry;
}

export function matches(node: Node, pattern: readonly string[]): readonly Match[] {
  const found: Match[] = [];
  find(node, pattern, 0, [], found);
  return found;
}

function find(
  node: Node,
  pattern: readonly string[],
  depth: number,
  keys: readonly string[],
  found: Match[],
): void {
  const head = pattern[depth];
  if (head === undefined || node.kind !== 'map') return;
  for (const [key, entry] of head === '*' ? node.entries : only(node, head)) {
    const own = head === '*' ? [...keys, key] : keys;
    if (depth + 1 === pattern.length) found.push({ keys: own, entry });
    else find(entry.value, pattern, depth + 1, own, found);
  }
}

function only({ entries }: MapNode, key: string): readonly (readonly [string, Entry])[] {
  const entry = entries.get(key);
  return entry === undefined ? [] : [[key, entry]];
}

/** The tree with every value that the pattern stands for replaced; where that changes nothing, the same tree. */
export function mapAt(node: Node, pattern: readonly string[], change: (value: Node) => Node): Node {
  const [head, ...rest] = pattern;
  if (head === undefined) return change(node);
  if (node.kind !== 'map') return node;
  let entries: Map<string, Entry> | null = null;
  for (const [key, entry] of head === '*' ? node.entries : only(node, head)) {
    const value = mapAt(entry.value, rest, change);
    if (value === entry.value) continue;
    entries ??= new Map(node.entries);
    entries.set(key, { ...entry, value });
  }
  return entries === null ? node : { ...node, entries };
}

import type { Place, Value } from '../model/index.ts';

/** A design file as a tree in which every node knows where it was written, whatever is merged into whatever. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
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
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
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

export function matches(node: Node, pattern: readonly string[]): Match[] {
  const [head, ...rest] = pattern;
  if (head === undefined || node.kind !== 'map') return [];
  return [...node.entries]
    .filter(([key]) => head === '*' || head === key)
    .flatMap(([key, entry]) => {
      const own = head === '*' ? [key] : [];
      if (rest.length === 0) return [{ keys: own, entry }];
      return matches(entry.value, rest).map((m) => ({ ...m, keys: [...own, ...m.keys] }));
    });
}

/** The tree with every value that the pattern stands for replaced. */
export function mapAt(node: Node, pattern: readonly string[], change: (value: Node) => Node): Node {
  const [head, ...rest] = pattern;
  if (head === undefined) return change(node);
  if (node.kind !== 'map') return node;
  const entries = new Map(node.entries);
  for (const [key, entry] of node.entries) {
    if (head !== '*' && head !== key) continue;
    entries.set(key, { ...entry, value: mapAt(entry.value, rest, change) });
  }
  return { ...node, entries };
}

import { grouped } from '../model/index.ts';
import { applyPresets } from './presets.ts';
import type { Entry, MapNode, Node } from './tree.ts';
import { isUnwritable } from './unwritable.ts';

/** The keys to a value that is wrong, or missing. */
export type Wrong = readonly string[];

/** The tree with presets put under the tables, and without what is wrong; entries that something was taken out of are
 *  marked as partial. Undefined: nothing of it can be relied on. */
export const readable = (tree: Node, wrong: readonly Wrong[]): Node | undefined =>
  withoutBroken(applyPresets(marked(tree, wrong), []));

/** What is wrong keeps its place until presets are applied: it must not let what lies under it through. */
function marked(node: Node, wrong: readonly Wrong[]): Node {
  const { place } = node;
  const broken = {
    kind: 'scalar',
    value: null,
    text: '',
    written: '',
    place,
    broken: true,
  } as const;
  if (node.kind !== 'map' || wrong.some((keys) => keys.length === 0)) return broken;
  const entries = new Map(node.entries);
  for (const [key, all] of grouped(wrong, ([first = '']) => first)) {
    const entry = entries.get(key) ?? { place, value: broken };
    const below = all.map(([, ...rest]) => rest);
    entries.set(key, { ...entry, value: marked(entry.value, below) });
  }
  return { ...node, entries };
}

/** A list is as good as the worst of its items. */
function withoutBroken(node: Node): Node | undefined {
  if (node.kind === 'scalar') return node.broken || isUnwritable(node.text) ? undefined : node;
  if (node.kind === 'list') {
    return node.items.every((item) => withoutBroken(item) !== undefined) ? node : undefined;
  }
  const entries = new Map<string, Entry>();
  let partial = false;
  for (const [key, entry] of node.entries) {
    const value = isUnwritable(key) ? undefined : withoutBroken(entry.value);
    if (value !== undefined) entries.set(key, { ...entry, value });
    partial ||= value === undefined || (value.kind === 'map' && value.partial === true);
  }
  const rest: MapNode = { ...node, entries };
  return partial ? { ...rest, partial } : rest;
}

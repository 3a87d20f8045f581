import type { Diagnostic } from '../model/index.ts';
import { duplicateKey } from './problem.ts';
import type { Entry, MapNode, Node } from './tree.ts';

/** Two files as one. Sections and tables may be spread over files; whatever stands below is said once. */
export function mergeFiles(first: MapNode, second: MapNode, problems: Diagnostic[]): MapNode {
  return merge(first, second, [], problems);
}

function merge(
  first: MapNode,
  second: MapNode,
  path: readonly string[],
  problems: Diagnostic[],
): MapNode {
  const entries = new Map(first.entries);
  for (const [key, theirs] of second.entries) {
    const ours = entries.get(key);
    const below = [...path, key];
    const value =
      ours === undefined ? theirs.value : both(ours.value, theirs.value, below, problems);
    if (value === null) problems.push(duplicateKey(key, (ours ?? theirs).place, theirs.place));
    else entries.set(key, { place: (ours ?? theirs).place, value });
  }
  return { ...first, entries };
}

/** Null: they cannot both be said. */
function both(a: Node, b: Node, path: readonly string[], problems: Diagnostic[]): Node | null {
  const top = path.length === 1 ? path[0] : undefined;
  if (top === 'version' && a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value)
    return a;
  if (top !== undefined && LISTS.has(top) && a.kind === 'list' && b.kind === 'list') {
    return { ...a, items: [...a.items, ...b.items] };
  }
  return a.kind === 'map' && b.kind === 'map' && isContainer(path)
    ? merge(a, b, path, problems)
    : null;
}

/** Sections that several files add to. */
const LISTS = new Set(['include', 'moved', 'import']);

const isContainer = (path: readonly string[]): boolean =>
  path.length === 1 || (path[0] === 'tables' && path.length <= 3);

/** What `over` says wins, field by field. */
export function override(under: Node, over: Node): Node {
  if (under.kind !== 'map' || over.kind !== 'map') return over;
  const entries = new Map<string, Entry>(under.entries);
  for (const [key, entry] of over.entries) {
    const base = entries.get(key);
    const value = base === undefined ? entry.value : override(base.value, entry.value);
    entries.set(key, { place: entry.place, value });
  }
  return { ...over, entries };
}

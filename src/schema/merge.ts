import type { Diagnostic } from '../model/index.ts';
import { duplicateKey } from './problem.ts';
import type { Entry, MapNode, Node } from './tree.ts';

/** Files as one; null: there are none. Sections and tables may be spread over files; whatever stands below is said once. */
export const mergeFiles = (files: readonly MapNode[], problems: Diagnostic[]): MapNode | null =>
  merge(files, [], problems);

/** All at once: two by two, each would be copied as often as there are others. */
function merge(
  maps: readonly MapNode[],
  path: readonly string[],
  problems: Diagnostic[],
): MapNode | null {
  const [first] = maps;
  if (first === undefined || maps.length === 1) return first ?? null;
  const said = new Map<string, [Entry, ...Entry[]]>();
  for (const [key, entry] of maps.flatMap(({ entries }) => [...entries])) {
    const others = said.get(key);
    if (others === undefined) said.set(key, [entry]);
    else others.push(entry);
  }
  const entries = new Map<string, Entry>();
  for (const [key, all] of said) entries.set(key, together(key, all, [...path, key], problems));
  return { ...first, entries };
}

/** What several files say of one key; what cannot be said beside the first is told, and left out. */
function together(
  key: string,
  [first, ...others]: readonly [Entry, ...Entry[]],
  path: readonly string[],
  problems: Diagnostic[],
): Entry {
  const values = [first.value];
  for (const { value, place } of others) {
    if (areOne(first.value, value, path)) values.push(value);
    else problems.push(duplicateKey(key, first.place, place));
  }
  const items = values.flatMap((each) => (each.kind === 'list' ? each.items : []));
  const whole = merge(values.filter(isMap), path, problems);
  const value = first.value.kind === 'list' ? { ...first.value, items } : (whole ?? first.value);
  return { place: first.place, value };
}

/** Whether two files may both say this. */
function areOne(a: Node, b: Node, path: readonly string[]): boolean {
  const top = path.length === 1 ? path[0] : undefined;
  if (a.kind === 'map') return b.kind === 'map' && isContainer(path);
  if (top === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'list') return LISTS.has(top);
  return top === 'version' && b.kind === 'scalar' && a.value === b.value;
}

const isMap = (node: Node): node is MapNode => node.kind === 'map';

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

import { isMap as isNode, type YAMLMap } from 'yaml';
import { type Key, setFree } from './set.ts';
import {
  endOf,
  gapBefore,
  lineEnd,
  lineStart,
  type Opened,
  open,
  pairEnd,
  pairOf,
  splice,
  startOf,
} from './text.ts';

/** The text of a file without one value. What is empty then goes too, but for the outermost `keep` levels, which stay
 *  with nothing in them. null: it is not there. */
export function unsetValue(text: string, path: readonly Key[], keep: number): string | null {
  const opened = open(text);
  let node: unknown = opened.document.contents;
  const maps: YAMLMap[] = [];
  for (const [depth, { is }] of path.entries()) {
    if (!isNode(node)) return null;
    const pair = pairOf(node, is);
    if (pair === undefined) return null;
    const freed = setFree(opened, pair.value, depth === path.length - 1);
    if (freed !== null) return unsetValue(freed, path, keep);
    maps.push(node);
    node = pair.value;
  }
  const last = maps.at(-1);
  const emptied = last?.items.length === 1 && maps.length > 1;
  if (emptied && maps.length > keep + 1) return unsetValue(text, path.slice(0, -1), keep);
  const key = path.at(-1);
  return last === undefined || key === undefined ? null : without(opened, last, key);
}

function without(opened: Opened, map: YAMLMap, { is }: Key): string {
  const { text, eol } = opened;
  const pair = pairOf(map, is);
  if (pair === undefined) return text;
  const at = map.items.indexOf(pair);
  const [from, to] = [startOf(pair.key), pairEnd(text, pair)];
  if (map.items.length === 1) {
    const start = map.flow === true ? startOf(map) : from;
    const back = map.flow === true ? 0 : gapBefore(text, start);
    return splice(text, start - back, endOf(text, map), back > 0 ? ' {}' : '{}');
  }
  const line = lineStart(text, from);
  const end = lineEnd(text, to);
  const rest = text.slice(to, end);
  const behind = rest.trim().replace(/^,/, '').trimStart();
  const isOwnLine =
    text.slice(line, from).trim() === '' && (behind === '' || behind.startsWith('#'));
  if (map.flow !== true || isOwnLine) {
    return splice(text, line, text.startsWith(eol, end) ? end + eol.length : end, '');
  }
  const before = map.items[at - 1];
  if (before !== undefined) return splice(text, pairEnd(text, before), to, '');
  return splice(text, from, startOf(map.items[at + 1]?.key), '');
}

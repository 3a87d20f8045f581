import {
  isList,
  isMap,
  type Layout,
  Memo,
  type Place,
  type Value,
  type ValueMap,
} from '../model/index.ts';
import type { MapNode, Node } from './tree.ts';

/** Entries by the ten thousand are written alike, and need not have a copy of it each. */
const layouts = new Memo<string, Layout>(10_000);

/** Where the parts of a spec stand; `own` is where its entry does. */
export function layoutOf(node: MapNode, spec: ValueMap, own: Place): Layout {
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

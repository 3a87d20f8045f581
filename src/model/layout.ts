import type { Place } from './diagnostic.ts';
import { isList, isMap, type Value, type ValueMap } from './value.ts';

/** Where the parts of an entry stand, in the order of its spec, as seen from the entry: three numbers each, the file,
 *  the line and the column. A line above the entry's, as a preset's, and one of another file are told by themselves.
 *  Entries by the ten thousand are written alike and share one, so that a place takes no room until it is asked for. */
export interface Layout {
  /** The entry's own first. */
  readonly files: readonly string[];
  readonly spots: readonly number[];
}

/** What of a declared entry its places hang on. */
interface Entry {
  readonly spec: ValueMap;
  readonly place: Place;
  readonly layout?: Layout;
}

/** Numbers that tell one place. */
const SPOT = 3;

/** Where a dotted path below an entry is written, list items as `on.0`; of what is not written itself, the entry's. */
export function placeOf(entry: Entry, path: string): Place {
  if (asked?.of !== entry) asked = { of: entry, places: placesOf(entry) };
  return asked.places.get(path) ?? entry.place;
}

/** Whoever asks for one place of an entry asks for others of it. */
let asked: { readonly of: Entry; readonly places: ReadonlyMap<string, Place> } | undefined;

/** Every place by dotted path, the entry's own under no path: of the key where there is one, of the item in a list. */
export function placesOf({ spec, place: own, layout }: Entry): ReadonlyMap<string, Place> {
  const { files, spots } = layout ?? NOWHERE;
  const places = new Map([['', own]]);
  for (const [i, path] of pathsIn(spec).entries()) {
    const [file, line, column] = spots.slice(i * SPOT, (i + 1) * SPOT);
    if (file === undefined || line === undefined || column === undefined) break;
    places.set(path, {
      file: files[file] ?? own.file,
      line: line < 0 ? -line : own.line + line,
      column,
    });
  }
  return places;
}

/** The layout of what stands below a path, seen from the same entry. */
export function layoutBelow({ spec, layout }: Entry, path: string): Layout {
  const { files, spots } = layout ?? NOWHERE;
  const below = pathsIn(spec).flatMap((one, i) =>
    one.startsWith(`${path}.`) ? spots.slice(i * SPOT, (i + 1) * SPOT) : [],
  );
  return { files, spots: below };
}

const NOWHERE: Layout = { files: [], spots: [] };

/** In the order of a layout. */
function pathsIn(data: Value, prefix = ''): string[] {
  const inner = isList(data) || isMap(data) ? Object.entries(data) : [];
  return inner.flatMap(([key, value]) => [prefix + key, ...pathsIn(value, `${prefix}${key}.`)]);
}

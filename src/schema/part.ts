import { type Chunk, type Cut, cutFile } from './cut.ts';
import type { Loading } from './include.ts';
import { parse } from './parse.ts';
import { duplicateKey } from './problem.ts';
import type { Source } from './source.ts';
import type { Entry, MapNode, Node } from './tree.ts';

/** Reads of a file all but the tables that are left out; null: none is. Every table is read by itself, so that one that
 *  does not end where its lines say is an error, as it is where it stands. Null: the file must be read whole. */
export const partOf =
  (wanted: ReadonlySet<string> | null) =>
  async (source: Source, loading: Loading): Promise<Node | null> => {
    const cut = cutFile(source.text);
    if (cut === null) return null;
    const outside = await outsideOf(source, cut, loading);
    const chosen = wanted === null ? cut.chunks : cut.chunks.filter(({ key }) => wanted.has(key));
    const chunks: (MapNode | null)[] = [];
    for (const chunk of chosen) chunks.push(await readPiece(source, chunk, loading, ['tables']));
    if (outside === null) return null;
    return cut.chunks.length === 0 ? outside : withTables(outside, chunks);
  };

/** All that stands around the tables of a file. */
export async function outsideOf(
  source: Source,
  { head, tail }: Cut,
  loading: Pick<Loading, 'lookup' | 'problems'>,
): Promise<MapNode | null> {
  const first = await readPiece(source, { text: head, line: 1 }, loading);
  const last = tail.text === '' ? EMPTY : await readPiece(source, tail, loading);
  if (first === null || last === null) return null;
  const entries = new Map(first.entries);
  for (const [key, entry] of last.entries) {
    const before = entries.get(key);
    if (before !== undefined) loading.problems.push(duplicateKey(key, before.place, entry.place));
    entries.set(key, entry);
  }
  return { ...first, entries };
}

type Piece = Pick<Chunk, 'text' | 'line'>;

/** A piece of a file as a tree, where it is a map; `path` are the keys under which it stands. */
export async function readPiece(
  { file }: Source,
  { text, line }: Piece,
  { lookup, problems }: Pick<Loading, 'lookup' | 'problems'>,
  path: readonly string[] = [],
): Promise<MapNode | null> {
  const tree = await parse({ file, text, firstLine: line }, lookup, problems, path);
  return tree?.kind === 'map' ? tree : null;
}

const EMPTY: Pick<MapNode, 'entries'> = { entries: new Map() };

function withTables(head: MapNode, chunks: readonly (MapNode | null)[]): MapNode | null {
  const tables = head.entries.get('tables');
  if (tables === undefined) return head;
  const entries = new Map<string, Entry>();
  for (const chunk of chunks) {
    const [entry, ...more] = chunk?.entries ?? [];
    if (entry === undefined || more.length > 0 || entries.has(entry[0])) return null;
    entries.set(...entry);
  }
  const place = chunks[0]?.place ?? tables.value.place;
  const value: MapNode = { kind: 'map', entries, place };
  return { ...head, entries: new Map(head.entries).set('tables', { ...tables, value }) };
}

import { setImmediate as turn } from 'node:timers/promises';
import { append, type Declared, type Design, type KindSchema } from '../model/index.ts';
import { ALIAS, type Chunk, cutFile } from './cut.ts';
import { declaredIn } from './declare.ts';
import { saidOf } from './hash.ts';
import type { Loading } from './include.ts';
import { outsideOf, readPiece } from './part.ts';
import type { Source } from './source.ts';
import type { Entry, MapNode } from './tree.ts';

/*
 * A design of ten thousand tables as a tree takes more than all that a plan needs of it. So its tables are read some at
 * a time, and of each batch no more is kept than what it declares. This is for designs in which nothing is wrong: of
 * any other the whole tree is made, which tells best what is.
 */

/** The tables of a file that are still to be read. */
export interface Unread {
  readonly source: Source;
  readonly chunks: readonly Chunk[];
}

/** Tables in a batch: few enough that what is read of them is let go while it is young. */
const BATCH = 50;

/** Reads of a file all but its tables, which go to `unread`. */
export const withoutTables =
  (unread: Unread[]): Loading['reader'] =>
  async (source, loading) => {
    const cut = ALIAS.test(source.text) ? null : cutFile(source.text);
    if (cut === null) return null;
    unread.push({ source, chunks: cut.chunks });
    const outside = await outsideOf(source, cut, loading);
    if (outside === null || cut.chunks.length === 0) return outside;
    const entries = new Map(outside.entries);
    entries.delete('tables');
    return { ...outside, entries };
  };

/** What the tables of a design declare. */
export interface Tables {
  readonly declared: readonly Declared[];
  readonly said: Design['said'];
}

/** Null: something is wrong. `outside` is all that the files say besides. */
export async function declareTables(
  outside: MapNode,
  unread: readonly Unread[],
  kinds: readonly KindSchema[],
  loading: Loading,
): Promise<Tables | null> {
  const shared = [...outside.entries].filter(([key]) => key === 'version' || key === 'presets');
  const seen = new Set<string>();
  const declared: Declared[] = [];
  const said: { [table: string]: string } = {};
  for (const { source, chunks } of unread) {
    for (let from = 0; from < chunks.length; from += BATCH) {
      const tables = new Map<string, Entry>();
      for (const chunk of chunks.slice(from, from + BATCH)) {
        const piece = await readPiece(source, chunk, loading, ['tables']);
        const [entry, ...more] = piece?.entries ?? [];
        if (entry === undefined || more.length > 0 || seen.has(entry[0])) return null;
        seen.add(entry[0]);
        tables.set(...entry);
      }
      const { place } = outside;
      const value: MapNode = { kind: 'map', entries: tables, place };
      const entries = new Map([...shared, ['tables', { place, value }]]);
      const batch = declaredIn({ ...outside, entries }, kinds, loading.problems).declared;
      if (loading.problems.length > 0) return null;
      append(declared, batch);
      Object.assign(said, saidOf(batch));
      // A server that was asked meanwhile goes on once its answer is taken.
      await turn();
    }
  }
  return { declared, said };
}

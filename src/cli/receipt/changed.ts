import { createHash } from 'node:crypto';
import { type Digests, type KnownTable, qualified, type Receipt } from '../../model/index.ts';
import type { Pieces } from '../../schema/index.ts';

/** What a receipt still knows, and what has to be planned. */
export interface Changed {
  /** Tables that are what they were. */
  readonly known: readonly KnownTable[];
  /** Tables that are not, those that left the design among them. */
  readonly tables: readonly KnownTable[];
  /** What to read of the design: the keys of the latter, and of tables that are new in it. */
  readonly keys: ReadonlySet<string>;
}

/** Null: what is not what it was may change anything, so all of it has to be planned. */
export function changedSince(
  receipt: Receipt,
  digests: Digests,
  pieces: Pieces | null,
): Changed | null {
  const { tables } = receipt;
  if (digests.server !== receipt.server) return null;
  if (familiesOf(digests, tables) !== receipt.families) return null;
  const isWritten = (table: KnownTable) =>
    pieces === null || pieces.tables.get(keyOf(table))?.digest === table.text;
  const stays = (table: KnownTable) =>
    isWritten(table) &&
    (table.catalog === null || digests.tables[qualified(table)] === table.catalog);
  const known = tables.filter(stays);
  const left = tables.filter((table) => !stays(table));
  if (left.some(({ catalog }) => catalog === null)) return null;
  const unread = new Set(known.map(keyOf));
  const there = pieces === null ? left.map(keyOf) : [...pieces.tables.keys()];
  return { known, tables: left, keys: new Set(there.filter((key) => !unread.has(key))) };
}

/** What of the design is written otherwise than it was, by key: known before the server has answered. */
export function writtenAnew({ tables }: Receipt, pieces: Pieces): ReadonlySet<string> {
  const texts = new Map(tables.map((table) => [keyOf(table), table.text]));
  const others = [...pieces.tables].filter(([key, { digest }]) => texts.get(key) !== digest);
  return new Set(others.map(([key]) => key));
}

export const plainKey = ({ schema, name }: { readonly schema: string; readonly name: string }) =>
  `${schema}.${name}`;
export const keyOf = (table: KnownTable): string => table.key ?? plainKey(table);

/** One hash of all relations that do not stand alone: partitioned tables, and partitions, named in the design or not. */
export function familiesOf(
  { tables }: Digests,
  known: readonly Pick<KnownTable, 'schema' | 'name' | 'catalog'>[],
): string {
  const alone = new Set(known.filter(({ catalog }) => catalog !== null).map(qualified));
  const others = Object.entries(tables).filter(([name]) => !alone.has(name));
  return createHash('sha256').update(JSON.stringify(others.sort())).digest('base64url');
}

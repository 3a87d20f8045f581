import { createHash } from 'node:crypto';
import { type Digests, type KnownTable, qualified, type Receipt } from '../../model/index.ts';
import { TIME_ZONES } from '../../providers/index.ts';
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

/** What is not what the receipt says; without digests, as far as the text tells, which is known before the server has
 *  answered. Null: what is not what it was may change anything, so all of it has to be planned. */
export function changedSince(
  receipt: Receipt,
  digests: Digests | null,
  pieces: Pieces | null,
): Changed | null {
  const { tables } = receipt;
  const isElsewhere = (found: Digests) =>
    found.server !== receipt.server || familiesOf(found, tables) !== receipt.families;
  if (digests !== null && (isElsewhere(digests) || !lastsAt(digests.now, receipt))) return null;
  const isWritten = (table: KnownTable) =>
    pieces === null || pieces.tables.get(keyOf(table))?.digest === table.text;
  const isThere = (table: KnownTable) =>
    table.catalog === null ||
    digests === null ||
    digests.tables[qualified(table)] === table.catalog;
  const kept = tables.filter((table) => isWritten(table) && isThere(table));
  const unread = new Set(kept);
  const left = tables.filter((table) => !unread.has(table));
  if (left.some(({ catalog }) => catalog === null)) return null;
  const keys = new Set(kept.map(keyOf));
  const there = pieces === null ? left.map(keyOf) : [...pieces.tables.keys()];
  return { known: kept, tables: left, keys: new Set(there.filter((key) => !keys.has(key))) };
}

/** Whether nothing has become due since, nor is about to be by another clock. */
export function lastsAt(now: string, { lasts }: Receipt): boolean {
  if (lasts === undefined) return true;
  const at = Date.parse(now);
  const isSince = at >= Date.parse(lasts.from);
  return isSince && at < Date.parse(lasts.until) && lasts.zones === TIME_ZONES;
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

import type { ArchiveRecord, Listing } from '../model/index.ts';
import { type Client, sql } from '../postgres/index.ts';
import { manifestKey } from './keys.ts';

const THERE = sql`
SELECT w.place
  FROM ROWS FROM (pg_catalog.unnest($1::pg_catalog.int8[]), pg_catalog.unnest($2::pg_catalog.text[]),
                  pg_catalog.unnest($3::pg_catalog.text[])) WITH ORDINALITY AS w(oid, schema, name, place)
  JOIN pg_catalog.pg_class c ON c.oid = w.oid::pg_catalog.oid AND c.relname = w.name
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname = w.schema`;

/** Archives whose rows no table has: their manifest was written, and the table of that name is gone, which is dropped only
 *  after that. So each of them is listed by whoever lists its place after this was asked. */
export async function onlyCopies(
  client: Client,
  records: readonly ArchiveRecord[],
): Promise<readonly ArchiveRecord[]> {
  const written = records.filter(({ digest }) => digest !== null);
  if (written.length === 0) return [];
  const { rows } = await client.query<{ place: number }>(THERE.text, [
    written.map(({ oid }) => oid),
    written.map(({ table }) => table.schema),
    written.map(({ table }) => table.name),
  ]);
  const there = new Set(rows.map(({ place }) => place));
  return written.filter((_, at) => !there.has(at + 1));
}

/** Those of the listed places that are not listed. A manifest that cannot be read is, and what may lie in a folder that
 *  cannot be read is not known to be missing: that is told by itself. */
export function missingFrom(
  listings: readonly Pick<Listing, 'at' | 'manifests' | 'closed'>[],
  copies: readonly ArchiveRecord[],
): readonly ArchiveRecord[] {
  const listed = new Map(
    listings.map(({ at, manifests, closed }) => [
      placeOf(at),
      { keys: new Set(manifests), closed },
    ]),
  );
  return copies.filter(({ to, table, id }) => {
    const place = listed.get(placeOf(to));
    const key = manifestKey(table, id);
    return (
      place !== undefined &&
      !place.keys.has(key) &&
      !place.closed.some((folder) => key.startsWith(folder))
    );
  });
}

/** The same place is written with a slash at its end, and without one. */
export const placeOf = (url: string): string => url.replace(/(?<!\/)\/+$/, '');

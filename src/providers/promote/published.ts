import {
  type Hazard,
  isList,
  isMap,
  qualified,
  type RelationName,
  type Row,
} from '../../model/index.ts';
import { id, rel, type Sql, sql } from '../../postgres/index.ts';
import type { Promotion } from './fields.ts';

/** Whether the publication `p` sends rows of the table `m`; `whole`: without a column list of it. */
const sends = (whole: Sql): Sql => sql`m.relpersistence = 'p' AND (p.puballtables
          OR EXISTS (SELECT FROM pg_publication_namespace s WHERE s.pnpubid = p.oid AND s.pnnspid = m.relnamespace)
          OR EXISTS (SELECT FROM pg_publication_rel l WHERE l.prpubid = p.oid AND l.prrelid = m.oid AND ${whole}))`;

const TREE = sql`SELECT relid FROM pg_partition_tree(c.oid) UNION SELECT c.oid`;

/** The publications that a new column of `c`, or of a partition of it, goes out by, as a column of a query: those
 *  without a column list, and where the list of the whole tree counts (publish_via_partition_root) it has none either.
 *  A generated column goes out from PostgreSQL 18 on, where the publication says so. */
export const PUBLISHED: Sql = sql`COALESCE((
  SELECT json_agg(json_build_object('name', p.pubname, 'generated', to_jsonb(p) ->> 'pubgencols' = 's') ORDER BY p.pubname)
    FROM pg_publication p
   WHERE (p.pubinsert OR p.pubupdate OR p.pubdelete OR p.pubtruncate)
     AND NOT (p.pubviaroot AND EXISTS (SELECT FROM pg_publication_rel l
                WHERE l.prpubid = p.oid AND l.prrelid = c.oid AND l.prattrs IS NOT NULL))
     AND EXISTS (SELECT FROM pg_class m
          WHERE m.oid IN (${TREE}) AND m.relkind IN ('r', 'p') AND ${sends(sql`l.prattrs IS NULL`)})), '[]')`;

/** The tables of rows below `c` that every UPDATE of fails: it is published, and nothing identifies the rows. */
export const UNIDENTIFIED: Sql = sql`ARRAY(
  SELECT r.oid::regclass::text FROM pg_class r
   WHERE r.oid IN (${TREE}) AND r.relkind = 'r' AND CASE r.relreplident
           WHEN 'f' THEN false
           WHEN 'd' THEN NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = r.oid AND i.indisprimary)
           WHEN 'i' THEN NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = r.oid AND i.indisreplident)
           ELSE true END
     AND EXISTS (SELECT FROM pg_publication p JOIN pg_class m ON m.oid IN (SELECT relid FROM pg_partition_ancestors(r.oid) UNION SELECT r.oid)
                  WHERE p.pubupdate AND ${sends(sql`true`)})
   ORDER BY 1)`;

/** A subscriber whose table lacks a column ends at the first row of it, and tries again for ever. */
export function stopsSubscribers(
  table: RelationName,
  { by, column, type }: Promotion,
  { published }: Row,
): readonly Hazard[] {
  const names = (isList(published) ? published : []).flatMap((each) =>
    isMap(each) && (by === 'trigger' || each.generated === true)
      ? [id(String(each.name)).text]
      : [],
  );
  if (names.length === 0) return [];
  const add = sql`ALTER TABLE ${rel(table)} ADD COLUMN ${id(column)} ${type.sql}`.text;
  const which = names.length === 1 ? 'publication' : 'publications';
  const publish = names.length === 1 ? 'publishes' : 'publish';
  return [
    {
      code: 'replication-stop',
      message: `${which} ${names.join(', ')} ${publish} ${qualified(table)} with the new column: a subscriber without it stops, and the WAL it has not read is kept; on every subscriber, first: ${add}`,
    },
  ];
}

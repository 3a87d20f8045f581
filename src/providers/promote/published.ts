import {
  type Hazard,
  isList,
  isMap,
  qualified,
  type RelationName,
  type Row,
} from '../../model/index.ts';
import { id, rel, type Sql, sql } from '../../postgres/index.ts';
import { listed, relationOf } from '../shared/along.ts';
import type { Promotion } from './fields.ts';
import { heirsOf } from './heirs.ts';
import { REACHED } from './reach.ts';

/** Whether the publication `p` sends rows of the table `m`; `whole`: without a column list of it. */
const sends = (whole: Sql): Sql => sql`m.relpersistence = 'p' AND (p.puballtables
          OR EXISTS (SELECT FROM pg_publication_namespace s WHERE s.pnpubid = p.oid AND s.pnnspid = m.relnamespace)
          OR EXISTS (SELECT FROM pg_publication_rel l WHERE l.prpubid = p.oid AND l.prrelid = m.oid AND ${whole}))`;

/** The publications that a new column of `c`, or of a table below it, goes out by, as a column of a query: those
 *  without a column list, and where the list of the whole tree counts (publish_via_partition_root) it has none either.
 *  A generated column goes out from PostgreSQL 18 on, where the publication says so. `tables`: the table itself, also for
 *  its partitions, and of what inherits from it those that are published and do not have the column. */
export const PUBLISHED: Sql = sql`COALESCE((
  SELECT json_agg(json_build_object('name', p.pubname, 'generated', to_jsonb(p) ->> 'pubgencols' = 's', 'tables', s.tables) ORDER BY p.pubname)
    FROM pg_publication p
   CROSS JOIN LATERAL (
     SELECT json_agg(DISTINCT jsonb_build_object('schema', tn.nspname, 'name', t.relname)) AS tables
       FROM (${REACHED}) AS r JOIN pg_class m ON m.oid = r.oid JOIN pg_class t ON t.oid = CASE WHEN m.relispartition THEN c.oid ELSE m.oid END
       JOIN pg_namespace tn ON tn.oid = t.relnamespace
      WHERE m.relkind IN ('r', 'p') AND ${sends(sql`l.prattrs IS NULL`)}
        AND (m.oid = c.oid OR NOT EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = m.oid AND o.attname = w.column AND NOT o.attisdropped))) AS s
   WHERE (p.pubinsert OR p.pubupdate OR p.pubdelete OR p.pubtruncate)
     AND NOT (c.relkind = 'p' AND p.pubviaroot AND EXISTS (SELECT FROM pg_publication_rel l
                WHERE l.prpubid = p.oid AND l.prrelid = c.oid AND l.prattrs IS NOT NULL))
     AND s.tables IS NOT NULL), '[]')`;

/** The tables of rows below `c` for which `is` holds, of a row `r` of pg_class, and that a publication `p` sends for which
 *  `by` does. */
const rowsSent = (is: Sql, by: Sql): Sql => sql`ARRAY(
  SELECT r.oid::regclass::text FROM pg_class r
   WHERE r.oid IN (${REACHED}) AND r.relkind = 'r' AND ${is}
     AND EXISTS (SELECT FROM pg_publication p JOIN pg_class m ON m.oid IN (SELECT relid FROM pg_partition_ancestors(r.oid) UNION SELECT r.oid)
                  WHERE ${by} AND ${sends(sql`true`)})
   ORDER BY 1)`;

/** The tables of rows below `c` that every UPDATE of fails: it is published, and nothing identifies the rows. */
export const UNIDENTIFIED: Sql = rowsSent(
  sql`CASE r.relreplident
           WHEN 'f' THEN false
           WHEN 'd' THEN NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = r.oid AND i.indisprimary)
           WHEN 'i' THEN NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = r.oid AND i.indisreplident)
           ELSE true END`,
  sql`p.pubupdate`,
);

/** The tables of rows below `c` that every UPDATE and DELETE of fails once they have a generated column (from 18 on): all
 *  their columns identify a row, and a publication does not send that one. */
export const UNSENT: Sql = rowsSent(
  sql`r.relreplident = 'f'`,
  sql`(p.pubupdate OR p.pubdelete) AND to_jsonb(p) ->> 'pubgencols' = 'n'`,
);

/** A subscriber whose table lacks a column ends at the first row of it, and tries again for ever. */
export function stopsSubscribers(
  table: RelationName,
  { by, column, type }: Promotion,
  facts: Row,
): readonly Hazard[] {
  const sending = (isList(facts.published) ? facts.published : []).flatMap((each) =>
    isMap(each) && (by === 'trigger' || each.generated === true) ? [each] : [],
  );
  if (sending.length === 0) return [];
  const names = sending.map(({ name }) => id(String(name)).text);
  const which = names.length === 1 ? 'publication' : 'publications';
  const publish = names.length === 1 ? 'publishes' : 'publish';
  const sent = new Set(
    sending
      .flatMap(({ tables }) => (isList(tables) ? tables : []))
      .flatMap((one) => relationOf(one) ?? [])
      .map(qualified),
  );
  const added = [table, ...heirsOf(facts)].filter((one) => sent.has(qualified(one)));
  // What inherits may do so on a subscriber, too, and have it by then.
  const add = (one: RelationName) =>
    sql`ALTER TABLE ${rel(one)} ADD COLUMN ${one === table ? sql`` : sql`IF NOT EXISTS `}${id(column)} ${type.sql}`
      .text;
  return [
    {
      code: 'replication-stop',
      message: `${which} ${names.join(', ')} ${publish} ${listed(added.map(qualified))} with the new column: a subscriber without it stops, and the WAL it has not read is kept; on every subscriber, first: ${listed(added.map(add), '; ')}`,
    },
  ];
}

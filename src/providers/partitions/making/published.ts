import type { ValueMap } from '../../../model/index.ts';
import { type Sql, sql } from '../../../postgres/index.ts';

/** What may send rows of a partitioned table or of its default partition, or of what is in a schema. */
export interface Publication extends ValueMap {
  readonly name: string;
  /** Whether it sends that rows come, and that they leave. */
  readonly insert: boolean;
  readonly delete: boolean;
  /** publish_via_partition_root. */
  readonly root: boolean;
  /** It publishes the table, or one that this is part of. */
  readonly above: boolean;
  /** Those that it publishes all tables of. */
  readonly schemas: readonly string[];
}

/** A column of the query for partitioned tables, `c` and `pt` being the table. */
export const PUBLICATIONS: Sql = sql`CASE WHEN EXISTS (SELECT FROM pg_publication) THEN (
  SELECT json_agg(json_build_object('name', p.pubname, 'insert', p.pubinsert, 'delete', p.pubdelete, 'root', p.pubviaroot,
                                    'above', about.above, 'schemas', about.schemas) ORDER BY p.pubname)
    FROM pg_publication p
   CROSS JOIN LATERAL (SELECT p.puballtables OR EXISTS (
            SELECT FROM (SELECT c.oid UNION SELECT a.relid FROM pg_partition_ancestors(c.oid) AS a) AS up(oid) JOIN pg_class u ON u.oid = up.oid
             WHERE EXISTS (SELECT FROM pg_publication_rel l WHERE l.prpubid = p.oid AND l.prrelid = u.oid)
                OR EXISTS (SELECT FROM pg_publication_namespace s WHERE s.pnpubid = p.oid AND s.pnnspid = u.relnamespace)) AS above,
          ARRAY(SELECT n.nspname::text FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid
                 WHERE s.pnpubid = p.oid ORDER BY 1) AS schemas) AS about
   WHERE (p.pubinsert OR p.pubdelete) AND (about.above OR about.schemas <> '{}' OR EXISTS (
            SELECT FROM pg_publication_rel l
             WHERE l.prpubid = p.oid AND l.prrelid IN (SELECT relid FROM pg_partition_tree(pt.partdefid))))) END`;

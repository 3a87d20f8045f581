import { type Sql, sql } from '../sql/quote.ts';
import { callsNothing } from './settle.ts';

/** Whether a role that reads a table, given by its oid, runs nobody's code but the server's and that of extensions. As a
 *  query is planned, what is constant in partition keys, indexes and statistics is worked out, with the rights of
 *  whoever asks. A partition of another server is asked for with the rights that one gives its reader. */
export const runsNothing = (oid: Sql): Sql => sql`NOT EXISTS (
  WITH tree AS (SELECT ${oid} AS oid UNION SELECT p.relid::pg_catalog.oid FROM pg_catalog.pg_partition_tree(${oid}) AS p),
  part AS (
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass AS classid, oid FROM tree
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, x.indexrelid FROM pg_catalog.pg_index x JOIN tree ON tree.oid = x.indrelid
    UNION ALL
    SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, x.oid FROM pg_catalog.pg_statistic_ext x JOIN tree ON tree.oid = x.stxrelid)
  SELECT FROM part JOIN pg_catalog.pg_depend d ON d.classid = part.classid AND d.objid = part.oid AND d.refobjid >= 16384
   WHERE d.refclassid IN ('pg_catalog.pg_proc'::pg_catalog.regclass, 'pg_catalog.pg_operator'::pg_catalog.regclass)
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                      WHERE e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e')
      OR d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objsubid = 0 AND NOT ${callsNothing(sql`d.refobjid`)}
  UNION ALL
  SELECT FROM tree JOIN pg_catalog.pg_class f ON f.oid = tree.oid AND f.relkind = 'f')`;

import { OPERATOR, PROC } from '../catalog/bodies.ts';
import { ofExtension } from '../catalog/theirs.ts';
import { hasRights, ME, whoIs } from '../sql/membership.ts';
import { type Sql, sql } from '../sql/quote.ts';
import { callsNothing } from './settle.ts';

/** A table with its partitions, and with those that inherit from it, which a query reads too. */
export const treeOf = (oid: Sql): Sql => sql`
  SELECT ${oid} AS oid UNION SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN tree ON i.inhparent = tree.oid`;

/** Whether a role that reads a table, given by its oid, runs nobody's code but the server's and that of extensions. As a
 *  query is planned, what is constant in partition keys, indexes and statistics is worked out, with the rights of
 *  whoever asks. A partition of another server is asked for with the rights that one gives its reader. */
export const runsNothing = (oid: Sql): Sql => sql`NOT EXISTS (
  WITH RECURSIVE tree AS (${treeOf(oid)}),
  part AS (
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass AS classid, oid FROM tree
    UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, x.indexrelid FROM pg_catalog.pg_index x JOIN tree ON tree.oid = x.indrelid
    UNION ALL
    SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, x.oid FROM pg_catalog.pg_statistic_ext x JOIN tree ON tree.oid = x.stxrelid)
  SELECT FROM part JOIN pg_catalog.pg_depend d ON d.classid = part.classid AND d.objid = part.oid AND d.refobjid >= 16384
   WHERE d.refclassid = ${PROC} AND NOT EXISTS (SELECT FROM pg_catalog.pg_proc p WHERE p.oid = d.refobjid AND ${ofExtension(PROC, sql`p.oid`, sql`p.proowner`)})
      OR d.refclassid = ${OPERATOR} AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
         WHERE o.oid = d.refobjid AND ${ofExtension(OPERATOR, sql`o.oid`, sql`o.oprowner`)}
           AND (p.oid < 16384 OR ${ofExtension(PROC, sql`p.oid`, sql`p.proowner`)}))
      OR d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objsubid = 0 AND NOT ${callsNothing(sql`d.refobjid`)}
  UNION ALL
  SELECT FROM tree JOIN pg_catalog.pg_class f ON f.oid = tree.oid AND f.relkind = 'f')`;

/** Whether whoever could change what a table's name means, or make an index of it, could act as this role anyway: the
 *  owners of the table, of its partitions, and of their schemas. */
export const isTrusted = (oid: Sql): Sql => sql`NOT EXISTS (
  WITH RECURSIVE tree AS (${treeOf(oid)})
  SELECT FROM tree JOIN pg_catalog.pg_class c ON c.oid = tree.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
         pg_catalog.pg_database d, LATERAL (VALUES (c.relowner), (${whoIs(sql`n.nspowner`)})) AS by(role)
   WHERE d.datname = pg_catalog.current_database() AND NOT ${hasRights(sql`by.role`, ME)})`;

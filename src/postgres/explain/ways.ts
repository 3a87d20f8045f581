import { CLASS, OPCLASS, OPERATOR, PROC, TYPE, TYPES_OF } from '../catalog/bodies.ts';
import { MADE_OF } from '../catalog/made-of.ts';
import { namedIn } from '../catalog/trees.ts';
import { sql } from '../sql/quote.ts';

/*
 * From one object of the catalog, `w`, to those that it may call: by number, with the catalog that has it.
 */

/** A partition is excluded by the keys of all above it. */
const PARTITIONS_IT = sql`(k.partrelid = w.objid OR k.partrelid IN (SELECT above.relid FROM pg_catalog.pg_partition_ancestors(w.objid) AS above(relid)))`;

/** Trees of expressions that belong to `w`. $3: the statement writes. */
const TREES = sql`
  SELECT pg_catalog.concat(r.ev_action::text, r.ev_qual::text) AS tree FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
   WHERE w.classid = ${CLASS} AND r.ev_class = w.objid AND CASE r.ev_type WHEN '1' THEN c.relkind = 'v' ELSE $3 END
  UNION ALL
  SELECT pg_catalog.concat(y.polqual::text, CASE WHEN $3 THEN y.polwithcheck::text END) FROM pg_catalog.pg_policy y JOIN pg_catalog.pg_class c ON c.oid = y.polrelid AND c.relrowsecurity
   WHERE w.classid = ${CLASS} AND y.polrelid = w.objid AND (y.polcmd IN ('*', 'r') OR $3)
  UNION ALL
  SELECT pg_catalog.concat(i.indexprs::text, i.indpred::text) FROM pg_catalog.pg_index i
   WHERE w.classid = ${CLASS} AND i.indrelid = w.objid AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
  UNION ALL
  SELECT k.partexprs::text FROM pg_catalog.pg_partitioned_table k WHERE w.classid = ${CLASS} AND ${PARTITIONS_IT}
  UNION ALL
  SELECT s.stxexprs::text FROM pg_catalog.pg_statistic_ext s WHERE w.classid = ${CLASS} AND s.stxrelid = w.objid AND s.stxexprs IS NOT NULL
  UNION ALL
  SELECT d.adbin::text FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum AND (a.attgenerated = 'v' OR $3)
   WHERE w.classid = ${CLASS} AND d.adrelid = w.objid
  UNION ALL
  SELECT t.typdefaultbin::text FROM pg_catalog.pg_type t WHERE w.classid = ${TYPE} AND t.oid = w.objid AND t.typdefaultbin IS NOT NULL AND $3
  UNION ALL
  SELECT k.conbin::text FROM pg_catalog.pg_constraint k WHERE w.classid = ${TYPE} AND k.contypid = w.objid AND k.contype = 'c'
  UNION ALL
  SELECT pg_catalog.concat(f.proargdefaults::text, f.prosqlbody::text) FROM pg_catalog.pg_proc f WHERE w.classid = ${PROC} AND f.oid = w.objid`;

/** Of a check of a table the planner works out constants; whoever only reads the table does not run it. */
const CHECKS = sql`
  SELECT k.conbin::text AS tree FROM pg_catalog.pg_constraint k WHERE w.classid = ${CLASS} AND k.conrelid = w.objid AND k.contype = 'c'`;

/** All expressions of `w`. */
export const ALL_TREES = sql`${TREES} UNION ALL ${CHECKS}`;

export const NAMED = namedIn(TREES);
export const CHECKED = namedIn(CHECKS);

/** What belongs to `w` and is no expression. */
export const PARTS = sql`
  SELECT ${CLASS}::oid AS classid, h.inhrelid AS objid FROM pg_catalog.pg_inherits h WHERE w.classid = ${CLASS} AND h.inhparent = w.objid
  UNION ALL
  SELECT ${TYPE}, a.atttypid FROM pg_catalog.pg_attribute a
   WHERE w.classid = ${CLASS} AND a.attrelid = w.objid AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid >= 16384
  UNION ALL
  SELECT ${OPCLASS}, o FROM pg_catalog.pg_index i, pg_catalog.unnest(i.indclass::oid[]) AS o WHERE w.classid = ${CLASS} AND i.indrelid = w.objid AND o >= 16384
  UNION ALL
  SELECT ${OPCLASS}, o FROM pg_catalog.pg_partitioned_table k, pg_catalog.unnest(k.partclass::oid[]) AS o WHERE w.classid = ${CLASS} AND ${PARTITIONS_IT} AND o >= 16384
  UNION ALL
  SELECT x.classid, x.objid FROM pg_catalog.pg_operator o CROSS JOIN LATERAL (VALUES (${PROC}, o.oprcode::oid), (${OPERATOR}, o.oprcom), (${OPERATOR}, o.oprnegate)) AS x(classid, objid)
   WHERE w.classid = ${OPERATOR} AND o.oid = w.objid
  UNION ALL
  -- Where one holds, the planner asks its family whether another one does.
  SELECT ${OPCLASS}, c.oid FROM pg_catalog.pg_amop m JOIN pg_catalog.pg_opclass c ON c.opcfamily = m.amopfamily WHERE w.classid = ${OPERATOR} AND m.amopopr = w.objid
  UNION ALL
  SELECT ${PROC}, m.amproc FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amproc m ON m.amprocfamily = o.opcfamily WHERE w.classid = ${OPCLASS} AND o.oid = w.objid
  UNION ALL
  SELECT ${OPERATOR}, m.amopopr FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_amop m ON m.amopfamily = o.opcfamily WHERE w.classid = ${OPCLASS} AND o.oid = w.objid
  UNION ALL
  SELECT ${PROC}, f FROM pg_catalog.pg_aggregate g, pg_catalog.unnest(ARRAY[g.aggtransfn, g.aggfinalfn, g.aggcombinefn, g.aggserialfn, g.aggdeserialfn, g.aggmtransfn, g.aggminvtransfn, g.aggmfinalfn]::oid[]) AS f
   WHERE w.classid = ${PROC} AND g.aggfnoid = w.objid
  UNION ALL
  -- What it begins with is a text, which the type of its state reads.
  SELECT ${TYPE}, t FROM pg_catalog.pg_aggregate g, pg_catalog.unnest(ARRAY[g.aggtranstype, g.aggmtranstype]) AS t
   WHERE w.classid = ${PROC} AND g.aggfnoid = w.objid AND t >= 16384
  UNION ALL
  SELECT ${OPERATOR}, g.aggsortop FROM pg_catalog.pg_aggregate g WHERE w.classid = ${PROC} AND g.aggfnoid = w.objid AND g.aggsortop >= 16384
  UNION ALL
  SELECT ${TYPE}, t FROM pg_catalog.pg_proc f, ${TYPES_OF} AS t WHERE w.classid = ${PROC} AND f.oid = w.objid AND t >= 16384
  UNION ALL
  -- The server's own function under another name.
  SELECT ${PROC}, b.oid FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_language l ON l.oid = f.prolang AND l.lanname = 'internal'
    JOIN pg_catalog.pg_proc b ON b.oid < 16384 AND b.prolang = f.prolang AND b.prosrc = f.prosrc WHERE w.classid = ${PROC} AND f.oid = w.objid
  UNION ALL
  SELECT m.classid, m.objid FROM (${MADE_OF}) AS m WHERE w.classid = ${TYPE} AND m.objid >= 16384
  UNION ALL
  SELECT ${PROC}, f FROM pg_catalog.pg_type t, pg_catalog.unnest(ARRAY[t.typinput, t.typoutput, t.typmodin, t.typsubscript]::oid[]) AS f WHERE w.classid = ${TYPE} AND t.oid = w.objid AND f >= 16384
  UNION ALL
  SELECT ${PROC}, k.castfunc FROM pg_catalog.pg_cast k WHERE w.classid = ${TYPE} AND w.objid IN (k.castsource, k.casttarget) AND k.castfunc >= 16384
  UNION ALL
  SELECT ${OPCLASS}, o.oid FROM pg_catalog.pg_opclass o WHERE w.classid = ${TYPE} AND o.opcintype = w.objid AND o.opcdefault AND o.oid >= 16384`;

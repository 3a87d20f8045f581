import { type Sql, sql } from '../sql/quote.ts';
import { OPCLASS, PROC, TYPE } from './bodies.ts';

/*
 * What reading, writing or estimating a value of a type goes through, in one place for all that judge whose code runs:
 * explains, copies of trials, steps of an apply. Nobody needs to name any of it: a literal in a range is read by the
 * checks of its subtype's domain, and the planner measures a range with its subtype_diff.
 */

/** From type `w.objid` to the types that its values are made of, and the functions and operator classes of a range. */
export const MADE_OF: Sql = sql`
  SELECT ${TYPE}::oid AS classid, x AS objid FROM pg_catalog.pg_type t, pg_catalog.unnest(ARRAY[t.typbasetype, t.typelem]) AS x
   WHERE t.oid = w.objid AND x <> 0
  UNION ALL
  SELECT ${TYPE}, a.atttypid FROM pg_catalog.pg_type t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE t.oid = w.objid AND t.typrelid <> 0
  UNION ALL
  SELECT ${TYPE}, r.rngtypid FROM pg_catalog.pg_range r WHERE r.rngmultitypid = w.objid
  UNION ALL
  SELECT x.classid, x.objid FROM pg_catalog.pg_range r CROSS JOIN LATERAL (VALUES
      (${TYPE}::oid, r.rngsubtype), (${PROC}, r.rngcanonical::oid), (${PROC}, r.rngsubdiff::oid), (${OPCLASS}, r.rngsubopc)) AS x(classid, objid)
   WHERE r.rngtypid = w.objid AND x.objid <> 0`;

import { type Sql, sql } from '../sql/quote.ts';
import { TYPE } from './bodies.ts';

/** Rows with `classid` and `objid`: the types that the text of a stored expression has values made of, and that no
 *  dependency tells of. JSON_VALUE and its like read a value as one of the type, with its checks, and so does a function
 *  that makes a row of the type that it is given one of: jsonb_populate_record. */
export const returnedTypes = (tree: Sql): Sql => sql`
  SELECT ${TYPE}::oid AS classid, y.oid AS objid FROM (
      SELECT DISTINCT pg_catalog.split_part(m.found[1], ' ', 1) AS field, pg_catalog.split_part(m.found[1], ' ', 2)::oid AS oid
        FROM pg_catalog.regexp_matches(${tree}, ':(typid \\d{5,}|funcresulttype \\d{5,}|opresulttype \\d{5,})', 'g') AS m(found)) AS f
    JOIN pg_catalog.pg_type y ON y.oid = f.oid AND y.oid >= 16384
   WHERE f.field = 'typid' OR y.typtype = 'c'
      OR y.typtype = 'd' AND EXISTS (SELECT FROM pg_catalog.pg_type b WHERE b.oid = y.typbasetype AND b.typtype IN ('c', 'd'))`;

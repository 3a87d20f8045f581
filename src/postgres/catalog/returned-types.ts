import { type Sql, sql } from '../sql/quote.ts';
import { TYPE } from './bodies.ts';

/** Rows with `classid` and `objid`: the types that JSON_VALUE and its like give back in the text of a stored expression. No
 *  dependency tells of them, and the value is read as one of the type, with its checks. */
export const returnedTypes = (tree: Sql): Sql => sql`
  SELECT ${TYPE}::oid AS classid, m.found[1]::oid AS objid FROM pg_catalog.regexp_matches(${tree}, ':typid (\\d+)', 'g') AS m(found)
   WHERE m.found[1]::pg_catalog.int8 >= 16384`;

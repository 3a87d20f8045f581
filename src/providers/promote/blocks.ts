import { qualified, type RelationName } from '../../model/index.ts';
import { lit, rel, type Sql, sql } from '../../postgres/index.ts';

/** Blocks of the first batch: half a megabyte. */
export const FIRST_SIZE = 64;

/** Of a batch that goes through a table block by block, up to where the table ended when the first one began: what comes
 *  later has met the trigger. */
const span = (table: RelationName): Sql => sql`span AS MATERIALIZED (
  SELECT start, stop, LEAST(start + $2::int8, stop) AS upto FROM (
    SELECT COALESCE(split_part($1::text, '/', 1)::int8, 0) AS start,
           COALESCE(split_part($1::text, '/', 2)::int8,
                    pg_relation_size(${lit(qualified(table))}::regclass) / current_setting('block_size')::int8) AS stop) AS s)`;

const IN_SPAN = sql`ctid >= (SELECT format('(%s,0)', start)::tid FROM span)
    AND ctid < (SELECT format('(%s,0)', upto)::tid FROM span)`;

const result = (found: Sql): Sql => sql`
SELECT CASE WHEN upto < stop THEN upto || '/' || stop END AS next, upto AS done, stop AS total,
       (${found}) AS found FROM span`;

/** Sets a column where a condition holds. */
export const updateBlocks = (
  table: RelationName,
  set: Sql,
  where: Sql,
): Sql => sql`WITH ${span(table)},
filled AS (
  UPDATE ONLY ${rel(table)} SET ${set}
  WHERE ${IN_SPAN}
    AND ${where}
  RETURNING 1)${result(sql`SELECT count(*) FROM filled`)}`;

/** Counts the rows for which a condition holds. */
export const countBlocks = (table: RelationName, where: Sql): Sql =>
  sql`WITH ${span(table)}${result(sql`
  SELECT count(*) FROM ONLY ${rel(table)}
  WHERE ${IN_SPAN}
    AND ${where}`)}`;

import { type RelationName, shape, type ValueMap } from '../../model/index.ts';
import {
  commentOn,
  isKin,
  isSafeHome,
  keysTo,
  MOST_MARKER,
  type Sql,
  sql,
} from '../../postgres/index.ts';

/** A partition, as its table's row of the catalog query has it. */
export interface ChildRow extends ValueMap {
  readonly schema: string;
  readonly name: string;
  readonly oid: number;
  /** pg_class.relkind: r, p, f. */
  readonly kind: string;
  /** As pg_get_expr writes them: `FOR VALUES FROM … TO …`, `DEFAULT`. */
  readonly bounds: string;
  /** A DETACH CONCURRENTLY was cut off. */
  readonly pending: boolean;
  readonly comment: string | null;
  /** Its owner, who has not the rights of the table's: new partitions are not made after it. null: they have. */
  readonly stranger: string | null;
  /** The owner of its schema, where new partitions would not be safe from them; null: they would. */
  readonly host: string | null;
  /** pg_class.reltuples; -1: it was never analyzed. */
  readonly tuples: number;
  /** Foreign keys that refer to it alone, not to the whole table. */
  readonly references: readonly (ValueMap & {
    readonly name: string;
    readonly table: RelationName & ValueMap;
  })[];
}

const { anything, count, fields, flag, list, nullable, number, text } = shape;

/** What ChildRow promises, as far as the query answers it. */
export const CHILD_ROWS = list(
  fields({
    ...{ schema: text, name: text, oid: count, kind: text, bounds: text, pending: flag },
    ...{ comment: nullable(text), stranger: nullable(text), host: nullable(text) },
    ...{ tuples: number, references: list(anything) },
  }),
);

/** Of the partition `h`: those of the whole table have one for each partition, below their own. */
const REFERENCES = sql`COALESCE((
  SELECT json_agg(json_build_object('name', f.conname,
           'table', json_build_object('schema', fn.nspname, 'name', fc.relname)) ORDER BY fn.nspname, fc.relname, f.conname)
    FROM ${keysTo(sql`h.oid`)} AS f JOIN pg_class fc ON fc.oid = f.conrelid JOIN pg_namespace fn ON fn.oid = fc.relnamespace
   WHERE f.conparentid = 0), '[]')`;

/** How many rows there are says something only of where a table by number has its newest. */
const COUNTED = sql`CASE WHEN counted.counts AND w.spec ->> 'keep' IS NOT NULL THEN h.reltuples ELSE 0 END`;

const STRANGER = sql`CASE WHEN NOT ${isKin(sql`h`, sql`c`)} THEN pg_get_userbyid(h.relowner) END`;
const HOST = sql`CASE WHEN NOT ${isSafeHome(sql`hn`, sql`c`, sql`n`)} THEN pg_get_userbyid(hn.nspowner) END`;

/** A column of the query for partitioned tables, `c` in `n` being the table, `w` what is asked for, `d` the database. */
export const childRows = (measures: boolean): Sql => sql`COALESCE((
         SELECT json_agg(json_build_object('schema', hn.nspname, 'name', h.relname, 'oid', h.oid::int8,
                        'kind', h.relkind, 'bounds', pg_get_expr(h.relpartbound, h.oid), 'pending', i.inhdetachpending,
                        'comment', ${commentOn(sql`h.oid`, 'pg_class', MOST_MARKER)}, 'stranger', ${STRANGER}, 'host', ${HOST},
                        'tuples', ${measures ? sql`h.reltuples` : COUNTED}, 'references', ${REFERENCES}) ORDER BY hn.nspname, h.relname)
          FROM pg_inherits i
          JOIN pg_class h ON h.oid = i.inhrelid
          JOIN pg_namespace hn ON hn.oid = h.relnamespace
         WHERE i.inhparent = c.oid), '[]')`;

import { id, isKin, list, lit, type Sql, sql } from '../../../postgres/index.ts';

/** What partitions may have in common, of each `h`, as far as their table `c` says nothing of it. */
interface Common {
  readonly value: Sql;
  /** What it is where nobody has said anything. */
  readonly unsaid: Sql;
  readonly word: string;
}

const METHOD = sql`(SELECT oid::text FROM pg_am WHERE amname = current_setting('default_table_access_method'))`;

const COMMON: { readonly [name: string]: Common } = {
  identity: { value: sql`h.relreplident`, unsaid: sql`'d'`, word: 'replica identity' },
  index: { value: sql`xi.inhparent::oid::int8`, unsaid: sql`NULL`, word: 'replica identity' },
  acl: { value: sql`h.relacl`, unsaid: sql`NULL`, word: 'privileges' },
  secured: { value: sql`h.relrowsecurity`, unsaid: sql`'false'`, word: 'row security' },
  forced: { value: sql`h.relforcerowsecurity`, unsaid: sql`'false'`, word: 'row security' },
  tablespace: {
    value: sql`CASE WHEN c.reltablespace = 0 THEN h.reltablespace::int8 END`,
    ...{ unsaid: sql`'0'`, word: 'tablespace' },
  },
  method: {
    value: sql`CASE WHEN c.relam = 0 THEN h.relam::int8 END`,
    ...{ unsaid: METHOD, word: 'access method' },
  },
};

/** Of those partitions, if they are all the same in it. */
const agreed = (value: Sql, which: Sql): Sql =>
  sql`CASE WHEN count(DISTINCT COALESCE((${value})::text, '')) FILTER (WHERE ${which}) = 1 THEN min((${value})::text) FILTER (WHERE ${which}) END`;

const whole = (name: string): Sql => id(`all_${name}`);

/** Columns of a query for the partitions `h` of `c`, in `d`: by name what the family agrees on, and what all do. */
export const AGREED: Sql = list(
  Object.entries(COMMON).flatMap(([name, { value }]) => [
    sql`${agreed(value, isKin(sql`h`, sql`c`))} AS ${id(name)}`,
    sql`${agreed(value, sql`true`)} AS ${whole(name)}`,
  ]),
);

/** Of such a query, `f`: in what all agree on something, and the family by itself would not. */
export const PASSED: Sql = sql`ARRAY(
        SELECT DISTINCT v.word FROM (VALUES ${list(
          Object.entries(COMMON).map(
            ([name, { unsaid, word }]) =>
              sql`(f.${id(name)}, f.${whole(name)}, ${unsaid}, ${lit(word)})`,
          ),
        )}) AS v(own, whole, unsaid, word)
         WHERE v.whole IS NOT NULL AND v.whole IS DISTINCT FROM v.unsaid AND v.own IS DISTINCT FROM v.whole ORDER BY 1)`;

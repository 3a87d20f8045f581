import { isMap, type RelationName, type Row } from '../../model/index.ts';
import { actsAs, bounded, lit, type Sql, sql } from '../../postgres/index.ts';
import { OUR_FUNCTION } from './names.ts';

// A name and a text are anybody's to choose who may create in the schema. So a function counts by its owner, and by the
// trigger on the table, which is the table's owner's to make.

/** The function that the trigger `t` calls, where its name is one of ours: a join of a query over the table `c` in `n`. */
export const CALLED: Sql = sql`pg_proc f ON f.oid = t.tgfoid AND f.pronamespace = n.oid AND f.proname::text ~ ${lit(OUR_FUNCTION)}`;

/** Who acts as the table's owner may put a trigger on it anyway. What is an extension's, its update changes. */
const entitled = (fn: Sql): Sql => sql`${actsAs(sql`${fn}.proowner`, sql`c.relowner`)}
         AND NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = 'pg_proc'::regclass AND m.objid = ${fn}.oid AND m.deptype = 'e')`;

/** Another trigger than `t` that calls it; copies for partitions are the server's. */
const caller = (fn: Sql): Sql => sql`(
         SELECT format('%I of %s', o.tgname, o.tgrelid::regclass) FROM pg_trigger o
          WHERE o.tgfoid = ${fn}.oid AND o.tgparentid = 0 AND o.oid IS DISTINCT FROM t.oid ORDER BY o.oid LIMIT 1)`;

/** What is known of it, and of what else has the name `w.function` that ours is to get. */
export const CALLED_COLUMNS: Sql = sql`f.proname::text AS called, ${bounded(sql`f.prosrc`)} AS body, COALESCE(f.proconfig, '{}') AS config, f.prosecdef AS definer,
       pg_get_userbyid(f.proowner)::text AS called_owner, ${entitled(sql`f`)} AS called_entitled, ${caller(sql`f`)} AS called_by,
       (SELECT json_build_object('owner', pg_get_userbyid(p.proowner), 'entitled', ${entitled(sql`p`)}, 'body', ${bounded(sql`p.prosrc`)}, 'caller', ${caller(sql`p`)})
          FROM pg_proc p WHERE p.pronamespace = n.oid AND p.proname = w.function AND p.pronargs = 0 AND p.oid IS DISTINCT FROM f.oid) AS holder`;

/** A function that has the name of ours, and that our trigger does not call. */
export interface Holder {
  readonly owner: string;
  /** Its owner could put a trigger on the table. */
  readonly entitled: boolean;
  readonly body: string;
  /** The trigger that calls it; null: none does. */
  readonly caller: string | null;
}

export function holderOf({ holder }: Row): Holder | null {
  if (!isMap(holder)) return null;
  const { owner, entitled: isEntitled, body, caller: by } = holder;
  return {
    owner: String(owner),
    entitled: isEntitled === true,
    body: String(body),
    caller: typeof by === 'string' ? by : null,
  };
}

/** Whether the function of the trigger has the name that it would get today. */
export const isNamed = ({ called, function: name }: Row): boolean => called === name;

/** The function that the trigger calls, where nobody but it and us has a part in it: it goes with the trigger. */
export function ownFunction({ schema, called, called_entitled, called_by }: Row) {
  const isOwn = typeof called === 'string' && called_entitled === true && called_by === null;
  return isOwn ? ({ schema: String(schema), name: called } satisfies RelationName) : null;
}

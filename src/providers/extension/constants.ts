import { isLarge, list, lit, MOST_BODY, type Sql, sql } from '../../postgres/index.ts';

/** The text, or NULL of one that is too long to be read. */
const unlessLarge = (trees: readonly Sql[], text: Sql): Sql =>
  sql`CASE WHEN (${list(
    trees.map((tree) => isLarge(tree)),
    ' OR ',
  )}) IS TRUE THEN NULL ELSE ${text} END`;

/** Deparsed text of what holds expressions, each with the object that people know it as. */
const TEXTS = sql`
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, c.oid, ${unlessLarge([sql`r.ev_action`], sql`pg_catalog.pg_get_viewdef(c.oid)`)}
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.ev_type = '1' WHERE c.relkind IN ('v', 'm')
     UNION ALL
    SELECT 'pg_catalog.pg_attrdef'::pg_catalog.regclass, d.oid, ${unlessLarge([sql`d.adbin`], sql`pg_catalog.pg_get_expr(d.adbin, d.adrelid)`)} FROM pg_catalog.pg_attrdef d
     UNION ALL
    SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass, k.oid, ${unlessLarge([sql`k.conbin`], sql`pg_catalog.pg_get_constraintdef(k.oid)`)}
      FROM pg_catalog.pg_constraint k WHERE k.contype = 'c'
     UNION ALL
    SELECT 'pg_catalog.pg_policy'::pg_catalog.regclass, p.oid, ${unlessLarge(
      [sql`p.polqual`, sql`p.polwithcheck`],
      sql`pg_catalog.concat_ws(' ', pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))`,
    )}
      FROM pg_catalog.pg_policy p
     UNION ALL
    SELECT 'pg_catalog.pg_trigger'::pg_catalog.regclass, t.oid, CASE WHEN pg_catalog.octet_length(t.tgargs) <= ${lit(MOST_BODY)} THEN ${unlessLarge([sql`t.tgqual`], sql`pg_catalog.pg_get_triggerdef(t.oid)`)} END
      FROM pg_catalog.pg_trigger t WHERE NOT t.tgisinternal
     UNION ALL
    SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, f.oid, ${unlessLarge([sql`f.prosqlbody`], sql`pg_catalog.pg_get_function_sqlbody(f.oid)`)}
      FROM pg_catalog.pg_proc f WHERE f.prosqlbody IS NOT NULL
     UNION ALL
    SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, i.indexrelid, pg_catalog.pg_get_indexdef(i.indexrelid)
      FROM pg_catalog.pg_index i WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL`;

/** Strings in the middle of an expression that the server holds: what they name is looked up when they are read. Those
 *  of a reg type are held by oid. `says` is asked of text.body; the rows are (classid, objid, objsubid). What is too long
 *  to be read may say anything. */
export const constantsSaying = (says: Sql): Sql => sql`
    SELECT held.classid, held.objid, 0 AS objsubid
      FROM (${TEXTS}) AS held(classid, objid, def),
           LATERAL (SELECT pg_catalog.string_agg(m[1], ' ') AS body
                      FROM pg_catalog.regexp_matches(held.def, '''((?:[^'']|'''')*)''(::reg[a-z]+)?', 'g') AS m
                     WHERE m[2] IS NULL) text
     WHERE held.objid >= 16384 AND (held.def IS NULL OR text.body IS NOT NULL AND ${says})
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend o
                        WHERE o.classid = held.classid AND o.objid = held.objid AND o.deptype = 'e')`;

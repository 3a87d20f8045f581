import { lit, type Sql, sql } from '../../postgres/index.ts';

/** Characters of operators. */
export const SIGN = '[-+*/<>=~!@#%^&|`?]';

/** A string; %TYPE and %ROWTYPE of plpgsql; what is left of a division by a number. */
const NO_OPERATOR = lit("'(?:[^']|'')*'|%\\s*(?:row)?type\\M|%\\s*\\d");

const among = (
  type: Sql,
): Sql => sql`(${type} = ANY (COALESCE(f.proallargtypes, f.proargtypes::pg_catalog.oid[]))
             OR EXISTS (SELECT FROM pg_catalog.pg_type y, pg_catalog.pg_type z
                         WHERE y.oid = ${type} AND y.typcategory = 'S' AND z.typcategory = 'S'
                           AND z.oid = ANY (COALESCE(f.proallargtypes, f.proargtypes::pg_catalog.oid[]))))`;

/** The body has an operator of the extension `e` that the server has too, but for other types: the function takes or
 *  returns the extension's. pg_trgm's % of texts is one, and intarray's + of arrays. */
export const SAYS_SHARED_SIGN = sql`EXISTS (
         SELECT FROM pg_catalog.pg_depend m JOIN pg_catalog.pg_operator s ON s.oid = m.objid
          WHERE m.classid = 'pg_catalog.pg_operator'::pg_catalog.regclass
            AND m.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND m.refobjid = e.oid AND m.deptype = 'e'
            AND EXISTS (SELECT FROM pg_catalog.pg_operator b WHERE b.oprname = s.oprname AND b.oprnamespace = 11)
            AND ${among(sql`s.oprleft`)} AND ${among(sql`s.oprright`)}
            AND pg_catalog.regexp_replace(text.body, ${NO_OPERATOR}, ' ', 'gi')
                ~ (${lit(`(?<!${SIGN})`)} || pg_catalog.regexp_replace(s.oprname, ${lit('(\\W)')}, ${lit('\\\\\\1')}, 'g') || ${lit(`(?!${SIGN})`)}))`;

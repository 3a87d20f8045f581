import type { RelationName } from '../../model/index.ts';
import { lit, rel, type Sql, sql } from './quote.ts';

/** Takes back what others were given, each row of a query that says `what` (`SELECT ON TABLE …`) and which `grantee` has
 *  it, an oid: nobody may have asked for that but default privileges. */
export const takeBack = (given: Sql): Sql => sql`
DO $dbopt$
DECLARE given record;
BEGIN
  FOR given IN
    ${given}
  LOOP
    EXECUTE pg_catalog.format('REVOKE %s FROM %s', given.what,
      CASE given.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(given.grantee)) END);
  END LOOP;
END
$dbopt$`;

/** Leaves a table to its owner alone. */
export const keepTableToOwner = (table: RelationName): Sql =>
  takeBack(sql`
    SELECT pg_catalog.format('%s ON TABLE %s', a.privilege_type, c.oid::pg_catalog.regclass) AS what, a.grantee
      FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
     WHERE c.oid = ${lit(rel(table).text)}::pg_catalog.regclass AND a.grantee <> c.relowner`);

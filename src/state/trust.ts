import { type Diagnostic, fail } from '../model/index.ts';
import { type Client, id, lit, type Sql, sql } from '../postgres/index.ts';

/** Writing, as far as a grant of it lets somebody decide what the state says. */
const WRITES = sql`ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']`;

/** Who may write to the state: who owns it, and who was granted to. Nobody's own role counts as somebody: a superuser
 *  is trusted, and so is the role that asks with what it may act as, unless that is because it is a superuser. Who only
 *  reads takes the owner's word: it changes nothing by it. */
export const writers = (schema: string): Sql => sql`
WITH home AS (SELECT n.oid, n.nspname, n.nspowner, n.nspacl FROM pg_catalog.pg_namespace n WHERE n.nspname = ${lit(schema)}),
tables AS (
  SELECT c.oid, c.relname, c.relowner, c.relacl, c.relkind, c.relrowsecurity
    FROM pg_catalog.pg_class c JOIN home h ON h.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')),
said AS (
  SELECT nspowner AS role, 'owns the schema' AS what FROM home
  UNION ALL
  SELECT a.grantee, 'may create in the schema' FROM home, pg_catalog.aclexplode(nspacl) a WHERE a.privilege_type = 'CREATE'
  UNION ALL
  SELECT relowner, pg_catalog.concat('owns ', relname) FROM tables
  UNION ALL
  SELECT a.grantee, pg_catalog.concat('may ', a.privilege_type, ' on ', relname)
    FROM tables, pg_catalog.aclexplode(relacl) a WHERE a.privilege_type = ANY (${WRITES})
  UNION ALL
  SELECT a.grantee, pg_catalog.concat('may ', a.privilege_type, ' on a column of ', relname)
    FROM tables t JOIN pg_catalog.pg_attribute c ON c.attrelid = t.oid, pg_catalog.aclexplode(c.attacl) a
   WHERE a.privilege_type = ANY (${WRITES})),
me AS (SELECT r.oid, r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user),
reader AS (
  SELECT NOT me.rolsuper AND NOT EXISTS (
    SELECT FROM tables WHERE pg_catalog.has_table_privilege(oid, 'INSERT')) AS only FROM me)
SELECT pg_catalog.concat(COALESCE(r.rolname, 'PUBLIC'), ' ', s.what) AS text, s.role = home.nspowner AS owner
  FROM said s CROSS JOIN me CROSS JOIN reader CROSS JOIN home LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.role
 WHERE r.rolsuper IS NOT TRUE AND s.role <> me.oid
   AND NOT (NOT me.rolsuper AND s.role <> 0 AND pg_catalog.pg_has_role(me.oid, s.role, 'USAGE'))
   AND NOT (reader.only AND s.role = home.nspowner)
UNION ALL
SELECT pg_catalog.concat(relname, ' is no table'), false FROM tables WHERE relkind <> 'r'
UNION ALL
SELECT pg_catalog.concat(relname, ' has row security'), false FROM tables WHERE relrowsecurity
UNION ALL
SELECT pg_catalog.concat(relname, ' has the trigger ', tgname), false FROM tables t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid
 WHERE NOT tgisinternal
UNION ALL
SELECT pg_catalog.concat(relname, ' has the rule ', rulename), false FROM tables t JOIN pg_catalog.pg_rewrite w ON w.ev_class = t.oid
 WHERE relkind = 'r'
UNION ALL
SELECT pg_catalog.concat(relname, ' inherits or is inherited'), false FROM tables t
 WHERE EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE t.oid IN (i.inhrelid, i.inhparent))
UNION ALL
-- What a mere SELECT would run: casts to json of types, and functions that the planner folds.
SELECT pg_catalog.concat(relname, ' has a column of a type of somebody’s own'), false FROM tables t
 WHERE EXISTS (SELECT FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
                WHERE a.attrelid = t.oid AND NOT a.attisdropped AND y.typnamespace <> 'pg_catalog'::pg_catalog.regnamespace)
UNION ALL
SELECT pg_catalog.concat(relname, ' has an index, statistics or a check that call functions'), false FROM tables t
 WHERE EXISTS (SELECT FROM pg_catalog.pg_index x WHERE x.indrelid = t.oid AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL))
    OR EXISTS (SELECT FROM pg_catalog.pg_statistic_ext x WHERE x.stxrelid = t.oid AND x.stxexprs IS NOT NULL)
    OR EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = t.oid AND k.conbin::pg_catalog.text LIKE '%FUNCEXPR%')`;

/** What a state says is done: so it is believed only where nobody else could have written it. Throws
 *  `state-untrusted`. Where it is one owner's alone, and a doubt may be told, it is told instead: reading it changes
 *  nothing. */
export async function requireTrust(
  client: Client,
  schema: string,
  doubt?: (said: Diagnostic) => void,
): Promise<void> {
  const { rows } = await client.query<{ text: string; owner: boolean }>(writers(schema).text);
  if (rows.length === 0) return;
  const found = [...new Set(rows.map(({ text }) => text))];
  const more = found.length > MOST ? `, and ${found.length - MOST} more` : '';
  const name = id(schema).text;
  if (doubt !== undefined && rows.every(({ owner }) => owner)) {
    return doubt({
      ...{ severity: 'warning', code: 'state-untrusted' },
      message: `the state in schema ${name} is another role's, whose word is taken for reading: ${found.slice(0, MOST).join(', ')}${more}`,
      hint: 'this role is refused to apply by it: apply as its owner, or make the role that applies its owner',
    });
  }
  throw fail(
    'state-untrusted',
    `others may write to the state in schema ${name}, so it is not believed: ${found.slice(0, MOST).join(', ')}${more}`,
    {
      hint: `take it back (REVOKE INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER ON ALL TABLES IN SCHEMA ${name} FROM …; REVOKE CREATE ON SCHEMA ${name} FROM …), connect as its owner, or make the role that applies its owner`,
    },
  );
}

const MOST = 3;

/** Takes away what default privileges gave to others when the tables were made. */
export const keepToOwner = (schema: string): Sql => sql`
DO $dbopt$
DECLARE given record;
BEGIN
  FOR given IN
    SELECT pg_catalog.format('%s ON TABLE %I.%I', a.privilege_type, n.nspname, c.relname) AS what, a.grantee
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
           pg_catalog.aclexplode(c.relacl) a
     WHERE n.nspname = ${lit(schema)} AND c.relkind = 'r' AND a.grantee <> c.relowner AND a.privilege_type = ANY (${WRITES})
    UNION ALL
    SELECT pg_catalog.format('CREATE ON SCHEMA %I', n.nspname), a.grantee
      FROM pg_catalog.pg_namespace n, pg_catalog.aclexplode(n.nspacl) a
     WHERE n.nspname = ${lit(schema)} AND a.grantee <> n.nspowner AND a.privilege_type = 'CREATE'
  LOOP
    EXECUTE pg_catalog.format('REVOKE %s FROM %s', given.what,
      CASE given.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(given.grantee)) END);
  END LOOP;
END
$dbopt$`;

import { type Diagnostic, fail } from '../model/index.ts';
import { type Client, hasRights, id, lit, type Sql, sql } from '../postgres/index.ts';
import { holdsOthers } from './beside.ts';
import { STRANGE } from './layout.ts';

/** Writing, as far as a grant of it lets somebody decide what the state says. */
const WRITES = sql`ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']`;

/** The relations of a schema. By index, and as an array: the planner guesses ten of these, and looks each up. Of a join with pg_class it guesses a
 *  share of all relations there are, and reads the catalogs whole. */
const relationsIn = (schema: Sql): Sql => sql`
pg_catalog.unnest(ARRAY(
  SELECT d.objid FROM pg_catalog.pg_depend d
   WHERE d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.refobjid = (${schema})
     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass))`;

/** Who may write to the state: who owns it, and who was granted to. Nobody's own role counts as somebody: a superuser
 *  is trusted, and so is the role that asks with what it may act as, unless that is because it is a superuser. Who only
 *  reads takes the owner's word: it changes nothing by it. */
const writers = (schema: string): Sql => sql`
WITH home AS (SELECT n.oid, n.nspname, n.nspowner, n.nspacl FROM pg_catalog.pg_namespace n WHERE n.nspname = ${lit(schema)}),
tables AS (
  SELECT c.oid, c.relname, c.relowner, c.relacl, c.relkind, c.relrowsecurity, c.relam, c.reloftype
    FROM ${relationsIn(sql`SELECT oid FROM home`)} AS o (oid) JOIN pg_catalog.pg_class c ON c.oid = o.oid
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')),
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
SELECT pg_catalog.concat(COALESCE(r.rolname, 'PUBLIC'), ' ', s.what) AS text,
       CASE WHEN s.role = home.nspowner THEN 'owner' WHEN s.what LIKE 'owns %' THEN 'others' ELSE 'grant' END AS kind
  FROM said s CROSS JOIN me CROSS JOIN reader CROSS JOIN home LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.role
 WHERE r.rolsuper IS NOT TRUE AND s.role <> me.oid
   AND NOT (NOT me.rolsuper AND s.role <> 0 AND ${hasRights(sql`me.oid`, sql`s.role`)})
   AND NOT (reader.only AND s.role = home.nspowner)
UNION ALL
SELECT text, 'make' FROM (${STRANGE}) AS strange`;

interface Writer {
  readonly text: string;
  /** What it is: the owner of the schema, another owner, a grant, or the make of the tables. */
  readonly kind: 'owner' | 'others' | 'grant' | 'make';
}

/** What a state says is done: so it is believed only where nobody else could have written it. Throws
 *  `state-untrusted`. Where it is one owner's alone, and a doubt may be told, it is told instead: reading it changes
 *  nothing. */
export async function requireTrust(
  client: Client,
  schema: string,
  doubt?: (said: Diagnostic) => void,
): Promise<void> {
  const { rows } = await client.query<Writer>(writers(schema).text);
  if (rows.length === 0) return;
  const reasons = [...new Set(rows.map(({ text }) => text))];
  const more = reasons.length > MOST ? `, and ${reasons.length - MOST} more` : '';
  const instead = anew(id(schema).text, await holdsOthers(client, schema));
  const [name, what] = [id(schema).text, `${reasons.slice(0, MOST).join(', ')}${more}`];
  if (doubt !== undefined && rows.every(({ kind }) => kind === 'owner')) {
    return doubt({
      ...{ severity: 'warning', code: 'state-untrusted' },
      message: `the state in schema ${name} is another role's, whose word is taken for reading: ${what}`,
      hint: `this role is refused to apply by it: apply as its owner, or, ${instead}`,
    });
  }
  const problem = rows.every(({ kind }) => kind === 'make')
    ? `the state in schema ${name} is not made as dbopt makes it, so it is not believed`
    : `others may write to the state in schema ${name}, so it is not believed`;
  throw fail('state-untrusted', `${problem}: ${what}`, { hint: wayOut(name, rows, instead) });
}

const MOST = 3;

/** What somebody else made ready does not become true by another owner: then it is made anew. */
function wayOut(name: string, rows: readonly Writer[], instead: string): string {
  const kinds = new Set(rows.map(({ kind }) => kind));
  if (kinds.has('make')) {
    return `take off what a role that you trust put there, or use the dbopt that made it; else, ${instead}`;
  }
  if (kinds.has('owner') || kinds.has('others')) {
    return `connect as its owner, where that is the role that applies; else, ${instead}`;
  }
  return `take it back: REVOKE INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER ON ALL TABLES IN SCHEMA ${name} FROM …; REVOKE CREATE ON SCHEMA ${name} FROM …`;
}

const anew = (name: string, others: boolean): string =>
  others
    ? `name a schema in state: that holds nothing else: ${name} is more than a state`
    : `if no apply of yours made this state, DROP SCHEMA ${name} CASCADE: the next apply makes it anew and adopts what is there`;

/** Whether there is such a table in the schema, which this role may read and nobody else may write. Why it is not
 *  believed is for the state to say. */
export async function isTrusted(client: Client, schema: string, table: string): Promise<boolean> {
  const query = sql`
    SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relname = $2
       AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
       AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
       AND NOT EXISTS (${writers(schema)})`;
  return (await client.query(query.text, [schema, table])).rows.length > 0;
}

/** Whether nobody else may write to the tables of a state, or made them: to write to them runs what their owner likes, a
 *  trigger or a default, with the rights of this role. */
export async function isOurs(client: Client, schema: string): Promise<boolean> {
  return (await client.query(sql`${writers(schema)} LIMIT 1`.text)).rows.length === 0;
}

/** Takes away what default privileges gave to others when the tables were made. */
export const keepToOwner = (schema: string): Sql => sql`
DO $dbopt$
DECLARE given record;
BEGIN
  FOR given IN
    SELECT pg_catalog.format('%s ON TABLE %I.%I', a.privilege_type, n.nspname, c.relname) AS what, a.grantee
      FROM ${relationsIn(sql`SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ${lit(schema)}`)} AS o (oid)
      JOIN pg_catalog.pg_class c ON c.oid = o.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
           pg_catalog.aclexplode(c.relacl) a
     WHERE c.relkind = 'r' AND a.grantee <> c.relowner AND a.privilege_type = ANY (${WRITES})
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

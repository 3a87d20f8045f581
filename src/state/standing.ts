import {
  askCatalogs,
  type Client,
  entrusted,
  hasRights,
  list,
  lit,
  type Sql,
  sql,
  whoIs,
} from '../postgres/index.ts';
import { STRANGE, type StateTable } from './layout.ts';
import { areOfOthers } from './others.ts';

/** Writing, as far as a grant of it lets somebody decide what the state says. REFERENCES is none: a foreign key that
 *  refers to it is noticed by itself. Nor is MAINTAIN, which locks, and changes nothing. */
const WRITES = sql`ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']`;

/** The sequences that columns of a table take their values from, as a relation. Who may move one keeps rows from being
 *  written: its next value is one that there is, or is past the last. */
export const sequencesOf = (table: Sql): Sql => sql`(
  SELECT s.oid, s.relname, s.relowner, s.relacl FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class s ON s.oid = d.objid AND s.relkind = 'S'
   WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = ${table}
     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype IN ('a', 'i'))`;

/** Whether this role has any of that on a relation, be it on a column alone. */
const mayWrite = (oid: Sql): Sql =>
  sql`(pg_catalog.has_table_privilege(${oid}, pg_catalog.array_to_string(${WRITES}, ',')) OR pg_catalog.has_any_column_privilege(${oid}, 'INSERT, UPDATE'))`;

/** How far a state is to be trusted that nobody with fewer rights can write to. */
export interface Standing {
  /** Others whom this role may act as own a part of it: at any time they may add what a row that is written runs. */
  readonly shared: boolean;
  /** What it says stands for a look: it is not the word of somebody whom this role has no reason to believe. */
  readonly proves: boolean;
}

/** A state in a schema. */
export interface Place extends Standing {
  readonly schema: string;
  /** Somebody else than this role and superusers may put something on its tables, or make one of them: at any time, so
   *  that one look is not enough. */
  readonly ofOthers: boolean;
}

/** Who may write to the state, or what is strange about it. */
export interface Writer {
  readonly text: string;
  /** `owner` of the schema, `others` who own tables, a `grant`, or the `make` of the tables: each makes it untrusted.
   *  `shared`: a role that this one was made a member of by who is trusted; `named`: one that it was told to believe. Of a
   *  role that only reads: `told`, the owner, of whom it knows nothing; `unnamed`, an owner, where it was told of another. */
  readonly kind: 'owner' | 'others' | 'grant' | 'make' | 'shared' | 'named' | 'told' | 'unnamed';
}

/** The relations of a schema. By index, and as an array: the planner guesses ten of these, and looks each up. Of a join
 *  with pg_class it guesses a share of all relations there are, and reads the catalogs whole. */
const relationsIn = (schema: Sql): Sql => sql`
pg_catalog.unnest(ARRAY(
  SELECT d.objid FROM pg_catalog.pg_depend d
   WHERE d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.refobjid = (${schema})
     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass))`;

/** Whose state a role believes: a setting of the role. Of a name that no library defines, only superusers set a value, and
 *  who was granted SET on it. As for the server what is said for one database holds in place of what is said for all. */
export const BELIEVES = 'dbopt.believes';
const BELIEVED = sql`
SELECT NULLIF(pg_catalog.substr(c.line, ${lit(BELIEVES.length + 2)}), '')
  FROM pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) AS c(line)
 WHERE s.setrole = me.oid AND pg_catalog.starts_with(c.line, ${lit(`${BELIEVES}=`)})
   AND s.setdatabase IN (0, (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()))
 ORDER BY s.setdatabase DESC LIMIT 1`;

/** One row, `text` and `kind`, for each that may write to the state, and for what is strange about its tables; of some of
 *  its tables, where they are given. Neither this role counts, nor superusers. */
export const writers = (schema: string, only?: readonly string[]): Sql => sql`
WITH RECURSIVE home AS (
  SELECT n.oid, n.nspname, ${whoIs(sql`n.nspowner`)} AS nspowner, n.nspacl FROM pg_catalog.pg_namespace n, pg_catalog.pg_database d
   WHERE n.nspname = ${lit(schema)} AND d.datname = pg_catalog.current_database()),
tables AS (
  SELECT c.oid, c.relname, c.relowner, c.relacl, c.relkind, c.relrowsecurity, c.relam, c.reloftype
    FROM ${relationsIn(sql`SELECT oid FROM home`)} AS o (oid) JOIN pg_catalog.pg_class c ON c.oid = o.oid
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')${only === undefined ? sql`` : sql` AND c.relname IN (${list(only.map((name) => lit(name)))})`}),
said AS (SELECT ${whoIs(sql`w.role`)} AS role, w.what FROM pg_catalog.pg_database d, (
  SELECT nspowner AS role, 'owns the schema' AS what FROM home
  UNION ALL
  SELECT a.grantee, 'may create in the schema' FROM home, pg_catalog.aclexplode(nspacl) a WHERE a.privilege_type = 'CREATE'
  UNION ALL
  SELECT relowner, pg_catalog.concat('owns ', relname) FROM tables
  UNION ALL
  SELECT a.grantee, pg_catalog.concat('may ', a.privilege_type, ' on ', relname)
    FROM tables, pg_catalog.aclexplode(relacl) a WHERE a.privilege_type = ANY (${WRITES})
  UNION ALL
  SELECT a.grantee, pg_catalog.concat('may ', a.privilege_type, ' on the sequence ', s.relname)
    FROM tables t CROSS JOIN LATERAL ${sequencesOf(sql`t.oid`)} AS s, pg_catalog.aclexplode(s.relacl) a
   WHERE a.privilege_type <> 'SELECT'
  UNION ALL
  SELECT a.grantee, pg_catalog.concat('may ', a.privilege_type, ' on a column of ', relname)
    FROM tables t JOIN pg_catalog.pg_attribute c ON c.attrelid = t.oid, pg_catalog.aclexplode(c.attacl) a
   WHERE a.privilege_type = ANY (${WRITES})) AS w WHERE d.datname = pg_catalog.current_database()),
me AS (SELECT r.oid, r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user),
entrusted(role) AS (${entrusted(sql`entrusted`, sql`(SELECT oid FROM me)`)}),
reader AS (
  SELECT NOT me.rolsuper AND NOT EXISTS (
    SELECT FROM tables WHERE ${mayWrite(sql`oid`)}) AS only, (${BELIEVED}) AS believes FROM me)
SELECT pg_catalog.concat(COALESCE(r.rolname, 'PUBLIC'), ' ', s.what, (
         SELECT pg_catalog.concat(', and was granted to this role by ', pg_catalog.string_agg(pg_catalog.pg_get_userbyid(m.grantor), ', '))
           FROM pg_catalog.pg_auth_members m WHERE m.member = me.oid AND m.roleid = s.role AND s.what = 'owns the schema'
         HAVING pg_catalog.count(*) > 0)) AS text,
       CASE WHEN r.rolname = reader.believes THEN 'named'
            WHEN s.role = home.nspowner AND reader.only THEN CASE WHEN reader.believes IS NULL THEN 'told' ELSE 'unnamed' END
            WHEN NOT me.rolsuper AND ${hasRights(sql`me.oid`, sql`s.role`)} AND s.role IN (SELECT role FROM entrusted) THEN 'shared'
            WHEN s.role = home.nspowner THEN 'owner' WHEN s.what LIKE 'owns %' THEN 'others' ELSE 'grant' END AS kind
  FROM said s CROSS JOIN me CROSS JOIN reader CROSS JOIN home LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.role
 WHERE r.rolsuper IS NOT TRUE AND s.role <> me.oid
UNION ALL
SELECT text, 'make' FROM (${STRANGE}) AS strange`;

/** Of rows of `writers` none of which makes the state untrusted. */
export const standingBy = (found: readonly Pick<Writer, 'kind'>[]): Standing => ({
  shared: found.some(({ kind }) => kind === 'shared' || kind === 'named'),
  proves: !found.some(({ kind }) => kind === 'told'),
});

export const isDoubt = ({ kind }: Pick<Writer, 'kind'>): boolean =>
  kind !== 'shared' && kind !== 'named' && kind !== 'told';

/** How far the state is to be trusted, where nobody else may write to it, or made its tables: to write to them runs what
 *  their owner likes, a trigger or a default, with the rights of this role. Null: not at all. */
export async function standingOf(client: Client, schema: string): Promise<Standing | null> {
  const rows = await askCatalogs<Writer>(client, writers(schema).text);
  return rows.some(isDoubt) ? null : standingBy(rows);
}

/** The same of a state with such a table, which this role may read. Why it is not believed is for the state to say. */
export async function standingWith(
  client: Client,
  schema: string,
  table: StateTable,
): Promise<Place | null> {
  const query = sql`
    WITH writer AS MATERIALIZED (${writers(schema)})
    SELECT ARRAY(SELECT kind FROM writer) AS kinds, ${areOfOthers(schema)} AS others
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relname = $2
       AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
       AND pg_catalog.has_table_privilege(c.oid, 'SELECT')`;
  type Row = { kinds: Writer['kind'][]; others: boolean };
  const [row] = await askCatalogs<Row>(client, query.text, [schema, table]);
  const found = row?.kinds.map((kind) => ({ kind }));
  if (row === undefined || found === undefined || found.some(isDoubt)) return null;
  return { ...standingBy(found), schema, ofOthers: row.others };
}

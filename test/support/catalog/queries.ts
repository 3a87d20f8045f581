const ours = (schema: string): string => `
    ${schema}::regnamespace::text NOT IN ('pg_catalog', 'information_schema', current_setting('dbopt_test.except'))
      AND ${schema}::regnamespace::text !~ '^pg_(toast|temp)'`;

/** Of what a state says that it owns, when and of which server differ from run to run. */
const UNTIMED = `regexp_replace(c, '"(at|system)":"[^"]*"', '"\\1":…', 'g')`;

/** One query per section: a name without oids, and every fact about it that dbopt could touch. (How an index stores
 *  a column follows ALTER TABLE in its own way, and not back: the server's affair, as is the `pg_attver` that 17.12
 *  stamps on every column, which pg_dump leaves out, too.)
 *  Lists are sorted, so that equal catalogs give equal rows. */
export const QUERIES: { readonly [section: string]: string } = {
  extensions: `
    SELECT extname AS name, jsonb_build_object('version', extversion, 'schema', extnamespace::regnamespace) AS facts
    FROM pg_extension`,

  schemas: `
    SELECT nspname AS name, jsonb_build_object('owner', nspowner::regrole, 'acl', nspacl::text) AS facts
    FROM pg_namespace WHERE ${ours('oid')}`,

  relations: `
    SELECT c.oid::regclass::text AS name, jsonb_build_object(
      'kind', c.relkind, 'persistence', c.relpersistence, 'owner', c.relowner::regrole,
      'acl', c.relacl::text, 'method', am.amname, 'tablespace', c.reltablespace,
      'options', (SELECT array_agg(o ORDER BY o) FROM unnest(c.reloptions) o),
      'toast', (SELECT array_agg(o ORDER BY o) FROM pg_class t, unnest(t.reloptions) o WHERE t.oid = c.reltoastrelid),
      'identity', c.relreplident, 'bound', pg_get_expr(c.relpartbound, c.oid),
      'parents', (SELECT array_agg(inhparent::regclass::text ORDER BY 1) FROM pg_inherits WHERE inhrelid = c.oid),
      'definition', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
      'comment', obj_description(c.oid, 'pg_class')) AS facts
    FROM pg_class c LEFT JOIN pg_am am ON am.oid = c.relam
    WHERE ${ours('c.relnamespace')}`,

  columns: `
    SELECT a.attrelid::regclass || '.' || quote_ident(a.attname) AS name, jsonb_build_object(
      'type', format_type(a.atttypid, a.atttypmod), 'not null', a.attnotnull,
      'storage', CASE WHEN c.relkind NOT IN ('i', 'I') THEN a.attstorage END,
      'compression', CASE WHEN c.relkind NOT IN ('i', 'I') THEN a.attcompression END, 'statistics', NULLIF(a.attstattarget, -1),
      'options', (SELECT array_agg(o ORDER BY o) FROM unnest(a.attoptions) o WHERE o !~ '^pg_attver='),
      'default', pg_get_expr(d.adbin, d.adrelid), 'identity', a.attidentity, 'generated', a.attgenerated,
      'collation', NULLIF(a.attcollation, 0)::regcollation) AS facts
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped
      AND ${ours('c.relnamespace')}`,

  // The parameters are among the relations' options, where their order does not count.
  indexes: `
    SELECT i.indexrelid::regclass::text AS name, jsonb_build_object(
      'definition', regexp_replace(pg_get_indexdef(i.indexrelid), ' WITH \\([^)]*\\)', ''), 'valid', i.indisvalid, 'ready', i.indisready,
      'live', i.indislive, 'clustered', i.indisclustered, 'identity', i.indisreplident) AS facts
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE ${ours('c.relnamespace')}`,

  constraints: `
    SELECT conrelid::regclass || '.' || quote_ident(conname) AS name, jsonb_build_object(
      'definition', pg_get_constraintdef(oid), 'validated', convalidated) AS facts
    FROM pg_constraint
    WHERE conrelid <> 0 AND ${ours('connamespace')}`,

  statistics: `
    SELECT quote_ident(stxnamespace::regnamespace::text) || '.' || quote_ident(stxname) AS name, jsonb_build_object(
      'definition', pg_get_statisticsobjdef(oid), 'target', NULLIF(stxstattarget, -1),
      'owner', stxowner::regrole, 'comment', obj_description(oid, 'pg_statistic_ext')) AS facts
    FROM pg_statistic_ext WHERE ${ours('stxnamespace')}`,

  functions: `
    SELECT p.oid::regprocedure::text AS name, jsonb_build_object('definition', md5(pg_get_functiondef(p.oid))) AS facts
    FROM pg_proc p
    WHERE p.prokind IN ('f', 'p')
      AND ${ours('p.pronamespace')}
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')`,

  triggers: `
    SELECT t.tgrelid::regclass || '.' || quote_ident(t.tgname) AS name,
      jsonb_build_object('definition', pg_get_triggerdef(t.oid), 'enabled', t.tgenabled) AS facts
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND ${ours('c.relnamespace')}`,

  database: `
    SELECT 'settings of ' || COALESCE(NULLIF(setrole, 0)::regrole::text, 'all') AS name,
      to_jsonb(ARRAY(SELECT ${UNTIMED} FROM unnest(setconfig) c ORDER BY c)) AS facts
    FROM pg_db_role_setting
    WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())`,
};

/** What belongs to the whole server: only for tests that have reserved it. */
export const SERVER_QUERIES: { readonly [section: string]: string } = {
  settings: `
    SELECT name, to_jsonb(setting) AS facts FROM pg_file_settings
    WHERE sourcefile LIKE '%postgresql.auto.conf'`,

  roles: `
    SELECT rolname AS name, jsonb_build_object(
      'connection limit', rolconnlimit, 'superuser', rolsuper, 'login', rolcanlogin,
      'settings', (SELECT array_agg(c ORDER BY c) FROM pg_db_role_setting s, unnest(s.setconfig) c
                   WHERE s.setrole = r.oid AND s.setdatabase = 0)) AS facts
    FROM pg_roles r WHERE rolname !~ '^pg_'`,
};

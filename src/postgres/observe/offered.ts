import { shape } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { id, list, type Sql, sql, textArray } from '../sql/quote.ts';

/** What this server and this role have to offer, by its catalog: managed forks lag behind their version numbers. */
export interface Offered {
  readonly version: number;
  readonly standby: boolean;
  readonly superuser: boolean;
  /** The rights of pg_monitor. */
  readonly monitor: boolean;
  /** Creating anything calls event triggers. */
  readonly firesTriggers: boolean;
  /** Built with lz4 for TOAST. */
  readonly lz4: boolean;
  /** Columns by view or table. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Functions this role may call, by name and types: `pgstatginindex(regclass)`. */
  readonly functions: ReadonlySet<string>;
  /** Installed extensions by name. */
  readonly extensions: {
    readonly [name: string]: { readonly version: string; readonly schema: string };
  };
  /** Those of them that have a function, of a name that we call, which belongs to a role without the rights of this one:
   *  it may have been replaced, and would run with them. */
  readonly foreign: ReadonlySet<string>;
  /** Those of pg_stat_statements. */
  readonly settings: { readonly [name: string]: string };
  /** pg_stat_statements is not only installed, but loaded. */
  readonly preloaded: boolean;
}

/** Those whose columns differ from version to version. */
const VIEWS = [
  'pg_class',
  'pg_stat_all_tables',
  'pg_stat_all_indexes',
  'pg_stat_bgwriter',
  'pg_stat_checkpointer',
  'pg_stat_wal',
  'pg_stat_io',
  'pg_stat_statements',
  'pg_stat_statements_info',
];

const OF_EXTENSIONS: readonly (readonly [extension: string, name: string])[] = [
  ['pgstattuple', 'pgstatginindex'],
  ['pgstattuple', 'pgstattuple_approx'],
  ['pg_buffercache', 'pg_buffercache_summary'],
  ['pg_buffercache', 'pg_buffercache_pages'],
  ['hypopg', 'hypopg_hide_index'],
  ['hypopg', 'hypopg_unhide_index'],
  ['hypopg', 'hypopg_create_index'],
  ['hypopg', 'hypopg_relation_size'],
  ['hypopg', 'hypopg_reset'],
  ['pg_stat_statements', 'pg_stat_statements'],
  ['pg_stat_statements', 'pg_stat_statements_info'],
];

const FUNCTIONS = [
  ...OF_EXTENSIONS.map(([, name]) => name),
  ...['pg_ls_waldir', 'pg_column_toast_chunk_id', 'pg_control_system'],
];

const { count, fields, flag, map, nullable, text } = shape;
const texts = shape.list(text);

const OFFERED = fields({
  ...{ version: count, standby: flag, superuser: flag, monitor: flag, firesTriggers: flag },
  ...{ lz4: flag, settings: map(text), preloaded: flag, columns: map(texts) },
  ...{ functions: nullable(texts), foreign: nullable(texts) },
  extensions: nullable(map(fields({ version: text, schema: text }))),
});

/** One query, which any role may ask. */
export async function readOffered(client: Client): Promise<Offered> {
  const { rows } = await client.query<OfferedRow>(QUERY.text);
  const { columns, functions, extensions, foreign, ...rest } = onlyRow(rows, OFFERED);
  return {
    ...rest,
    columns: new Map(Object.entries(columns).map(([view, names]) => [view, new Set(names)])),
    functions: new Set(functions ?? []),
    extensions: extensions ?? {},
    foreign: new Set(foreign ?? []),
  };
}

interface OfferedRow extends Omit<Offered, 'columns' | 'functions' | 'extensions' | 'foreign'> {
  readonly columns: { readonly [view: string]: readonly string[] };
  readonly functions: readonly string[] | null;
  readonly extensions: Offered['extensions'] | null;
  readonly foreign: readonly string[] | null;
}

// What goes by these names anywhere else than in pg_catalog or with an extension is somebody's own. So is what an extension
// was given: a function counts where its owner may do what this role may, and stands beside the rest of the extension.
const QUERY = sql`
WITH member AS (
  SELECT d.classid, d.objid, e.extnamespace FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
   WHERE d.deptype = 'e' AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass)
SELECT pg_catalog.current_setting('server_version_num')::int AS version,
       pg_catalog.pg_is_in_recovery() AS standby,
       pg_catalog.current_setting('is_superuser') = 'on' AS superuser,
       ${hasRights(ME, sql`'pg_read_all_stats'`)} AND ${hasRights(ME, sql`'pg_read_all_settings'`)}
         AND ${hasRights(ME, sql`'pg_stat_scan_tables'`)} AS monitor,
       EXISTS (SELECT FROM pg_catalog.pg_event_trigger e WHERE e.evtenabled <> 'D' AND e.evtevent <> 'login') AS "firesTriggers",
       COALESCE((SELECT 'lz4' = ANY (s.enumvals) FROM pg_catalog.pg_settings s WHERE s.name = 'default_toast_compression'), false) AS lz4,
       (SELECT COALESCE(pg_catalog.json_object_agg(s.name, s.setting), '{}') FROM pg_catalog.pg_settings s
         WHERE s.name LIKE 'pg\_stat\_statements.%') AS settings,
       'pg_stat_statements.track' IN (SELECT name FROM pg_catalog.pg_settings) AS preloaded,
       (SELECT pg_catalog.json_object_agg(relname, names) FROM (
          SELECT c.relname, pg_catalog.json_agg(a.attname) AS names
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           WHERE c.relname = ANY (${textArray(VIEWS)}) AND (n.nspname = 'pg_catalog' OR EXISTS (
                 SELECT FROM member m
                  WHERE m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND m.objid = c.oid))
           GROUP BY c.relname) AS v) AS columns,
       (SELECT pg_catalog.json_agg(p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')')
          FROM pg_catalog.pg_proc p
         WHERE p.proname = ANY (${textArray(FUNCTIONS)})
           AND pg_catalog.has_function_privilege(p.oid, 'EXECUTE')
           AND pg_catalog.has_schema_privilege(p.pronamespace, 'USAGE')
           AND (p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace OR EXISTS (
                SELECT FROM member m
                 WHERE m.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND m.objid = p.oid AND m.extnamespace = p.pronamespace
                   AND ${hasRights(sql`p.proowner`, ME)}))) AS functions,
       (SELECT pg_catalog.json_agg(DISTINCT e.extname)
          FROM ROWS FROM (pg_catalog.unnest(${textArray(OF_EXTENSIONS.map(([extension]) => extension))}), pg_catalog.unnest(${textArray(OF_EXTENSIONS.map(([, name]) => name))})) AS f(extension, name)
          JOIN pg_catalog.pg_extension e ON e.extname = f.extension
          JOIN pg_catalog.pg_proc p ON p.pronamespace = e.extnamespace AND p.proname = f.name
         WHERE NOT ${hasRights(sql`p.proowner`, ME)}) AS "foreign",
       (SELECT pg_catalog.json_object_agg(e.extname, pg_catalog.json_build_object('version', e.extversion, 'schema', n.nspname))
          FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace) AS extensions`;

/** Whether this role may call a function of that name. */
export const offers = ({ functions }: Offered, name: string): boolean =>
  [...functions].some((each) => each.startsWith(`${name}(`));

/** Whether pg_stat_statements can be read at all. */
export const hasStatements = (offered: Offered): boolean =>
  offered.preloaded &&
  offered.columns.has('pg_stat_statements') &&
  offers(offered, 'pg_stat_statements') &&
  callableIn(offered, 'pg_stat_statements') !== null;

/** The schema of an extension's functions; null: there is none of that name, or calling them would run what a role made
 *  that lacks the rights of this one. */
export const callableIn = ({ extensions, foreign }: Offered, extension: string): string | null =>
  foreign.has(extension) ? null : (extensions[extension]?.schema ?? null);

/** Columns of a view, null where the server does not have them. `from` is its alias. */
export function columnsOf(
  { columns }: Offered,
  view: string,
  from: string,
  names: readonly string[],
): Sql {
  const there = columns.get(view);
  return list(
    names.map((name) =>
      there?.has(name) === true ? sql`${id(from, name)}` : sql`NULL::int8 AS ${id(name)}`,
    ),
  );
}

/** The same of moments, as ISO 8601 in UTC. */
export function momentsOf(
  { columns }: Offered,
  view: string,
  from: string,
  names: readonly string[],
): Sql {
  const there = columns.get(view);
  return list(
    names.map((name) =>
      there?.has(name) === true
        ? sql`${iso(id(from, name))} AS ${id(name)}`
        : sql`NULL AS ${id(name)}`,
    ),
  );
}

/** A timestamptz as ISO 8601 in UTC. */
export const iso = (expression: Sql): Sql =>
  sql`pg_catalog.to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

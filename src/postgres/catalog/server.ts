import { dictionary, type Server, shape } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { sql } from '../sql/quote.ts';
import { readCitus } from './citus.ts';
import { SYSTEM_ID } from './system-id.ts';

/** Asks the server what it is and can do: two queries, no privilege beyond connecting. Outside of a transaction. */
export async function readServer(client: Client): Promise<Server> {
  // What cannot be loaded defines no setting. The two go out together where the connection lets them.
  const loaded = client.query(LOAD.text).catch(() => {});
  const { rows } = await client.query<ServerRow>(QUERY.text);
  await loaded;
  const row = onlyRow(rows, SERVER);
  const compression = row.settings.default_toast_compression?.values ?? ['pglz'];
  const settings = dictionary(row.settings);
  const { hasCitus, ...server } = row;
  const citus = hasCitus ? await readCitus(client) : null;
  return {
    ...{ ...server, settings, extensions: dictionary(row.extensions ?? {}), compression },
    ...(citus === null ? {} : { citus }),
  };
}

/** An aggregate over nothing is null. */
type ServerRow = Omit<Server, 'compression' | 'extensions' | 'citus'> & {
  readonly hasCitus: boolean;
  readonly extensions: Server['extensions'] | null;
};

const { anything, count, fields, flag, list, map, nullable, text } = shape;

const SERVER = fields({
  ...{ version: count, versionText: text, database: text, user: text, superuser: flag },
  ...{ seesAllRows: nullable(flag), memberOf: list(text), inRecovery: flag, hasCitus: flag },
  ...{ systemId: nullable(text), readsFileSettings: flag, altersSystem: flag, canProbe: flag },
  ...{ firesTriggers: flag, accessMethods: list(text), schemas: list(text) },
  ...{ tablespaces: list(text), ownTablespace: nullable(text) },
  settings: map(
    fields({
      ...{ type: text, unit: nullable(text), context: text, min: anything, max: anything },
      values: nullable(list(text)),
    }),
  ),
  extensions: nullable(
    map(
      fields({
        ...{ defaultVersion: text, versions: list(text), schema: nullable(text) },
        ...{ requires: list(text), searches: list(text) },
      }),
    ),
  ),
  opclasses: list(fields({ method: text, name: text, schema: text, isDefault: flag })),
});

/** A library of an access method defines settings of searches, as `hnsw.ef_search`, when it is loaded: to tell what the
 *  method can do it is. Those of the server itself are below the first oid of others. */
const LOAD = sql`SELECT pg_catalog.pg_indexam_has_property(oid, 'can_order') FROM pg_catalog.pg_am WHERE amtype = 'i' AND oid >= 16384`;

// Its VALUES are what pg_settings does not list although SET takes it (guc_tables.c, GUC_NO_SHOW_ALL): the server says
// whether it has them, but not of what type they are.
const QUERY = sql`
SELECT pg_catalog.current_setting('server_version_num')::int AS version,
       pg_catalog.current_setting('server_version') AS "versionText",
       pg_catalog.current_database()::text AS database,
       CURRENT_USER::text AS "user",
       pg_catalog.current_setting('is_superuser') = 'on' AS superuser,
       (SELECT r.rolsuper OR r.rolbypassrls FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER) AS "seesAllRows",
       ARRAY(SELECT r.rolname::text FROM pg_catalog.pg_roles r WHERE ${hasRights(ME, sql`r.oid`)} ORDER BY 1) AS "memberOf",
       pg_catalog.pg_is_in_recovery() AS "inRecovery",
       pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL AS "hasCitus",
       ${SYSTEM_ID} AS "systemId",
       pg_catalog.has_table_privilege('pg_catalog.pg_file_settings', 'SELECT')
         AND pg_catalog.has_function_privilege('pg_catalog.pg_show_all_file_settings()', 'EXECUTE')
         AS "readsFileSettings",
       COALESCE(pg_catalog.current_setting('allow_alter_system', true), 'on') = 'on' AS "altersSystem",
       NOT pg_catalog.pg_is_in_recovery()
         AND pg_catalog.current_setting('default_transaction_read_only') = 'off'
         AND pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY') AS "canProbe",
       EXISTS (SELECT FROM pg_catalog.pg_event_trigger e WHERE e.evtenabled <> 'D' AND e.evtevent <> 'login' AND NOT (
         pg_catalog.has_parameter_privilege('event_triggers', 'SET')
           AND pg_catalog.current_setting('event_triggers', true) IS NOT NULL
         OR e.evtenabled = 'O' AND pg_catalog.has_parameter_privilege('session_replication_role', 'SET'))) AS "firesTriggers",
       ARRAY(SELECT amname::text FROM pg_catalog.pg_am WHERE amtype = 'i' ORDER BY 1) AS "accessMethods",
       ARRAY(SELECT nspname::text FROM pg_catalog.pg_namespace ORDER BY 1) AS schemas,
       ARRAY(SELECT t.spcname::text FROM pg_catalog.pg_tablespace t
              WHERE t.spcname <> 'pg_global' AND t.oid <> (
                    SELECT dattablespace FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
              ORDER BY 1) AS tablespaces,
       (SELECT t.spcname::text FROM pg_catalog.pg_database d
          JOIN pg_catalog.pg_tablespace t ON t.oid = d.dattablespace
         WHERE d.datname = pg_catalog.current_database()) AS "ownTablespace",
       (SELECT pg_catalog.json_object_agg(name, pg_catalog.json_build_object(
                 'type', vartype, 'unit', unit, 'context', context, 'min', min_val, 'max', max_val, 'values', enumvals))
          FROM (SELECT name, vartype, unit, context, min_val::float8, max_val::float8, enumvals FROM pg_catalog.pg_settings
                UNION ALL SELECT name, type, NULL, context, least, most, NULL FROM (VALUES
                  ('role', 'string', 'user', NULL::float8, NULL::float8), ('session_authorization', 'string', 'user', NULL, NULL),
                  ('seed', 'real', 'user', -1, 1), ('is_superuser', 'bool', 'internal', NULL, NULL),
                  ('default_with_oids', 'bool', 'user', NULL, NULL), ('ssl_renegotiation_limit', 'integer', 'user', 0, 0)) AS
                  u(name, type, context, least, most)
                 WHERE 'NO_SHOW_ALL' = ANY (pg_catalog.pg_settings_get_flags(name))) AS s) AS settings,
       (WITH v AS MATERIALIZED (SELECT * FROM pg_catalog.pg_available_extension_versions)
        SELECT pg_catalog.json_object_agg(a.name, pg_catalog.json_build_object(
                 'defaultVersion', a.default_version,
                 'versions', (SELECT pg_catalog.json_agg(version) FROM v WHERE v.name = a.name),
                 'schema', d.schema, 'requires', COALESCE(pg_catalog.to_json(d.requires), '[]'),
                 'searches', ARRAY(SELECT DISTINCT r FROM v, pg_catalog.unnest(v.requires) AS r WHERE v.name = a.name ORDER BY 1)))
          FROM pg_catalog.pg_available_extensions a
          JOIN v d ON d.name = a.name AND d.version = a.default_version) AS extensions,
       (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                 'method', a.amname, 'name', o.opcname, 'schema', n.nspname, 'isDefault', o.opcdefault))
          FROM pg_catalog.pg_opclass o
          JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
          JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace) AS opclasses`;

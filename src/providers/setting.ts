import {
  type Declared,
  type KnownServer,
  type Provider,
  type Scope,
  type Server,
  shape,
} from '../model/index.ts';
import { exact, list, lit, type Sql, sql } from '../postgres/index.ts';
import { BESIDE } from './setting/configuration.ts';
import { declareSettings } from './setting/declare.ts';
import { desireSetting } from './setting/desire.ts';
import { discoverSettings } from './setting/discover.ts';
import { inquireSetting } from './setting/inquire.ts';
import { RELOADED, readSettings } from './setting/read.ts';
import { settingSteps } from './setting/steps.ts';
import { unremarkable } from './shared/drift.ts';
import { serverSettingHints } from './shared/setting-hints.ts';
import { settingOffline } from './shared/setting-offline.ts';
import { toldSetting } from './shared/setting-told.ts';
import { toldPlainly } from './shared/told.ts';

const SCALAR = ['string', 'number', 'boolean'];

const { fields, nullable, number, text } = shape;

const ROW = fields({
  name: text,
  broken: nullable(
    fields({ file: nullable(text), line: nullable(number), name: nullable(text), error: text }),
  ),
});

/** Settings of the server, by ALTER SYSTEM. What is compared is the configured value: what runs may still wait for
 *  a reload or a restart, and what the command line says wins over both. */
export const setting: Provider = {
  schema: {
    kind: 'setting',
    nouns: ['setting', 'settings'],
    at: 'settings.*',
    ofServer: true,
    about: 'Settings of the server (ALTER SYSTEM), by name.',
    shorthand: 'value',
    plainNames: true,
    entry: {
      description:
        'A setting of the server (ALTER SYSTEM): its value, or { include: […] } for what must be in a list.',
      type: 'object',
      additionalProperties: false,
      properties: {
        value: {
          description:
            'As in postgresql.conf. Memory takes B, kB, MB, GB, TB; time takes us, ms, s, min, h, d; a bare number counts the unit of pg_settings. A list setting takes a list.',
          anyOf: [{ type: SCALAR }, { type: 'array', items: { type: SCALAR } }],
        },
        include: {
          description:
            'For list settings: elements that must be in the list; those that others put there stay.',
          type: 'array',
          items: { type: 'string' },
          minItems: 1,
        },
      },
    },
  },
  catalog: { query, row: ROW, read: (rows, { server }) => readSettings(rows, server) },
  wishes: { desire: desireSetting },
  citus: { reach: 'on this node alone', ofNode: true },
  changes: {
    how: (field, { to }) => (field === RELOADED && to?.value !== true ? 'ignore' : 'in place'),
    told: (path, former, { names, server }) =>
      path === 'value' ? toldSetting(names.join('.'), former, server) : toldPlainly(former),
    inquire: inquireSetting,
    steps: settingSteps,
  },
  drift: {
    survey: () => unremarkable,
    trace: ({ names }) => ({ from: 'configuration', setting: names.join('.') }),
  },
  init: { discover: discoverSettings, declare: declareSettings },
  offline: { refused: settingRefused, editor: serverSettingHints },
  doctor: { serverSetting: ({ names }) => names.join('.') },
};

/** Whether ALTER SYSTEM or a file will set it is not known without the server: a file takes more. */
function settingRefused(declared: Declared, server: KnownServer) {
  const { spec, partial } = declared;
  const { value = partial === true ? undefined : '', include } = spec;
  const path = include === undefined ? 'value' : 'include';
  const at = { path, key: '', name: declared.names.join('.'), level: 'file' } as const;
  return settingOffline(declared, at, include ?? value, server);
}

function query(scope: Scope, server: Server): string | null {
  const wanted = wantedSettings(scope);
  if (wanted.length === 0) return null;
  const names = new Set(wanted.map(({ name }) => name));
  const beside = BESIDE.filter((name) => !names.has(name)).map(
    (name): Wanted => ({ name, known: null, beside: true }),
  );
  // The last line of a name is the one that counts. Its `error` does not matter: a value that waits for a
  // restart has one.
  const files = server.readsFileSettings
    ? sql`SELECT DISTINCT ON (pg_catalog.lower(name)) pg_catalog.lower(name) AS key, setting, sourcefile
            FROM pg_catalog.pg_file_settings WHERE name IS NOT NULL
           ORDER BY pg_catalog.lower(name), seqno DESC`
    : sql`SELECT NULL::pg_catalog.text AS key, NULL::pg_catalog.text AS setting,
                 NULL::pg_catalog.text AS sourcefile`;
  return sql`
WITH files AS MATERIALIZED (${files})
SELECT wanted.name, wanted.known, wanted.beside, ${scope.measures ? IN_USE : sql`0`} AS in_use,
       ${exact(sql`s.reset_val`)} AS running, s.boot_val AS boot, ${source(server)} AS source,
       s.sourcefile AS running_from, s.pending_restart AS pending,
       ${exact(sql`f.setting`)} AS configured, f.sourcefile AS configured_in,
       pg_catalog.has_parameter_privilege(wanted.name, 'ALTER SYSTEM') AS may_alter,
       pg_catalog.has_function_privilege('pg_catalog.pg_reload_conf()', 'EXECUTE') AS may_reload,
       ${server.readsFileSettings ? BROKEN : sql`NULL::pg_catalog.json`} AS broken
  FROM (VALUES ${list([...wanted, ...beside].map(valuesOf))}) AS wanted(name, known, beside)
  LEFT JOIN pg_catalog.pg_settings s ON pg_catalog.lower(s.name) = wanted.name
  LEFT JOIN files f ON f.key = wanted.name
 WHERE s.name IS NOT NULL OR f.key IS NOT NULL`.text;
}

/** Some are set for the very session that reads them: where the value comes from that this hides. Where the files cannot
 *  be read, a value that no rule gave and that is not the built-in one is theirs. */
const source = ({
  readsFileSettings,
}: Server) => sql`CASE WHEN s.source <> 'session' THEN s.source ELSE COALESCE((
         SELECT CASE r.setdatabase WHEN 0 THEN 'global' ELSE 'database' END
           FROM pg_catalog.pg_db_role_setting r
          WHERE r.setrole = 0 AND r.setdatabase IN (0, (
                  SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))
            AND EXISTS (SELECT FROM pg_catalog.unnest(r.setconfig) AS c
                         WHERE pg_catalog.lower(pg_catalog.split_part(c, '=', 1)) = pg_catalog.lower(s.name))
          ORDER BY r.setdatabase DESC LIMIT 1), ${
            readsFileSettings
              ? sql`s.source`
              : sql`CASE WHEN s.reset_val IS DISTINCT FROM s.boot_val THEN 'configuration file' ELSE 'default' END`
          }) END`;

/** Names in scope, each with what the state says we set: the last resort where the server does not show it. */
function wantedSettings(scope: Scope): readonly Wanted[] {
  const byName = new Map<string, string | null>();
  for (const { kind, names } of scope.declared) {
    if (kind === 'setting') byName.set(names.join('.'), null);
  }
  for (const { kind, names, fields } of scope.entries) {
    const now = fields.value?.now;
    if (kind === 'setting')
      byName.set(names.join('.'), scope.measures && now ? JSON.stringify(now) : null);
  }
  return [...byName].map(([name, now]) => ({ name, known: now, beside: false }));
}

interface Wanted {
  readonly name: string;
  readonly known: string | null;
  readonly beside: boolean;
}

const valuesOf = ({ name, known, beside }: Wanted): Sql =>
  sql`(${lit(name)}::pg_catalog.text, ${lit(known)}::pg_catalog.json, ${lit(beside)}::pg_catalog.bool)`;

/** What takes room of a setting. */
const IN_USE = sql`CASE wanted.name
         WHEN 'wal_level' THEN (SELECT pg_catalog.count(*) FROM pg_catalog.pg_replication_slots WHERE slot_type = 'logical')
         WHEN 'max_replication_slots' THEN (SELECT pg_catalog.count(*) FROM pg_catalog.pg_replication_slots)
         WHEN 'max_prepared_transactions' THEN (SELECT pg_catalog.count(*) FROM pg_catalog.pg_prepared_xacts) END`;

/** The line for which the server loads nothing of its configuration files; with other errors it loads the rest. */
const BROKEN = sql`(SELECT pg_catalog.json_build_object('file', sourcefile, 'line', sourceline, 'name', name, 'error', error)
          FROM pg_catalog.pg_file_settings
         WHERE error IS NOT NULL AND NOT EXISTS (SELECT FROM pg_catalog.pg_file_settings WHERE applied)
         ORDER BY seqno LIMIT 1)`;

import type { Provider, Scope, Server } from '../model/index.ts';
import { list, lit, type Sql, sql } from '../postgres/index.ts';
import { declareSettings } from './setting/declare.ts';
import { desireSetting } from './setting/desire.ts';
import { discoverSettings } from './setting/discover.ts';
import { readSettings } from './setting/read.ts';
import { settingSteps } from './setting/steps.ts';
import { unremarkable } from './shared/witness.ts';

const SCALAR = ['string', 'number', 'boolean'];

/** Settings of the server, by ALTER SYSTEM. What is compared is the configured value: what runs may still wait for
 *  a reload or a restart, and what the command line says wins over both. */
export const setting: Provider = {
  schema: {
    kind: 'setting',
    nouns: ['setting', 'settings'],
    at: 'settings.*',
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
  query,
  read: (rows, { server }) => readSettings(rows, server),
  desire: desireSetting,
  how: () => 'in place',
  steps: settingSteps,
  witness: {
    survey: () => unremarkable,
    trace: ({ names }) => ({ from: 'configuration', setting: names.join('.') }),
  },
  discover: discoverSettings,
  declare: declareSettings,
};

function query(scope: Scope, server: Server): string | null {
  const wanted = wantedSettings(scope);
  if (wanted.length === 0) return null;
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
SELECT wanted.name, wanted.known, s.reset_val AS running, s.boot_val AS boot, ${source(server)} AS source,
       s.sourcefile AS running_from, s.pending_restart AS pending,
       f.setting AS configured, f.sourcefile AS configured_in,
       pg_catalog.has_parameter_privilege(wanted.name, 'ALTER SYSTEM') AS may_alter
  FROM (VALUES ${list(wanted)}) AS wanted(name, known)
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
function wantedSettings(scope: Scope): readonly Sql[] {
  const known = new Map<string, string | null>();
  for (const { kind, names } of scope.declared) {
    if (kind === 'setting') known.set(names.join('.'), null);
  }
  for (const { kind, names, fields } of scope.entries) {
    const now = fields.value?.now;
    if (kind === 'setting')
      known.set(names.join('.'), scope.measures && now ? JSON.stringify(now) : null);
  }
  return [...known].map(
    ([name, now]) => sql`(${lit(name)}::pg_catalog.text, ${lit(now)}::pg_catalog.json)`,
  );
}

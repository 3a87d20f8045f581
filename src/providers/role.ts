import {
  address,
  type Change,
  type Declared,
  type DesireContext,
  type Provider,
  type Row,
  type Scope,
  type Server,
  type Territory,
} from '../model/index.ts';
import { id, lit, sql, textArray } from '../postgres/index.ts';
import {
  alterIn,
  byDatabase,
  changesIn,
  configsIn,
  databaseNames,
  declaredIn,
  fieldsIn,
  IN_DATABASES,
  inDatabasesOffline,
  withinDatabase,
} from './role/in-database.ts';
import { alterLimit, limitFields, limitSchema, sayLimit } from './shared/connection-limit.ts';
import { declareOwners, settingNames } from './shared/declare-session.ts';
import { catalogRows, unremarkable } from './shared/drift.ts';
import { problem, refuse } from './shared/problems.ts';
import { configOf } from './shared/session-rows.ts';
import {
  alterSettings,
  declaredSettings,
  inquireSettings,
  namesInScope,
  PREFIX,
  SETTINGS_SCHEMA,
  settingFields,
  toldInSession,
} from './shared/session-settings.ts';
import { SESSION_SETTINGS } from './shared/setting-hints.ts';
import { sessionSettingsOffline } from './shared/setting-offline.ts';
import { sessionRisks } from './shared/setting-risks.ts';
import { step } from './shared/step.ts';

/** In place of a name: every role. */
const ALL = 'all';

/** Connection limit and settings of a role, in all databases or in one: ALTER ROLE. The role itself is not ours. `all` has
 *  settings alone: what every session starts with for which nothing nearer is said. */
export const role: Provider = {
  schema: {
    kind: 'role',
    nouns: ['role', 'roles'],
    at: 'roles.*',
    words: [ALL],
    ofServer: true,
    about: 'Roles, by name, or all (ALTER ROLE ALL). Those that exist; dbopt creates none.',
    entry: {
      type: 'object',
      additionalProperties: false,
      properties: {
        connection_limit: limitSchema(
          'Sessions the role may have at once; -1: no limit. Superusers have none.',
        ),
        settings: SETTINGS_SCHEMA,
        databases: IN_DATABASES,
      },
    },
  },
  catalog: { query, read: (rows, { server }) => rows.map((row) => readRole(row, server)) },
  wishes: { desire },
  citus: { reach: 'settings on every node, as citus.enable_alter_role_set_propagation says' },
  changes: {
    how: () => 'in place',
    told: (path, former, { server }) => toldInSession(withinDatabase(path), former, server),
    inquire: (change, context) => [
      ...inquireSettings(change, context),
      ...changesIn(change).flatMap(([, inner]) => inquireSettings(inner, context)),
    ],
    steps,
  },
  offline: {
    refused: (declared, server) => [
      ...sessionSettingsOffline(declared, declared.spec.settings, PREFIX, server),
      ...inDatabasesOffline(declared, server),
    ],
    editor: () => ({
      'roles.*.settings': SESSION_SETTINGS,
      'roles.*.databases.*.settings': SESSION_SETTINGS,
    }),
  },
  drift: {
    survey: () => unremarkable,
    trace: ({ names: [name = ''] }) =>
      catalogRows(sql`
SELECT s.xmin FROM pg_catalog.pg_db_role_setting s LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
 WHERE s.setdatabase = 0 AND ${name === ALL ? sql`s.setrole = 0` : sql`r.rolname = ${lit(name)}`}`),
  },
  init: {
    discover,
    declare: (context) =>
      declareOwners(
        context,
        'role',
        (actual) => sayLimit(actual, context.all),
        ({ fields }) => byDatabase(fields),
      ),
  },
};

/** Roles that are not as CREATE ROLE makes them, in all databases or in the connected one; those of the server itself are
 *  its own. */
function discover({ server, all }: Territory): string | null {
  if (!server) return null;
  const settings = settingNames(sql`s.setrole = r.oid AND s.setdatabase = 0`);
  const here = settingNames(sql`s.setrole = r.oid AND s.setdatabase = d.oid`);
  const odd = sql`(r.rolconnlimit <> -1 OR EXISTS (
    SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid AND s.setdatabase IN (0, d.oid)))`;
  return sql`
SELECT ARRAY[r.rolname::text] AS names, NULL::json AS table,
       json_build_object('settings', ${settings} -> 'settings',
                         'databases', json_build_object(quote_ident(d.datname), ${here})) AS spec
  FROM pg_roles r JOIN pg_database d ON d.datname = current_database()
 WHERE r.rolname !~ '^pg_' AND r.rolname <> ${lit(ALL)} AND ${all ? sql`true` : odd}
 UNION ALL
SELECT ARRAY[${lit(ALL)}]::text[], NULL, ${settingNames(sql`s.setrole = 0 AND s.setdatabase = 0`)}
 WHERE EXISTS (SELECT FROM pg_db_role_setting s WHERE s.setrole = 0 AND s.setdatabase = 0)
 ORDER BY 1`.text;
}

function query(scope: Scope): string | null {
  const names = namesInScope(scope, 'role');
  if (names.length === 0) return null;
  const config = configOf(scope, 'role', sql`s.setrole = r.oid AND s.setdatabase = 0`);
  const everyRole = sql`
 UNION ALL
SELECT ${lit(ALL)}, NULL, ${configOf(scope, 'role', sql`s.setrole = 0 AND s.setdatabase = 0`)}, '[]', ${databaseNames(scope)}`;
  return sql`
SELECT r.rolname::pg_catalog.text AS name, r.rolconnlimit AS connection_limit, ${config} AS config,
       ${configsIn(scope)} AS configs, ${databaseNames(scope)} AS databases
  FROM pg_catalog.pg_roles r
 WHERE r.rolname::pg_catalog.text = ANY (${textArray(names.filter((name) => name !== ALL))})${names.includes(ALL) ? everyRole : sql``}`
    .text;
}

function readRole(row: Row, server: Server) {
  const name = String(row.name);
  return {
    kind: 'role',
    address: address('role', name),
    names: [name],
    fields: {
      ...limitFields(row.connection_limit),
      ...settingFields(row.config, server),
      ...fieldsIn(row.configs, server),
    },
    facts: { databases: row.databases ?? [] },
  };
}

function desire(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const actual = snapshot.actual[declared.address];
  if (actual === undefined) {
    const message = `role ${declared.names.join('.')} does not exist`;
    const hint = 'create it first, or correct the name (unquoted names are folded to lower case)';
    return refuse(problem(declared, '', 'no-such-role', message, { hint }));
  }
  const beyond =
    declared.names[0] === ALL ? OF_ONE.filter((key) => declared.spec[key] !== undefined) : [];
  if (beyond.length > 0) {
    return refuse(
      ...beyond.map((key) =>
        problem(declared, key, 'bad-value', `all roles have no ${key} of their own`, {
          hint: HINTS[key],
        }),
      ),
    );
  }
  const everywhere = declaredSettings(declared, actual, context);
  const within = declaredIn(declared, actual, context);
  const fields = { ...everywhere.fields, ...within.fields };
  const { kind, address: at, names, place, keep } = declared;
  const desired = {
    ...{ kind, address: at, names, place, keep, facts: {} },
    fields: { ...limitFields(declared.spec.connection_limit), ...fields },
  };
  return {
    desired: [desired],
    diagnostics: [...everywhere.diagnostics, ...within.diagnostics],
  };
}

/** What one role alone has. */
const OF_ONE = ['connection_limit', 'databases'] as const;
const HINTS = {
  connection_limit: 'say it of each role, or of a database',
  databases:
    'what all roles start with in a database is its own: databases: { NAME: { settings: … } }',
};

/** One transaction, so that new sessions see either all of it or nothing. */
function steps(change: Change) {
  const name = change.actual?.names[0] ?? '';
  const owner = name === ALL ? sql`ROLE ALL` : sql`ROLE ${id(name)}`;
  return [
    step(change, 'alter', {
      title: name === ALL ? 'alter all roles' : `alter role ${name}`,
      phase: 'settings',
      sql: [
        ...alterLimit(change, owner),
        ...alterSettings(change, owner),
        ...alterIn(change, name),
      ],
      effect: 'new sessions',
      hazards: [change, ...changesIn(change).map(([, inner]) => inner)].flatMap(sessionRisks),
    }),
  ];
}

import {
  address,
  type Declared,
  type DesireContext,
  type Provider,
  type Row,
  type Scope,
  type Server,
  type Territory,
} from '../model/index.ts';
import { id, lit, sql, textArray } from '../postgres/index.ts';
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
import { sessionSettingHints } from './shared/setting-hints.ts';
import { sessionSettingsOffline } from './shared/setting-offline.ts';
import { sessionRisks } from './shared/setting-risks.ts';
import { step } from './shared/step.ts';

/** Connection limit and settings of a database, for all roles: ALTER DATABASE. The database itself is not ours. */
export const database: Provider = {
  schema: {
    kind: 'database',
    nouns: ['database', 'databases'],
    at: 'databases.*',
    ofServer: true,
    about: 'Databases, by name.',
    entry: {
      type: 'object',
      additionalProperties: false,
      properties: {
        connection_limit: limitSchema(
          'Sessions the database takes at once; -1: no limit. Superusers have none.',
        ),
        settings: SETTINGS_SCHEMA,
      },
    },
  },
  catalog: { query, read: (rows, { server }) => rows.map((row) => readDatabase(row, server)) },
  wishes: { desire },
  citus: {
    reach:
      'settings on each node from Citus 13 on, where citus.enable_alter_database_propagation says so; before, on this node alone',
  },
  changes: {
    how: () => 'in place',
    told: (path, former, { server }) => toldInSession(path, former, server),
    inquire: inquireSettings,
    steps: (change) => {
      const name = change.actual?.names[0] ?? '';
      return [
        step(change, 'alter', {
          title: `alter database ${name}`,
          phase: 'settings',
          sql: [
            ...alterLimit(change, sql`DATABASE ${id(name)}`),
            ...alterSettings(change, sql`DATABASE ${id(name)}`),
          ],
          effect: 'new sessions',
          hazards: sessionRisks(change),
        }),
      ];
    },
  },
  offline: {
    refused: (declared, server) =>
      sessionSettingsOffline(declared, declared.spec.settings, PREFIX, server),
    editor: sessionSettingHints,
  },
  drift: {
    survey: () => unremarkable,
    trace: ({ names: [name = ''] }) =>
      catalogRows(sql`
SELECT s.xmin FROM pg_catalog.pg_db_role_setting s JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
 WHERE s.setrole = 0 AND d.datname = ${lit(name)}`),
  },
  init: {
    discover: (territory) => discover(territory),
    declare: (context) =>
      declareOwners(context, 'database', (actual) => sayLimit(actual, context.all)),
  },
};

/** The connected one alone: others have designs of their own. */
const discover = ({ server }: Territory): string | null =>
  server
    ? sql`
SELECT ARRAY[d.datname::text] AS names, NULL::json AS table,
       ${settingNames(sql`s.setdatabase = d.oid AND s.setrole = 0`)} AS spec
  FROM pg_database d
 WHERE d.datname = current_database()`.text
    : null;

function query(scope: Scope): string | null {
  const names = namesInScope(scope, 'database');
  if (names.length === 0) return null;
  const config = configOf(scope, 'database', sql`s.setdatabase = d.oid AND s.setrole = 0`);
  return sql`
SELECT d.datname::pg_catalog.text AS name, d.datconnlimit AS connection_limit, ${config} AS config
  FROM pg_catalog.pg_database d
 WHERE d.datname::pg_catalog.text = ANY (${textArray(names)})`.text;
}

function readDatabase(row: Row, server: Server) {
  const name = String(row.name);
  return {
    kind: 'database',
    address: address('database', name),
    names: [name],
    fields: { ...limitFields(row.connection_limit), ...settingFields(row.config, server) },
    facts: {},
  };
}

function desire(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const actual = snapshot.actual[declared.address];
  if (actual === undefined) {
    const message = `database ${declared.names.join('.')} does not exist`;
    const hint = 'create it first, or correct the name (unquoted names are folded to lower case)';
    return refuse(problem(declared, '', 'no-such-database', message, { hint }));
  }
  const found = declaredSettings(declared, actual, context);
  const fields = { ...limitFields(declared.spec.connection_limit), ...found.fields };
  const { kind, address: at, names, place, keep } = declared;
  return {
    desired: [{ kind, address: at, names, place, keep, fields, facts: {} }],
    diagnostics: found.diagnostics,
  };
}

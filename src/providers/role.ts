import {
  address,
  type Change,
  type Declared,
  type DesireContext,
  type Field,
  type Provider,
  type Row,
  type Scope,
  type Server,
  type Territory,
} from '../model/index.ts';
import { id, lit, sql, textArray } from '../postgres/index.ts';
import { declareOwners, settingNames } from './shared/declare-session.ts';
import { catalogRows, unremarkable } from './shared/drift.ts';
import { problem, refuse } from './shared/problems.ts';
import {
  alterSettings,
  configOf,
  declaredSettings,
  inquireSettings,
  namesInScope,
  SETTINGS_SCHEMA,
  settingFields,
} from './shared/session-settings.ts';
import { step } from './shared/step.ts';

/** Connection limit and settings of a role, in all databases: ALTER ROLE. The role itself is not ours. */
export const role: Provider = {
  schema: {
    kind: 'role',
    nouns: ['role', 'roles'],
    at: 'roles.*',
    about: 'Roles, by name. Those that exist; dbopt creates none.',
    entry: {
      type: 'object',
      additionalProperties: false,
      properties: {
        connection_limit: {
          description: 'Sessions the role may have at once; -1: no limit. Superusers have none.',
          type: 'integer',
          minimum: -1,
          maximum: 2_147_483_647,
        },
        settings: SETTINGS_SCHEMA,
      },
    },
  },
  catalog: { query, read: (rows, { server }) => rows.map((row) => readRole(row, server)) },
  wishes: { desire },
  changes: { how: () => 'in place', inquire: inquireSettings, steps },
  drift: {
    survey: () => unremarkable,
    trace: ({ names: [name = ''] }) =>
      catalogRows(sql`
SELECT s.xmin FROM pg_catalog.pg_db_role_setting s JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
 WHERE s.setdatabase = 0 AND r.rolname = ${lit(name)}`),
  },
  init: {
    discover,
    declare: (context) =>
      declareOwners(context, 'role', ({ fields: { connection_limit: actual } }) =>
        actual === undefined || (actual.value === NO_LIMIT && !context.all)
          ? {}
          : { connection_limit: actual.value },
      ),
  },
};

/** Roles that are not as CREATE ROLE makes them; those of the server itself are its own. */
function discover({ server, all }: Territory): string | null {
  if (!server) return null;
  const settings = settingNames(sql`s.setrole = r.oid AND s.setdatabase = 0`);
  const odd = sql`(r.rolconnlimit <> -1 OR EXISTS (
    SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid AND s.setdatabase = 0))`;
  return sql`
SELECT ARRAY[r.rolname::text] AS names, NULL::json AS table, ${settings} AS spec
  FROM pg_roles r
 WHERE r.rolname !~ '^pg_' AND ${all ? sql`true` : odd}
 ORDER BY 1`.text;
}

function query(scope: Scope): string | null {
  const names = namesInScope(scope, 'role');
  if (names.length === 0) return null;
  const config = configOf(scope, 'role', sql`s.setrole = r.oid AND s.setdatabase = 0`);
  return sql`
SELECT r.rolname::pg_catalog.text AS name, r.rolconnlimit AS connection_limit, ${config} AS config
  FROM pg_catalog.pg_roles r
 WHERE r.rolname::pg_catalog.text = ANY (${textArray(names)})`.text;
}

const NO_LIMIT = -1;

const limit = (value: number): Field => ({ value, text: String(value) });

function readRole(row: Row, server: Server) {
  const name = String(row.name);
  return {
    kind: 'role',
    address: address('role', name),
    names: [name],
    fields: {
      connection_limit: limit(Number(row.connection_limit)),
      ...settingFields(row.config, server),
    },
    facts: {},
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
  const { connection_limit: wanted } = declared.spec;
  const { fields, diagnostics } = declaredSettings(declared, actual, context);
  const { kind, address: at, names, place, keep } = declared;
  const desired = {
    ...{ kind, address: at, names, place, keep, facts: {} },
    fields: typeof wanted === 'number' ? { connection_limit: limit(wanted), ...fields } : fields,
  };
  return { desired: [desired], diagnostics };
}

/** One transaction, so that new sessions see either all of it or nothing. */
function steps(change: Change) {
  const name = change.actual?.names[0] ?? '';
  const limits = change.fields
    .filter(({ field }) => field === 'connection_limit')
    .map(({ to }) => lit(Number(to?.value ?? NO_LIMIT)))
    .map((value) => sql`ALTER ROLE ${id(name)} CONNECTION LIMIT ${value}`);
  return [
    step(change, 'alter', {
      title: `alter role ${name}`,
      phase: 'settings',
      sql: [...limits, ...alterSettings(change, sql`ROLE ${id(name)}`)],
      effect: 'new sessions',
    }),
  ];
}

import {
  type Actual,
  append,
  type Change,
  type Declared,
  type DesireContext,
  type Diagnostic,
  type Field,
  type Fields,
  identifier,
  isList,
  isMap,
  type KnownServer,
  layoutBelow,
  parseName,
  type Scope,
  type Server,
  type StateEntry,
  suggestion,
  texts,
  type Value,
  type ValueMap,
} from '../../model/index.ts';
import { id, type Sql, sql, textArray } from '../../postgres/index.ts';
import { problem } from '../shared/problems.ts';
import { configOf } from '../shared/session-rows.ts';
import {
  alterSettings,
  declaredSettings,
  PREFIX,
  SETTINGS_SCHEMA,
  settingFields,
} from '../shared/session-settings.ts';
import { sessionSettingsOffline } from '../shared/setting-offline.ts';

/** What a role's sessions in one database start with, beside what it has in all of them: ALTER ROLE … IN DATABASE …
 *  SET. Its fields are those of a role with the database in front: `databases.shop.settings.work_mem`. */
export const IN_DATABASES = {
  description: 'What holds in one database only, by its name.',
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: { settings: SETTINGS_SCHEMA },
  },
} as const;

/** What a server of a major would say to the settings of each database. */
export const inDatabasesOffline = (declared: Declared, server: KnownServer) =>
  Object.entries(isMap(declared.spec.databases) ? declared.spec.databases : {}).flatMap(
    ([name, inner]) =>
      sessionSettingsOffline(
        declared,
        isMap(inner) ? inner.settings : undefined,
        `databases.${name}.${PREFIX}`,
        server,
      ),
  );

const FIELD = /^databases\.("(?:[^"]|"")*"|[^".]+)\.(settings\..+)$/s;

/** A field of a role as that of the database which it is in. */
export const withinDatabase = (path: string): string => FIELD.exec(path)?.[2] ?? path;

const fieldOf = (database: string, path: string): string =>
  `databases.${identifier(database)}.${path}`;

/** Fields of one database as a role has them, by database; those that hold everywhere are left out. */
export function byDatabase<T>(fields: {
  readonly [path: string]: T;
}): ReadonlyMap<string, { [path: string]: T }> {
  const found = new Map<string, { [path: string]: T }>();
  for (const [path, value] of Object.entries(fields)) {
    const [, written = '', inner = ''] = FIELD.exec(path) ?? [];
    const [database] = parseName(written) ?? [];
    if (database === undefined) continue;
    const known = found.get(database) ?? {};
    known[inner] = value;
    found.set(database, known);
  }
  return found;
}

/** A column of the query: `database`, and of the settings in scope `name=value`; `r` is the role. */
export const configsIn = (scope: Scope): Sql => {
  const every = {
    ...scope,
    declared: scope.declared.map(flat),
    entries: scope.entries.map(flatEntry),
  };
  return sql`COALESCE((
  SELECT pg_catalog.json_agg(pg_catalog.json_build_object('database', d.datname, 'config', x.config) ORDER BY d.datname)
    FROM pg_catalog.pg_database d
   CROSS JOIN LATERAL (SELECT ${configOf(every, 'role', sql`s.setrole = r.oid AND s.setdatabase = d.oid`)} AS config) AS x
   WHERE pg_catalog.cardinality(x.config) > 0), '[]')`;
};

/** All names of databases, where a role has settings in one: they may be misspelt. */
export const databaseNames = (scope: Scope): Sql =>
  scope.declared.some(({ kind, spec }) => kind === 'role' && isMap(spec.databases))
    ? sql`ARRAY(SELECT datname::pg_catalog.text FROM pg_catalog.pg_database ORDER BY 1)`
    : textArray([]);

/** The names of all settings that it has anywhere, as if they were of one place. */
function flat<T extends { readonly spec: ValueMap }>(declared: T): T {
  const { databases } = declared.spec;
  const all = (isMap(databases) ? Object.values(databases) : []).flatMap((each) =>
    isMap(each) && isMap(each.settings) ? [each.settings] : [],
  );
  return { ...declared, spec: { settings: Object.assign({}, ...all) } };
}

const flatEntry = (entry: StateEntry): StateEntry => ({
  ...entry,
  fields: Object.assign({}, ...byDatabase(entry.fields).values()),
});

export const fieldsIn = (rows: Value | undefined, server: Server): Fields =>
  Object.fromEntries(
    (isList(rows) ? rows : []).flatMap((row) => {
      if (!isMap(row)) return [];
      const fields = settingFields(row.config, server);
      return Object.entries(fields).map(([path, field]): [string, Field] => [
        fieldOf(String(row.database), path),
        field,
      ]);
    }),
  );

/** The declared settings in each database, as fields of the role. */
export function declaredIn(declared: Declared, actual: Actual, context: DesireContext) {
  const fields: { [path: string]: Field } = {};
  const diagnostics: Diagnostic[] = [];
  const { databases } = declared.spec;
  const known = texts(actual.facts.databases);
  for (const [written, entry] of Object.entries(isMap(databases) ? databases : {})) {
    const at = `databases.${written}`;
    const [name, ...more] = parseName(written) ?? [];
    if (name === undefined || more.length > 0 || !known.includes(name)) {
      const message = `database ${written} does not exist`;
      diagnostics.push(
        problem(declared, at, 'no-such-database', message, suggestion(written, known)),
      );
      continue;
    }
    const there = byDatabase(actual.fields).get(name) ?? {};
    const owned = context.entries[declared.address];
    const found = declaredSettings(
      { ...declared, spec: isMap(entry) ? entry : {}, layout: layoutBelow(declared, at) },
      { ...actual, fields: there },
      {
        snapshot: context.snapshot,
        entries:
          owned === undefined
            ? {}
            : {
                [declared.address]: { ...owned, fields: byDatabase(owned.fields).get(name) ?? {} },
              },
      },
    );
    for (const [path, field] of Object.entries(found.fields)) fields[fieldOf(name, path)] = field;
    append(diagnostics, found.diagnostics);
  }
  return { fields, diagnostics };
}

/** The change of a role as seen from each database that it changes in. */
export function changesIn(
  change: Change,
): readonly (readonly [database: string, change: Change])[] {
  const changed = byDatabase(
    Object.fromEntries(change.fields.map((field) => [field.field, field])),
  );
  return [...changed].map(([database, fields]) => [
    database,
    {
      ...change,
      fields: Object.entries(fields).map(([field, inner]) => ({ ...inner, field })),
    },
  ]);
}

export const alterIn = (change: Change, role: string): readonly Sql[] =>
  changesIn(change).flatMap(([database, inner]) =>
    alterSettings(inner, sql`ROLE ${id(role)} IN DATABASE ${id(database)}`),
  );

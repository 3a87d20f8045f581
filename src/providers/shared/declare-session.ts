import {
  type Actual,
  ANNOUNCING,
  address,
  type Declaration,
  type DeclareContext,
  type Diagnostic,
  type Fields,
  identifier,
  untold,
  type Value,
} from '../../model/index.ts';
import { lit, type Sql, sql } from '../../postgres/index.ts';
import { writtenSetting } from './declare.ts';
import { PREFIX, settingOf } from './session-settings.ts';

/** `{ settings: { name: '' } }` for the settings of an owner: their names, so that their values are read. What states
 *  announce by is no setting of anybody's. */
export const settingNames = (owner: Sql): Sql => sql`
json_build_object('settings', COALESCE((
  SELECT json_object_agg(split_part(c.line, '=', 1), '')
    FROM pg_db_role_setting s, unnest(s.setconfig) AS c(line)
   WHERE ${owner} AND NOT starts_with(c.line, ${lit(`${ANNOUNCING}=`)})), '{}'))`;

/** Databases or roles with what their sessions start with. */
export function declareOwners(
  { snapshot, asked }: DeclareContext,
  kind: string,
  more: (actual: Actual) => Declaration['spec'],
  within: (actual: Actual) => ReadonlyMap<string, Fields> = () => new Map(),
) {
  const actuals = asked.flatMap(
    ({ names: [name = ''] }) => snapshot.actual[address(kind, name)] ?? [],
  );
  const declarations = actuals.map((actual): Declaration => {
    const databases = [...within(actual)].flatMap(([database, fields]) => {
      const own = sayable(fields);
      return own === null ? [] : [[identifier(database), own] as const];
    });
    const spec = {
      ...more(actual),
      ...sayable(actual.fields),
      ...(databases.length > 0 ? { databases: Object.fromEntries(databases) } : {}),
    };
    return { kind, names: actual.names, spec, notes: {} };
  });
  return {
    declarations: declarations.filter(({ spec }) => Object.keys(spec).length > 0),
    diagnostics: actuals.flatMap((actual) => [
      ...leftOut(actual, [actual.fields, ...within(actual).values()]),
      ...Object.entries(actual.fields)
        .filter(([, field]) => field.untold === true)
        .map(([path, { text }]) => untold(actual.address, path, text)),
    ]),
  };
}

const settingsOf = (fields: Fields) =>
  Object.entries(fields)
    .filter(([path]) => path.startsWith(PREFIX))
    .map(([path, field]) => [settingOf(path), field] as const);

/** null: there is nothing to say. */
function sayable(fields: Fields): { readonly settings: { readonly [name: string]: Value } } | null {
  const said = settingsOf(fields).filter(
    ([, field]) => field.secret !== true && field.untold !== true,
  );
  if (said.length === 0) return null;
  return {
    settings: Object.fromEntries(said.map(([name, field]) => [name, writtenSetting(field)])),
  };
}

function leftOut(actual: Actual, all: readonly Fields[]): readonly Diagnostic[] {
  const names = all
    .flatMap(settingsOf)
    .filter(([, field]) => field.secret === true)
    .map(([name]) => name);
  if (names.length === 0) return [];
  const message = `${actual.address}: ${names.join(', ')} left out: the value may be a secret`;
  return [{ severity: 'info', code: 'secret-left-out', message, address: actual.address }];
}

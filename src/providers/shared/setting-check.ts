import {
  type Declared,
  type Diagnostic,
  equal,
  type Field,
  type KnownServer,
  type Server,
  type SettingDefinition,
  suggestion,
  type Value,
} from '../../model/index.ts';
import { id, sql } from '../../postgres/index.ts';
import type { Checked } from './parameter-value.ts';
import { problem } from './problems.ts';
import { guarded } from './secret.ts';
import { type At, type Refusal, refused, type SettingLevel } from './setting-level.ts';
import { mustNotBeEmpty } from './setting-list.ts';
import { definitionOf, foldedSetting } from './setting-name.ts';
import { refusal } from './setting-refusals.ts';
import { checkSetting } from './setting-value.ts';

/** From this version on ALTER SYSTEM takes `library.name` before the library is loaded. */
const TAKES_UNKNOWN = 170_000;

export interface CheckedSetting {
  readonly field?: Field;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether this server would take the setting at this level, with this value; what it would refuse is an error here. */
export function declaredSetting(
  declared: Declared,
  at: At & { readonly path: string },
  raw: Value,
  server: Server,
): CheckedSetting {
  const definition = definitionOf(server, at.name);
  const denied = definition === undefined ? unknown(at, server) : null;
  return denied === null
    ? checkedSetting(declared, at, definition, raw, server)
    : { diagnostics: [deniedBy(declared, at, denied)] };
}

/** The same of a setting whose definition is known, or that nobody can check: undefined. */
export function checkedSetting(
  declared: Declared,
  at: At & { readonly path: string },
  definition: SettingDefinition | undefined,
  raw: Value,
  server: Pick<KnownServer, 'settings' | 'extensions'>,
): CheckedSetting {
  const denied = definition === undefined ? null : refused(at, definition);
  if (denied !== null) return { diagnostics: [deniedBy(declared, at, denied)] };
  const checked = notEmpty(at.name, checkSetting(at.name, definition, raw));
  const wrong =
    'field' in checked
      ? (notCarried(at.level, checked.field.value) ?? refusal(at.name, checked.field.value, server))
      : checked.problem;
  if ('field' in checked && wrong === null) {
    return { field: guarded(at.name, checked.field, server), diagnostics: [] };
  }
  const message = `${at.name}: ${wrong}`;
  return { diagnostics: [problem(declared, at.path, 'bad-value', message)] };
}

function notEmpty(name: string, checked: Checked): Checked {
  const empty = 'field' in checked && equal(checked.field.value, []);
  return empty && mustNotBeEmpty(name)
    ? { problem: 'cannot be set to an empty list: take it out of the design instead' }
    : checked;
}

/** Characters that no statement has, or that end a line of postgresql.conf, which ALTER SYSTEM writes. */
function notCarried(level: SettingLevel, value: Value): string | null {
  const text = [value].flat().map(String).join('');
  if (text.includes('\0')) return 'has a NUL character, which no setting takes';
  const isOneLine = level === 'session' || !text.includes('\n');
  return isOneLine
    ? null
    : 'has a line break, which neither ALTER SYSTEM nor postgresql.conf takes';
}

function deniedBy(declared: Declared, { path }: { readonly path: string }, denied: Refusal) {
  const { code, message, ...hint } = denied;
  return problem(declared, path, code, message, hint);
}

/** A dotted name may belong to a library that is not loaded; the server then knows neither its type nor its name. */
function unknown({ name, level }: At, server: Server): Refusal | null {
  const [library, ...rest] = name.split('.');
  const names = Object.keys(server.settings);
  const prefix = foldedSetting(`${library}.`);
  const loaded = names.filter((known) => foldedSetting(known).startsWith(prefix));
  if (rest.length === 0 || loaded.length > 0) {
    const candidates = rest.length === 0 ? names : loaded;
    // Every server has data_directory, and hides it from the same roles as other settings.
    const hint = server.settings.data_directory
      ? suggestion(name, candidates)
      : { hint: `run ${grantMonitor(server)}: some settings are hidden without it` };
    return { code: 'unknown-setting', message: `the server has no setting ${name}`, ...hint };
  }
  if (level !== 'server' || server.version >= TAKES_UNKNOWN) return null;
  return {
    code: 'library-not-loaded',
    message: `PostgreSQL ${Math.floor(server.version / 10_000)} takes ${name} only once its library is loaded`,
    hint: 'add that library to shared_preload_libraries and restart the server first',
  };
}

const grantMonitor = ({ user }: Server): string => sql`GRANT pg_monitor TO ${id(user)}`.text;

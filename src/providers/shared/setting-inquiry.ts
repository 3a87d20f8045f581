import {
  type Answer,
  type Change,
  type Diagnostic,
  dictionary,
  type Field,
  type Inquiry,
  isList,
  type Server,
  type Value,
} from '../../model/index.ts';
import { lit, sql, textArray } from '../../postgres/index.ts';
import type { SettingLevel } from './setting-level.ts';
import { joinList } from './setting-list.ts';
import { definitionOf } from './setting-name.ts';

/** A setting that is to be changed, and where. */
export interface Setting {
  readonly name: string;
  readonly level: SettingLevel;
  /** As SET takes it. */
  readonly text: string;
  /** Elements that were not there before, of a list. */
  readonly added: readonly string[];
}

/** As set_config takes it: numbers with their unit, lists in one text. */
export const textOf = (name: string, { value, text }: Field): string => {
  if (isList(value)) return joinList(name, value.map(String));
  return typeof value === 'string' ? value : text;
};

/** What is not in the list yet. */
export const addedTo = (to: Value, from: Value | undefined): readonly string[] => {
  const before = isList(from) ? from.map(String) : [];
  return (isList(to) ? to : [to]).map(String).filter((each) => each && !before.includes(each));
};

/** What the server itself says to a new value, and whether the libraries that it names are there. Nothing takes effect,
 *  and nothing of what the design names is loaded: a plan runs nobody's code. */
export const inquiriesOf = (
  change: Change,
  setting: Setting,
  server: Server,
): readonly Inquiry[] => [
  ...(isAsked(setting, server) ? [valueInquiry(change, setting)] : []),
  ...(LIBRARIES.has(setting.name) && setting.added.length > 0
    ? [libraryInquiry(change, setting, server)]
    : []),
];

/** Its check is another setting's too, which a session may SET. */
const ASKED_AS: { readonly [name: string]: string } = dictionary({ log_timezone: 'TimeZone' });
/** Numbers that count time: limits of the very session that asks. */
const TIMES = new Set(['us', 'ms', 's', 'min', 'h', 'd']);

/** By what a session may SET itself, text or number; switches and words have no more to be checked. */
function isAsked({ name }: Setting, server: Server): boolean {
  const definition = definitionOf(server, ASKED_AS[name] ?? name);
  if (definition === undefined || !['user', 'superuser'].includes(definition.context)) return false;
  if (definition.type === 'bool' || definition.type === 'enum') return false;
  return !TIMES.has(definition.unit ?? '');
}

const ANSWER = 'dbopt.answer';
const READ = sql`SELECT pg_catalog.current_setting(${lit(ANSWER)}, true) AS said`;

function valueInquiry(change: Change, { name, level, text }: Setting): Inquiry {
  const asked = ASKED_AS[name] ?? name;
  const attempt = sql`
DO $ask$
DECLARE state text; message text; detail text; hint text;
BEGIN
  PERFORM pg_catalog.set_config(${lit(asked)}, ${lit(text)}, true);
EXCEPTION WHEN OTHERS THEN
  GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
  PERFORM pg_catalog.set_config(${lit(ANSWER)}, pg_catalog.json_build_array(state, message, detail, hint)::text, true);
END $ask$`;
  return {
    sql: [attempt.text, READ.text],
    tell: (answer) => {
      const [state, ...words] = listOf(answer);
      if (state === undefined || UNANSWERED.has(state)) return [];
      // SET for a database or a role, and lists of tablespaces, may name what is not there yet.
      const isEarly = NAMED.has(name) && (level === 'session' || name === 'temp_tablespaces');
      const message = `${name}: ${words.filter((each) => each !== '').join('; ')}`;
      return [diagnosed(change, isEarly ? 'warning' : 'error', 'bad-value', message)];
    },
  };
}

/** insufficient_privilege, cant_change_runtime_param: whether the value is right remains open. */
const UNANSWERED = new Set(['42501', '55P02']);
const NAMED = new Set([
  'default_table_access_method',
  'default_tablespace',
  'default_text_search_config',
  'role',
  'session_authorization',
  'temp_tablespaces',
]);

/** What loads libraries, with what becomes of a server where one is not there. */
const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['shared_preload_libraries', 'the server does not start without it'],
  ['session_preload_libraries', 'no session starts without it'],
  ['local_preload_libraries', 'no session starts without it'],
  ['archive_library', 'nothing is archived without it'],
  ['oauth_validator_libraries', 'nobody logs in by OAuth without it'],
]);

/** Looks for the files where the server would (dfmgr.c, expand_dynamic_library_name; miscinit.c, load_libraries). */
function libraryInquiry(change: Change, { name, added }: Setting, { user }: Server): Inquiry {
  const folder = name === 'local_preload_libraries' ? '$libdir/plugins/' : '';
  const files = added.map((each) => (each.includes('/') ? each : folder + each));
  const look = sql`
DO $ask$
DECLARE
  libdir text := (SELECT setting FROM pg_catalog.pg_config WHERE name = 'PKGLIBDIR');
  folders text[] := pg_catalog.string_to_array(pg_catalog.current_setting('dynamic_library_path'), ':');
  missing text[] := '{}';
  file text; path text; found boolean;
BEGIN
  FOREACH file IN ARRAY ${textArray(files)} LOOP
    found := false;
    FOR path IN SELECT pg_catalog.replace(CASE WHEN pg_catalog.strpos(file, '/') > 0 THEN file ELSE f || '/' || file END, '$libdir', libdir) || s
                  FROM pg_catalog.unnest(folders) AS f, pg_catalog.unnest('{"",.so,.dylib,.dll}'::text[]) AS s LOOP
      BEGIN
        found := found OR COALESCE(NOT (pg_catalog.pg_stat_file(path, true)).isdir, false);
      EXCEPTION WHEN insufficient_privilege THEN RAISE; WHEN OTHERS THEN NULL;
      END;
    END LOOP;
    IF NOT found THEN missing := missing || file; END IF;
  END LOOP;
  PERFORM pg_catalog.set_config(${lit(ANSWER)}, pg_catalog.to_json(missing)::text, true);
END $ask$`;
  const without = LIBRARIES.get(name) ?? '';
  return {
    sql: [look.text, READ.text],
    tell: (answer) => {
      if (!('row' in answer)) {
        const message = `${user} cannot see whether the server has ${added.join(', ')}: ${without}`;
        return [diagnosed(change, 'warning', 'unchecked-library', message)];
      }
      return listOf(answer).map((file) => {
        const message = `${name}: the server has no library ${file}; ${without}`;
        return diagnosed(change, 'error', 'no-such-library', message, LIBRARY_HINT);
      });
    },
  };
}

const LIBRARY_HINT = 'install its package on the machine of the server first, or correct the name';

/** The texts that a question left in the answer; none: it had nothing to say. */
export function listOf(answer: Answer): readonly string[] {
  const json = 'row' in answer ? answer.row.said : null;
  if (typeof json !== 'string' || json === '') return [];
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.map((each) => String(each ?? '')) : [];
}

export const diagnosed = (
  { address, desired }: Change,
  severity: Diagnostic['severity'],
  code: Diagnostic['code'],
  message: string,
  hint?: string,
): Diagnostic => ({
  ...{ severity, code, message, address },
  ...(desired?.place === undefined ? {} : { place: desired.place }),
  ...(hint === undefined ? {} : { hint }),
});

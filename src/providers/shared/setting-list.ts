import { dictionary } from '../../model/index.ts';

/** Settings whose value is a list; pg_settings does not say which. Only those that quote their elements are
 *  set element by element, the others take one text (guc_tables.c, GUC_LIST_INPUT and GUC_LIST_QUOTE). */
const KINDS: { readonly [name: string]: 'identifiers' | 'files' | 'words' } = dictionary({
  createrole_self_grant: 'words',
  debug_io_direct: 'words',
  listen_addresses: 'words',
  local_preload_libraries: 'files',
  log_connections: 'words',
  log_destination: 'words',
  oauth_validator_libraries: 'files',
  restrict_nonsystem_relation_kind: 'words',
  search_path: 'identifiers',
  session_preload_libraries: 'files',
  shared_preload_libraries: 'files',
  synchronized_standby_slots: 'words',
  temp_tablespaces: 'identifiers',
  unix_socket_directories: 'files',
  wal_consistency_checking: 'words',
});

export const isListSetting = (name: string): boolean => KINDS[name] !== undefined;

export const quotesElements = (name: string): boolean =>
  KINDS[name] !== undefined && KINDS[name] !== 'words';

/** SET writes an empty list of files as one file without a name, with which nothing starts any more. */
export const mustNotBeEmpty = (name: string): boolean => KINDS[name] === 'files';

/** The elements of a list as configuration files and the catalog have it: `"$user", public`. null: not a list. */
export function splitList(name: string, text: string): readonly string[] | null {
  const elements: string[] = [];
  if (text.trim() === '') return elements;
  const element = /\s*(?:"((?:[^"]|"")*)"|([^",\s](?:[^",]*[^",\s])?))\s*(,|$)/y;
  for (;;) {
    const match = element.exec(text);
    if (match === null) return null;
    const [, quoted, bare = '', end] = match;
    elements.push(quoted?.replaceAll('""', '"') ?? fold(name, bare));
    if (end === '') return elements.filter((e) => e !== '');
  }
}

const fold = (name: string, element: string): string =>
  KINDS[name] === 'files' ? element : element.toLowerCase();

/** One element as a YAML list has it: in double quotes it is an SQL name, else it stands for itself. */
export const readElement = (text: string): string =>
  /^"(?:[^"]|"")+"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;

/** The reverse: only what looks like a quoted name has to be quoted. */
export const writeElement = (element: string): string =>
  readElement(element) === element ? element : quoted(element);

/** What `splitList` reads back: an element is quoted where it would be another one without. */
export const joinList = (name: string, elements: readonly string[], separator = ', '): string =>
  elements.map((each) => listElement(name, each)).join(separator);

/** An element the way a configuration file has it, within the quotes of the whole. */
export function listElement(name: string, element: string): string {
  const kind = KINDS[name] ?? 'words';
  return BARE[kind].test(element) && fold(name, element) === element ? element : quoted(element);
}

/** A list of SQL names quotes as SQL does; the others only what ends or hides an element. */
const BARE = {
  identifiers: /^[a-z_][a-z0-9_$]*$/,
  files: /^[^\s",]+$/,
  words: /^[^\s",]+$/,
} as const;

const quoted = (element: string): string => `"${element.replaceAll('"', '""')}"`;

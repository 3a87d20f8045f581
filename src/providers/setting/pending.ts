import {
  type Actual,
  type Declared,
  type DesireContext,
  type Diagnostic,
  dictionary,
  equal,
  isMap,
  type Server,
} from '../../model/index.ts';
import { id, list, sql } from '../../postgres/index.ts';
import { problem } from '../shared/problems.ts';
import { definitionOf, foldedSetting, settingName } from '../shared/setting-name.ts';

type Note = Pick<Diagnostic, 'severity' | 'code' | 'message' | 'hint'>;

/** What stands between the configured value, which is as declared, and the one that runs. */
export function waiting(
  declared: Declared,
  actual: Actual | undefined,
  { snapshot: { server }, declared: all }: Pick<DesireContext, 'snapshot' | 'declared'>,
): readonly Diagnostic[] {
  const name = settingName(server, declared.names.join('.'));
  const note = actual === undefined ? null : noteOn(name, actual, server);
  if (note === null || (note.code === 'overridden' && isWanted(name, all, server))) return [];
  const { code, message, ...more } = note;
  return [problem(declared, 'value', code, message, more)];
}

/** The design itself has another value for this database, and that one wins. */
const isWanted = (name: string, all: readonly Declared[], { database }: Server): boolean =>
  all.some(
    ({ kind, names, spec }) =>
      kind === 'database' &&
      names[0] === database &&
      isMap(spec.settings) &&
      Object.keys(spec.settings).some((key) => foldedSetting(key) === foldedSetting(name)),
  );

function noteOn(name: string, { fields, facts }: Actual, server: Server): Note | null {
  const { running, source, pending } = facts;
  if (!isMap(running)) return null;
  if (equal(running.value, fields.value?.value)) {
    return pending === true && !server.readsFileSettings ? hidden(name, server) : null;
  }
  const runs = `${name} runs with ${String(running.text)}`;
  const winner = WINNERS[String(source)];
  if (winner !== undefined)
    return { ...winner, code: 'overridden', message: runs + winner.message };
  if (definitionOf(server, name)?.context !== 'postmaster') {
    // The server rewrites some texts (utc → UTC): a different one proves nothing.
    return typeof running.value === 'string' ? null : pendingReload(runs);
  }
  // Not pending although different: a value such as -1, which the server replaces by one of its choice.
  return pending === true ? pendingRestart(runs) : null;
}

const pendingRestart = (runs: string): Note => ({
  severity: 'warning',
  code: 'pending-restart',
  message: `${runs} until the server restarts`,
  hint: 'restart the server',
});

const pendingReload = (runs: string): Note => ({
  severity: 'warning',
  code: 'pending-reload',
  message: `${runs} until the server reloads its configuration`,
  hint: 'run SELECT pg_catalog.pg_reload_conf()',
});

const hidden = (name: string, { user }: Server): Note => ({
  severity: 'warning',
  code: 'pending-restart',
  message: `${name} waits for a restart; ${user} cannot see which value it will have`,
  hint: list(
    [
      sql`GRANT SELECT ON pg_file_settings TO ${id(user)}`,
      sql`GRANT EXECUTE ON FUNCTION pg_show_all_file_settings() TO ${id(user)}`,
    ],
    '; ',
  ).text,
});

/** By pg_settings.source: what wins over the configuration files. */
const WINNERS: { readonly [source: string]: Omit<Note, 'code'> } = dictionary({
  'command line': {
    severity: 'warning',
    message: ': the command line of the server wins',
    hint: 'take it out there',
  },
  'environment variable': {
    severity: 'warning',
    message: ': an environment variable of the server wins',
    hint: 'take it out there',
  },
  database: { severity: 'info', message: ' in this database: ALTER DATABASE … SET wins' },
  global: { severity: 'info', message: ': ALTER ROLE ALL SET wins' },
});

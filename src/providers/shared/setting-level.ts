import type { DiagnosticCode, SettingDefinition } from '../../model/index.ts';

/** `server`: ALTER SYSTEM. `file`: a configuration file or a parameter group, whoever writes it. `session`: ALTER DATABASE and ALTER ROLE … SET, which hold for sessions that start. */
export type SettingLevel = 'server' | 'file' | 'session';

// Neither ALTER SYSTEM nor a role takes these, though their context would allow it.
const REFUSED = new Set([
  'allow_alter_system',
  'config_file',
  'data_directory',
  'transaction_deferrable',
  'transaction_isolation',
  'transaction_read_only',
]);
// Of those a file takes these.
const IN_FILES = new Set(['allow_alter_system', 'data_directory']);
// They are of a session, and no configuration file takes them.
const OF_SESSIONS = new Set(['role', 'seed', 'session_authorization']);
const PER_SESSION = new Set(['user', 'superuser']);

export interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

/** A setting by its name, at a level. */
export type At = { readonly name: string; readonly level: SettingLevel };

/** Whether somebody may set it at this level. */
export const isSettable = (at: At, definition: SettingDefinition): boolean =>
  refused(at, definition) === null;

/** Why nobody may, whatever the value; null: somebody may. */
export function refused({ name, level }: At, { context }: SettingDefinition): Refusal | null {
  const isRefused =
    (REFUSED.has(name) && !(level === 'file' && IN_FILES.has(name))) ||
    (level !== 'session' && OF_SESSIONS.has(name));
  if (context === 'internal' || isRefused) {
    const hint = OF_SESSIONS.has(name) ? { hint: 'declare it for a database or a role' } : {};
    return { code: 'cannot-be-changed', message: `${name} cannot be changed by SQL`, ...hint };
  }
  if (level !== 'session' || PER_SESSION.has(context)) return null;
  return {
    code: 'not-per-session',
    message: `${name} holds for the whole server, not for a database or a role`,
    hint: 'declare it under settings:',
  };
}

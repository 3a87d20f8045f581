import type { Field, SettingDefinition } from '../../model/index.ts';

const NAMES = /command|conninfo|credential|key|passphrase|passwd|password|secret|token/i;
const VALUES = /passw(?:or)?d\s*=|:\/\/[^/\s]*:[^/\s]*@/i;
/** Numbers with or without a unit, and switches. */
const PLAIN = /^(?:-?[\d.]+ ?[a-z]{0,3}|on|off|true|false|yes|no)$/i;

/** Whether a value may hold a password. Applications keep theirs in settings of their own (`app.jwt_secret`), so what
 *  the server does not know is taken for one unless it is plainly a number or a switch. */
export function mayBeSecret(
  name: string,
  { text }: Field,
  definition: SettingDefinition | undefined,
): boolean {
  if (definition !== undefined && definition.type !== 'string') return false;
  if (NAMES.test(name) || VALUES.test(text)) return true;
  return definition === undefined && !PLAIN.test(text);
}

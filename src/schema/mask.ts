import { withoutPasswords } from '../model/index.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\0-\x08\x0a-\x1f\x7f-\x9f]/g;

/** Text of a file that is safe to show on one line of a terminal: no passwords, no control characters, not too long. */
export function showable(text: string, length: number): string {
  const safe = withoutKnown(text).replace(CONTROL, '\ufffd');
  return safe.length > length ? `${safe.slice(0, length)}…` : safe;
}

/** Without what is known to be a secret by the text itself. */
export const withoutKnown = (text: string): string => withoutDefaults(withoutPasswords(text));

/** What stands in for a password is often one. */
const withoutDefaults = (text: string): string =>
  text.replace(/(\$\{(\w*):-)[^}\n]*/g, (whole, start: string, name: string) =>
    SECRET.test(name) ? `${start}***` : whole,
  );

const SECRET = /pass|pw|secret|token|key|dsn|url/i;

/** Keys whose value is nobody's business, as YAML writes them. */
const KEY =
  /(?:passwords?|passwd|passwort|passphrase|secrets?|tokens?|credentials?|dsn|conninfo|connection_string|_command|(?:api|private|access|_)_?key)["']?\s*:(?=\s|$)/i;

/** Whether a key is of that kind, whichever way it is written. */
export const namesSecret = (key: string): boolean => KEY.test(`${key}:`);

/** A setting of an application, whatever it is called, and what it is given on its line; tables are given maps. Those of
 *  pgvector are known, and none of them holds a secret. */
const SETTING =
  /(?:^|[\s{,"'])(?!(?:hnsw|ivfflat)\.)[a-z_]\w*(?:\.[\w$]+)+["']?\s*:\s+(?=[^\s{[&!#])/i;
const NUMBER_OR_SWITCH =
  /^["']?(?:-?[\d.]+ ?[a-z]{0,3}|on|off|true|false|yes|no)["']?(?:$|[\s,}])/i;
const BLOCK = /[|>][-+\d]*\s*(?:#.*)?$/;

/** A line of YAML without what a key of that kind is given; a variable is only a name. */
export function withoutValue(line: string): string {
  const match = KEY.exec(line) ?? settingIn(line);
  if (match === null) return line;
  const end = match.index + match[0].length;
  const value = line.slice(end).trim();
  return value === '' || /^["']?\$\{\w+\}["']?[\s,}\]]*$/.test(value)
    ? line
    : `${line.slice(0, end).trimEnd()} ***`;
}

function settingIn(line: string): RegExpExecArray | null {
  const match = SETTING.exec(line);
  const value = match === null ? '' : line.slice(match.index + match[0].length);
  return NUMBER_OR_SWITCH.test(value) ? null : match;
}

/** Whether a line goes on with the value of such a key above it. */
export function goesOnWithValue(lines: readonly string[], line: string): boolean {
  const depth = indentOf(line);
  for (const above of [...lines].reverse()) {
    if (above.trim() === '' || indentOf(above) >= depth) continue;
    return KEY.test(above) || (SETTING.test(above) && BLOCK.test(above));
  }
  return false;
}

const indentOf = (line: string): number => line.search(/\S|$/);

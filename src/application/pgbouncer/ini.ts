/** One `key = value` of an ini file, with where it is said: `pgbouncer.ini:12`. */
export interface Said {
  readonly value: string;
  readonly place: string;
}

/** What a section of an ini file says, by key; in small letters. */
export type Section = ReadonlyMap<string, Said>;

export interface Ini {
  readonly sections: ReadonlyMap<string, Section>;
  /** Places of `%include`: what those files say is not known. */
  readonly includes: readonly string[];
}

/** Characters above which it is no file that people wrote. */
const LONGEST = 1_000_000;

/** Reads the form that PgBouncer's configuration has: comments are lines that begin with `;` or `#`, and the last word on a
 *  key counts. Null: it is no such file. */
export function readIni(path: string, text: string): Ini | null {
  if (text.length > LONGEST || text.includes('\0')) return null;
  const sections = new Map<string, Map<string, Said>>();
  const includes: string[] = [];
  let section: Map<string, Said> | null = null;
  for (const [i, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    const place = `${path}:${i + 1}`;
    if (line === '' || /^[;#]/.test(line)) continue;
    if (/^%include\s/.test(line)) {
      includes.push(place);
      continue;
    }
    const [, name] = /^\[([^\]]+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      section = sections.get(name.toLowerCase()) ?? new Map<string, Said>();
      sections.set(name.toLowerCase(), section);
      continue;
    }
    const at = keyEnd(line);
    if (section === null || at === null) return null;
    section.set(unquoted(line.slice(0, at)), { value: line.slice(at + 1).trim(), place });
  }
  return sections.has('pgbouncer') || sections.has('databases') ? { sections, includes } : null;
}

/** Where the `=` is; a name in double quotes may hold one. */
function keyEnd(line: string): number | null {
  const quoted = /^"(?:[^"]|"")*"\s*(?==)/.exec(line);
  const at = quoted === null ? line.indexOf('=') : quoted[0].length;
  return at <= 0 ? null : at;
}

function unquoted(key: string): string {
  const name = key.trim();
  return /^".*"$/.test(name) ? name.slice(1, -1).replaceAll('""', '"') : name;
}

/** `host=h dbname='my db'` by key; values in single quotes may hold spaces, and a doubled quote for one. */
export function wordsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/(?<![\w.-])([\w.-]+)\s*=\s*(?:'((?:[^']|'')*)'|(\S*))/g);
  return new Map(
    [...pairs].map(([, key = '', quoted, bare = '']) => [
      key.toLowerCase(),
      quoted?.replaceAll("''", "'") ?? bare,
    ]),
  );
}

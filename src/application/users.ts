import { placesOf } from './imports.ts';

/** Lines of a file that are looked at: imports stand at its beginning. */
const LINES = 300;

/** Which of some files import one of those that are named. Lines that import are found by their words, before anything is
 *  parsed. */
export async function usersOf(
  named: readonly string[],
  others: readonly string[],
  read: (path: string) => Promise<string | null>,
): Promise<readonly string[]> {
  const wanted = new Set(named);
  const found: string[] = [];
  for (const path of others) {
    const text = wanted.has(path) ? null : await read(path);
    const lines = text?.split('\n', LINES) ?? [];
    if (lines.some((line) => imports(line, path, wanted))) found.push(path);
  }
  return found;
}

function imports(line: string, path: string, wanted: ReadonlySet<string>): boolean {
  const [, from, names = '', plain = ''] =
    /^\s{0,8}(?:from\s+(\S+)\s+import\s+(.{1,300})|import\s+(.{1,300}))/.exec(line) ?? [];
  const listed = (names || plain).split(/[,()]/).map((name) => name.trim().split(/\s/)[0] ?? '');
  const modules =
    from === undefined
      ? listed
      : [
          from,
          ...listed.map((name) => (from.endsWith('.') ? `${from}${name}` : `${from}.${name}`)),
        ];
  return modules.some(
    (module) => module !== '' && placesOf(module, path).some((place) => wanted.has(place)),
  );
}

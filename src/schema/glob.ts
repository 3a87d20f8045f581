import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { wildcard } from '../model/index.ts';

/** Files that a pattern names, sorted folder by folder. `*` and `?` stand for parts of one name, `**` for any
 *  folders between; none of them for a leading dot. A pattern without them is given back as it is. */
export async function expand(folder: string, pattern: string): Promise<string[]> {
  if (!WILD.test(pattern)) return [join(folder, pattern)];
  let found = [folder];
  for (const part of pattern.split('/')) {
    found = (await Promise.all(found.map((path) => step(path, part)))).flat();
  }
  const there = await Promise.all(found.map(exists));
  return found.filter((_, i) => there[i]);
}

const WILD = /[*?]/;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function step(folder: string, part: string): Promise<string[]> {
  if (part === '**') return foldersBelow(folder);
  if (!WILD.test(part)) return [join(folder, part)];
  const wanted = wildcard(part);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => wanted(name) && (part.startsWith('.') || !name.startsWith('.')))
    .sort()
    .map((name) => join(folder, name));
}

/** The folder itself and all below it; symbolic links are not followed, so there is an end. */
async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((e) => e.isDirectory() && !e.name.startsWith('.'))
    .map((e) => e.name);
  const below = await Promise.all(names.sort().map((name) => foldersBelow(join(folder, name))));
  return [folder, ...below.flat()];
}

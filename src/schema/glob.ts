import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that a pattern names, sorted. `*` and `?` stand for parts of one name, not for a leading dot.
 *  A pattern without them is given back as it is, whether the file is there or not. */
export async function expand(folder: string, pattern: string): Promise<string[]> {
  let found = [folder];
  for (const part of pattern.split('/')) {
    const next = found.map((path) =>
      /[*?]/.test(part) ? children(path, part) : [join(path, part)],
    );
    found = (await Promise.all(next)).flat();
  }
  return found;
}

async function children(folder: string, part: string): Promise<string[]> {
  const escaped = part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const wanted = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => wanted.test(name) && (part.startsWith('.') || !name.startsWith('.')))
    .sort()
    .map((name) => join(folder, name));
}

import { join } from 'node:path';
import { append, wildcard } from '../model/index.ts';
import { within } from './files.ts';
import type { Looks } from './looks.ts';

/** Files that a pattern names, sorted folder by folder. `*` and `?` stand for parts of one name, `**` for any
 *  folders between; none of them for a leading dot. A pattern without them is given back as it is.
 *  No folder is read twice for one part of the pattern, however many ways lead to it, and none outside of `root`, a real
 *  path: a link may lead to all of the machine. Null: the pattern itself begins there. Throws TooDeep, TooMuch. */
export async function expand(
  folder: string,
  pattern: string,
  root: string,
  looks: Looks,
): Promise<string[] | null> {
  if (!WILD.test(pattern)) return [join(folder, pattern)];
  let paths = [folder];
  let fixed = true;
  for (const part of pattern.split('/')) {
    const folders = await inside(paths, root, looks);
    if (fixed && folders.length === 0) return null;
    fixed = fixed && !WILD.test(part);
    paths = part === '**' ? await foldersBelow(folders, looks) : await step(folders, part, looks);
    if (paths.length === 0) return [];
  }
  const there = await Promise.all(paths.map(looks.real));
  return paths.filter((_, i) => there[i] !== null);
}

const WILD = /[*?]/;

async function step(folders: readonly string[], part: string, looks: Looks): Promise<string[]> {
  if (!WILD.test(part)) return folders.map((folder) => join(folder, part));
  const wanted = wildcard(part);
  const paths: string[] = [];
  for (const folder of folders) {
    const names = (await looks.entries(folder)).map(({ name }) => name);
    const fitting = names.filter(
      (name) => wanted(name) && (part.startsWith('.') || !name.startsWith('.')),
    );
    append(
      paths,
      fitting.sort().map((name) => join(folder, name)),
    );
  }
  return paths;
}

/** Symbolic links lead to the same folder by ever more paths: the first of them is enough. */
async function inside(folders: readonly string[], root: string, looks: Looks): Promise<string[]> {
  const seen = new Set<string>();
  const first: string[] = [];
  for (const folder of folders) {
    const real = (await looks.real(folder)) ?? folder;
    if (!seen.has(real) && within(root, real)) first.push(folder);
    seen.add(real);
  }
  return first;
}

/** Folders that `**` looks into, one within the other: the system goes all of the way for each of them anew. */
const MOST_DEEP = 100;

/** Below this folder there are more of them than any project has. */
export class TooDeep extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`folders lie more than ${MOST_DEEP} deep in one another below ${folder}`);
    this.folder = folder;
  }
}

/** The folders themselves and all below them; symbolic links are not followed, so there is an end. */
async function foldersBelow(folders: readonly string[], looks: Looks): Promise<string[]> {
  const below = new Set<string>();
  const waiting = folders.map((top) => ({ top, folder: top, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { top, folder, depth } = next;
    if (below.has(folder)) continue;
    if (depth > MOST_DEEP) throw new TooDeep(top);
    below.add(folder);
    const names = (await looks.entries(folder))
      .filter((e) => e.isDirectory() && !e.name.startsWith('.'))
      .map((e) => e.name);
    for (const name of names.sort().reverse())
      waiting.push({ top, folder: join(folder, name), depth: depth + 1 });
  }
  return [...below];
}

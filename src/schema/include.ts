import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic, Place } from '../model/index.ts';
import { readSource, refuse, shown, unfit, within } from './files.ts';
import { expand, TooDeep } from './glob.ts';
import { mergeFiles } from './merge.ts';
import { problem, quoted } from './problem.ts';
import type { Source } from './source.ts';
import { childOf, type MapNode, type Node } from './tree.ts';
import type { Lookup } from './variables.ts';

/** What the files of one design share while they are read. */
export interface Loading {
  /** Real path of the first file's folder; includes do not reach out of it. */
  readonly root: string;
  readonly cwd: string;
  /** Real path of the folder that the first file may name files in: the working folder, or its own where that is
   *  elsewhere. */
  readonly project: string;
  /** By name as people see it: what a file is to say instead of what is in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that -f named by an absolute path. */
  readonly given: ReadonlySet<string>;
  readonly lookup: Lookup;
  readonly problems: Diagnostic[];
  /** By real path, in the order of reading. */
  readonly sources: Map<string, Source>;
  /** False once a file could not be read: what the others say about it would be no help. */
  complete: boolean;
  /** How a file becomes a tree. Null: it does not, and the problems say why, or it cannot be read in parts. */
  readonly reader: (source: Source, loading: Loading) => Promise<Node | null>;
}

/** A file with all that it includes as one tree. Null: nothing new to add, or unreadable, and the problems say why.
 *  `from` is where it was included, `ancestors` are the real paths of the files on the way here. */
export async function loadFile(
  path: string,
  loading: Loading,
  from?: Place,
  ancestors: readonly string[] = [],
): Promise<MapNode | null> {
  const { problems, sources, root, cwd } = loading;
  const real = await realpath(path).catch(() => path);
  if (from !== undefined && !within(root, real)) {
    problems.push(outside(from, shown(real, cwd)));
    return null;
  }
  if (from !== undefined && ancestors.includes(real)) {
    const way = [...ancestors.slice(ancestors.indexOf(real)), real].map((p) => shown(p, cwd));
    problems.push(problem('include-cycle', from, `files include each other: ${way.join(' → ')}`));
    return null;
  }
  if (sources.has(real)) return null;
  const why = (await there(path))
    ? unfit(real, from === undefined ? await projectOf(path, loading) : root)
    : null;
  if (why !== null) {
    const refused = refuse(shown(path, cwd), why);
    problems.push(from === undefined ? refused : { ...refused, place: from });
    loading.complete = false;
    return null;
  }
  const text = loading.texts.get(shown(path, cwd));
  const source =
    text === undefined ? await readSource(path, cwd) : { file: shown(path, cwd), text };
  if ('code' in source) {
    problems.push(from === undefined ? source : { ...source, place: source.place ?? from });
    loading.complete = false;
    return null;
  }
  sources.set(real, source);
  const tree = await loading.reader(source, loading);
  if (tree?.kind === 'map') return withIncludes(tree, real, loading, [...ancestors, real]);
  const message = 'a design file is a map: expected keys such as version: and tables:';
  if (tree !== null) problems.push(problem('wrong-type', tree.place, message));
  loading.complete = false;
  return null;
}

async function withIncludes(
  tree: MapNode,
  path: string,
  loading: Loading,
  ancestors: readonly string[],
): Promise<MapNode> {
  const include = childOf(tree, 'include');
  let whole = tree;
  for (const item of include?.kind === 'list' ? include.items : []) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.broken) continue;
    // Nothing at all: the schema says so.
    if (item.value.trim() === '') continue;
    for (const file of await named(item.value, item.place, path, loading)) {
      const more = await loadFile(file, loading, item.place, ancestors);
      if (more !== null) whole = mergeFiles(whole, more, loading.problems);
    }
  }
  return whole;
}

/** The folder that a file given by -f stays in: the working directory, or the file's own where that is elsewhere. */
export async function projectOf(
  path: string,
  { cwd, given }: Pick<Loading, 'cwd' | 'given'>,
): Promise<string> {
  const own = given.has(path) || !within(cwd, path);
  return realpath(own ? dirname(path) : cwd).catch(() => cwd);
}

const there = (path: string): Promise<boolean> =>
  stat(path).then(
    (about) => about.isFile(),
    () => false,
  );

/** The files that one item of `include` names. */
async function named(pattern: string, place: Place, path: string, loading: Loading) {
  const folder = dirname(path);
  const fixed = pattern.split(/[*?]/)[0] ?? '';
  if (pattern.startsWith('/') || !within(loading.root, resolve(folder, fixed))) {
    loading.problems.push(outside(place, pattern));
    return [];
  }
  const files = await expand(folder, pattern, loading.root).catch((error: unknown) => {
    if (error instanceof TooDeep) return error;
    throw error;
  });
  if (files instanceof TooDeep) {
    const message = `folders lie too deep in one another below ${quoted(relative(loading.cwd, files.folder) || '.')}`;
    const hint = 'name those that have files of the design, in place of **';
    loading.problems.push(problem('too-deep', place, message, hint));
    return [];
  }
  if (files === null) {
    loading.problems.push(outside(place, pattern));
    return [];
  }
  if (files.length === 0) {
    const message = `no file matches ${quoted(pattern)}`;
    const hint = 'the pattern is relative to the file it stands in';
    loading.problems.push(problem('include-empty', place, message, hint));
  }
  return files;
}

const outside = (place: Place, file: string): Diagnostic =>
  problem(
    'include-outside',
    place,
    `${quoted(file)} is outside of the project folder`,
    'include files from the folder of the first design file and below, by relative paths',
  );

import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic, Place } from '../model/index.ts';
import { readSource, refuse, shown, unfit, within } from './files.ts';
import { expand, TooDeep } from './glob.ts';
import { type Looks, TooMuch } from './looks.ts';
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
  /** In the same order. */
  readonly trees: MapNode[];
  readonly looks: Looks;
  /** False once a file could not be read: what the others say about it would be no help. */
  complete: boolean;
  /** How a file becomes a tree. Null: it does not, and the problems say why, or it cannot be read in parts. */
  readonly reader: (source: Source, loading: Loading) => Promise<Node | null>;
}

/** Adds the tree of a file, and those of all that it includes, unless they are there or unreadable; the problems say why.
 *  `from` is where it was included, `ancestors` are the real paths of the files on the way here. Throws TooMuch. */
export async function loadFile(
  path: string,
  loading: Loading,
  from?: Place,
  ancestors: Set<string> = new Set(),
): Promise<void> {
  const { problems, sources, root, cwd } = loading;
  const real = (await loading.looks.real(path)) ?? path;
  if (from !== undefined && !within(root, real)) {
    problems.push(outside(from, shown(real, cwd)));
    return;
  }
  if (from !== undefined && ancestors.has(real)) {
    const files = [...ancestors];
    problems.push(cycle(from, [...files.slice(files.indexOf(real)), real], loading));
    return;
  }
  if (sources.has(real)) return;
  const why = (await there(path))
    ? unfit(real, from === undefined ? await projectOf(path, loading) : root)
    : null;
  if (why !== null) {
    const refused = refuse(shown(path, cwd), why);
    problems.push(from === undefined ? refused : { ...refused, place: from });
    loading.complete = false;
    return;
  }
  const text = loading.texts.get(shown(path, cwd));
  const source =
    text === undefined ? await readSource(path, cwd) : { file: shown(path, cwd), text };
  if ('code' in source) {
    problems.push(from === undefined ? source : { ...source, place: source.place ?? from });
    loading.complete = false;
    return;
  }
  sources.set(real, source);
  const tree = await loading.reader(source, loading);
  if (tree?.kind === 'map') {
    loading.trees.push(tree);
    ancestors.add(real);
    await loadIncluded(tree, real, loading, ancestors);
    ancestors.delete(real);
    return;
  }
  const message = 'a design file is a map: expected keys such as version: and tables:';
  if (tree !== null) problems.push(problem('wrong-type', tree.place, message));
  loading.complete = false;
}

async function loadIncluded(
  tree: MapNode,
  path: string,
  loading: Loading,
  ancestors: Set<string>,
): Promise<void> {
  const include = childOf(tree, 'include');
  for (const item of include?.kind === 'list' ? include.items : []) {
    if (loading.looks.isSpent()) return;
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.broken) continue;
    // Nothing at all: the schema says so.
    if (item.value.trim() === '') continue;
    try {
      for (const file of await named(item.value, item.place, path, loading))
        await loadFile(file, loading, item.place, ancestors);
    } catch (error) {
      loading.problems.push(tooWide(error, item.place, loading));
      loading.complete = false;
    }
  }
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

/** The files that one item of `include` names. Throws TooDeep, TooMuch. */
async function named(pattern: string, place: Place, path: string, loading: Loading) {
  const folder = dirname(path);
  const fixed = pattern.split(/[*?]/)[0] ?? '';
  if (pattern.startsWith('/') || !within(loading.root, resolve(folder, fixed))) {
    loading.problems.push(outside(place, pattern));
    return [];
  }
  const files = await expand(folder, pattern, loading.root, loading.looks);
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

function tooWide(error: unknown, place: Place, { cwd }: Loading): Diagnostic {
  const hint = 'name those that have files of the design, in place of **';
  if (error instanceof TooMuch)
    return problem('too-big', place, 'include leads to too many files and folders', hint);
  if (!(error instanceof TooDeep)) throw error;
  const below = quoted(relative(cwd, error.folder) || '.');
  return problem('too-deep', place, `folders lie too deep in one another below ${below}`, hint);
}

/** Files of a circle that are named. */
const MOST_NAMED = 10;

function cycle(place: Place, way: readonly string[], { cwd }: Loading): Diagnostic {
  const names = way.map((path) => shown(path, cwd));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const told = names.length > MOST_NAMED ? [first, names[1], '…', last] : names;
  return problem('include-cycle', place, `files include each other: ${told.join(' → ')}`);
}

const outside = (place: Place, file: string): Diagnostic =>
  problem(
    'include-outside',
    place,
    `${quoted(file)} is outside of the project folder`,
    'include files from the folder of the first design file and below, by relative paths',
  );

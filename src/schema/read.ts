import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { CheckSchema, Declared, Diagnostic, KindSchema } from '../model/index.ts';
import { ALIAS } from './cut.ts';
import { type Loading, loadFile, projectOf } from './include.ts';
import { freshLooks } from './looks.ts';
import { mergeFiles } from './merge.ts';
import { parse } from './parse.ts';
import { partOf } from './part.ts';
import type { MapNode } from './tree.ts';
import { lookupIn, withoutConnection } from './variables.ts';

export interface LoadOptions {
  /** As given by -f, at least one, relative to `cwd`; several are merged like includes. */
  readonly files: readonly string[];
  readonly kinds: readonly KindSchema[];
  /** Types of `checks:`; absent: none are read. */
  readonly checks?: readonly CheckSchema[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From --var; they win over the environment, see `lookupIn`. */
  readonly vars: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** From --target: names and globs of the targets to read; none: all. */
  readonly chosen?: readonly string[] | undefined;
  /** By name as people see it: files as they would be, to try a change before it is written. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** Nobody connects to what it names: variables that only a connection needs may be missing. */
  readonly offline?: boolean | undefined;
  /** Says more of what is declared, to be told with the rest. Where anything is wrong (`isSound` is false) it is asked
   *  of what can be relied on all the same. */
  readonly judge?:
    | ((declared: readonly Declared[], isSound: boolean) => Promise<readonly Diagnostic[]>)
    | undefined;
}

/** The files of a design as one tree; null where one could not be read, and the problems say why. */
export async function openFiles(
  options: Omit<LoadOptions, 'kinds'> & Partial<Pick<Loading, 'reader'>>,
): Promise<{ readonly tree: MapNode | null; readonly loading: Loading }> {
  const loading = await start(options);
  return { tree: await loadAll(options, loading), loading };
}

async function start({
  files,
  env,
  vars,
  cwd,
  texts = new Map(),
  reader = wholly,
  offline = false,
}: Parameters<typeof openFiles>[0]): Promise<Loading> {
  const first = resolve(cwd, files[0] ?? '');
  const root = dirname(await realpath(first).catch(() => first));
  const value = lookupIn(vars, env);
  const lookup = offline ? withoutConnection(value) : value;
  const given = new Set(files.filter(isAbsolute));
  const project = await projectOf(first, { cwd, given });
  return {
    ...{ root, cwd, project, given, lookup, texts, reader },
    ...{ problems: [], sources: new Map(), trees: [] },
    ...{ complete: true, looks: freshLooks() },
  };
}

/** Table by table where that goes, which takes less of everything; what is wrong is said best by the whole. */
const wholly: Loading['reader'] = async (source, loading) => {
  const problems: Diagnostic[] = [];
  // How much aliases stand for is counted over a whole file.
  const tree = ALIAS.test(source.text)
    ? null
    : await partOf(null)(source, { ...loading, problems });
  return tree !== null && problems.length === 0
    ? tree
    : parse(source, loading.lookup, loading.problems);
};

/** Null where a file could not be read. */
async function loadAll(
  { files, cwd }: Pick<LoadOptions, 'files' | 'cwd'>,
  loading: Loading,
): Promise<MapNode | null> {
  for (const file of files)
    if (!loading.looks.isSpent()) await loadFile(resolve(cwd, file), loading);
  return loading.complete ? mergeFiles(loading.trees, loading.problems) : null;
}

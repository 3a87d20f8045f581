import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { DeployFile } from '../../application/index.ts';
import { type Design, fail, type PoolRequest } from '../../model/index.ts';
import { within } from '../../schema/index.ts';
import { readRegular } from '../../state/index.ts';
import { deployFiles } from './deploy-files.ts';
import { isTest, SKIPPED } from './skipped.ts';

/** What a check's files are told from, and stay in. */
export type ProjectOf = Pick<Design, 'cwd' | 'root'>;

/** Files of Python that a check names, by their paths from `base`; nothing is read of what lies outside of the design's
 *  folder. */
export interface Files {
  readonly paths: readonly string[];
  /** null: it is not there, or nothing that may be read. */
  read(path: string): Promise<string | null>;
  /** Files of the project that may say how it is run. */
  deployment(): Promise<readonly DeployFile[]>;
  /** All Python of the project; none where that is too much. */
  all(): Promise<readonly string[]>;
}

const MOST = 2_000;

/** Finds what a check names. Throws `file-not-found`, `file-outside`, `not-python`. */
export async function applicationFiles(
  { cwd, root }: ProjectOf,
  { file, path }: Pick<PoolRequest, 'file' | 'path'>,
): Promise<Files> {
  const named = resolve(cwd, dirname(file), path);
  const real = await realpath(named).catch(() => null);
  if (real === null) {
    throw fail('file-not-found', `${path}: there is no such file or folder`, {
      hint: 'paths are as seen from the file that names them',
    });
  }
  if (!within(root, real)) {
    throw fail('file-outside', `${path} lies outside of the folder of the design`, {
      hint: 'name a file or folder below it, and not by a link that leads out',
    });
  }
  const here = await realpath(cwd);
  const base = within(here, root) ? here : root;
  const isFolder = (await stat(real)).isDirectory();
  const way = relative(root, real);
  if (isFolder ? isHidden(way) : !isPython(way)) {
    const hint = 'name a file that ends in .py, or a folder; none whose name begins with a dot';
    throw fail('not-python', `${path} is no file of Python`, { hint });
  }
  const pathOf = (one: string) => relative(base, one).split(sep).join('/');
  const paths = (isFolder ? await pythonBelow(real, path) : [real]).map(pathOf);
  return {
    paths,
    read: (one) => readPython(root, join(base, one)),
    deployment: () => deployFiles(root, base, real),
    all: async () => (await pythonBelow(root, path).catch(() => [])).map(pathOf),
  };
}

async function readPython(root: string, path: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  if (real === null || !within(root, real) || !isPython(relative(root, real))) return null;
  return readRegular(real, 'replaced').then(
    (text) => text.replace(/^\ufeff/, ''),
    () => null,
  );
}

async function pythonBelow(folder: string, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  let looked = 0;
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      looked += 1;
      if (entry.name.startsWith('.')) continue;
      // Links are neither, and not followed.
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(join(at, entry.name));
      if (entry.isFile() && entry.name.endsWith('.py') && !isTest(entry.name))
        found.push(join(at, entry.name));
    }
    if (found.length > MOST || looked > 50 * MOST) {
      throw fail('too-big', `${name} holds more than ${MOST} files of Python, or too much else`, {
        hint: 'name the folder, or the file, that makes the pool',
      });
    }
  }
  return found;
}

const isHidden = (way: string): boolean => way.split(sep).some((name) => name.startsWith('.'));
const isPython = (way: string): boolean => way.endsWith('.py') && !isHidden(way);

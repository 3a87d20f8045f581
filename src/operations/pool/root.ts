import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fail } from '../../model/index.ts';
import { within } from '../../schema/index.ts';

/** What lies where a project begins. */
const MARKS = [
  ...['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile', 'manage.py'],
  ...['Dockerfile', 'Procfile', 'compose.yaml', 'docker-compose.yml', 'gunicorn.conf.py'],
  'dbopt.yaml',
];

/** The folder that an application's project is read in, and nothing outside of it: its repository; else the working
 *  folder; else, of what lies elsewhere, the nearest folder above that looks like a project. Throws `file-not-found`, `file-outside`. */
export async function projectRoot(cwd: string, path: string): Promise<string> {
  const named = await realpath(resolve(cwd, path)).catch(() => null);
  if (named === null) {
    throw fail('file-not-found', `${path}: there is no such file or folder`, {
      hint: '--app-config takes a file or a folder of Python',
    });
  }
  const here = await realpath(cwd);
  const own = repositoryOf(here) ?? here;
  // A repository of others brings its links along.
  if (within(cwd, resolve(cwd, path)) && !within(own, named)) {
    throw fail('file-outside', `${path} is a link that leads out of the project`, {
      hint: 'name the file or folder itself',
    });
  }
  const folder = (await stat(named)).isDirectory() ? named : dirname(named);
  const repository = repositoryOf(folder);
  if (repository !== undefined) return repository;
  if (within(here, folder)) return here;
  return (
    foldersAbove(folder).find((one) => MARKS.some((mark) => existsSync(join(one, mark)))) ?? folder
  );
}

const repositoryOf = (folder: string): string | undefined =>
  foldersAbove(folder).find((one) => existsSync(join(one, '.git')));

/** What lies at home, or above it, belongs to nothing. */
function foldersAbove(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder; at !== dirname(at) && at !== homedir(); at = dirname(at)) found.push(at);
  return found;
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What of the repository becomes pages: its own documents, docs/ and what stands beside the examples. */
export function documentsOf(root: string): readonly string[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.md') && !isReport(path));
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [...top, ...below('docs'), ...below('examples')].sort();
}

/** A made report is shown as a file, not as a page of the documentation. */
const isReport = (path: string): boolean => path.startsWith('examples/report/report');

export const isFile = (root: string, path: string): boolean =>
  existsSync(join(root, path)) && statSync(join(root, path)).isFile();

export const isFolder = (root: string, path: string): boolean =>
  existsSync(join(root, path)) && statSync(join(root, path)).isDirectory();

export const textOf = (root: string, path: string): string =>
  readFileSync(join(root, path), 'utf8');

/** Names in a folder, those of folders without the files that only tools read. */
export const namesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('.') && !name.startsWith('__'))
    .sort();

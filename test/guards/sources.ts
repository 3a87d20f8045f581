import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of this project, parsed; `path` is from the root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Paths of all files below a folder of the project. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(ROOT, posix.join(entry.parentPath, entry.name)))
    .sort();

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The TypeScript below a folder, without what a generator wrote. */
export const sourcesBelow = (folder: string): readonly Source[] =>
  filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/generated/'))
    .map((path) => parse(path, read(path)));

export const parse = (path: string, text: string): Source => ({
  path,
  text,
  ast: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true),
});

/** Every node of a file that the test accepts. */
export function find<T extends ts.Node>(source: Source, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    node.forEachChild(visit);
  };
  visit(source.ast);
  return found;
}

/** `path:line`, the way editors open it. */
export const place = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

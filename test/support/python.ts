import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  deploymentOf,
  loadPython,
  poolsOfApplication,
  readApplication,
} from '../../src/application/index.ts';

interface Files {
  readonly [path: string]: string;
}

const NOWHERE = deploymentOf([]);
const GRAMMAR = 'tree-sitter-python/tree-sitter-python.wasm';

export const readGrammar = () =>
  loadPython(() => readFile(createRequire(import.meta.url).resolve(GRAMMAR)));

/** A small application by its files: what it may open, and where that is said. Nothing of it is run. */
export async function readFiles(
  files: Files,
  of: readonly string[] = ['app/db.py'],
  cores: number | null = null,
) {
  await readGrammar();
  return poolsOfApplication(
    await readApplication(of, { cores, deployment: NOWHERE }, async (path) => files[path] ?? null),
  );
}

/** The most connections of each pool that a file makes; null: it cannot be told. */
export async function mostOf(text: string, more: Files = {}) {
  const { pools } = await readFiles({ 'app/db.py': text, ...more });
  return pools.map(({ most }) => most);
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadPython, readApplication } from '../../application/index.ts';
import type { PoolRequest, PoolResult } from '../../model/index.ts';
import { applicationFiles, type ProjectOf } from './application-files.ts';

/** The pools that a file or a folder of the application makes; nothing of it is run. Throws as `applicationFiles`. */
export async function measurePool(project: ProjectOf, request: PoolRequest): Promise<PoolResult> {
  const { paths, read } = await applicationFiles(project, request);
  await loadPython(grammar);
  return readApplication(paths, request.cores, read);
}

/** The build puts it beside the program; for development the package has it. */
async function grammar(): Promise<Uint8Array> {
  const name = 'tree-sitter-python.wasm';
  try {
    return await readFile(new URL(name, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(`tree-sitter-python/${name}`));
  }
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  type Application,
  deploymentOf,
  loadPython,
  readApplication,
} from '../../application/index.ts';
import { applicationFiles, type ProjectOf } from './files.ts';

/** What a file or a folder of the application says; nothing of it is run. Throws as `applicationFiles`. */
export async function openApplication(
  project: ProjectOf,
  request: { readonly file: string; readonly path: string; readonly cores: number | null },
): Promise<Application> {
  const { paths, read, deployment } = await applicationFiles(project, request);
  await loadPython(grammar);
  const around = { cores: request.cores, deployment: deploymentOf(await deployment()) };
  return readApplication(paths, around, read);
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

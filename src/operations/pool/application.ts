import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  type Application,
  deploymentOf,
  loadPython,
  poolsOfApplication,
  readApplication,
  usersOf,
} from '../../application/index.ts';
import { applicationFiles, type ProjectOf } from './files.ts';

/** What a file or a folder of the application says; nothing of it is run. Where a file makes no pool, and imports none, it
 *  is configuration: what imports it counts. Throws as `applicationFiles`. */
export async function openApplication(
  project: ProjectOf,
  request: { readonly file: string; readonly path: string; readonly cores: number | null },
): Promise<Application> {
  const { paths, read, deployment, all } = await applicationFiles(project, request);
  await loadPython(grammar);
  const around = { cores: request.cores, deployment: deploymentOf(await deployment()) };
  let application = await readApplication(paths, around, read);
  const [file, ...more] = paths;
  if (file === undefined || more.length > 0 || hasPool(application)) return application;
  const others = (await all()).filter((path) => path !== file);
  for (let named = paths, round = 0; round < ROUNDS; round += 1) {
    const users = await usersOf(named, others, read);
    if (users.length === 0) break;
    named = [...new Set([...named, ...users])];
    application = await readApplication(named, around, read);
    if (hasPool(application)) break;
  }
  return application;
}

/** Steps from a file of configuration to what makes the pool. */
const ROUNDS = 3;

const hasPool = (application: Application): boolean =>
  application.unread.length > 0 || poolsOfApplication(application).pools.length > 0;

/** The build puts it beside the program; for development the package has it. */
async function grammar(): Promise<Uint8Array> {
  const name = 'tree-sitter-python.wasm';
  try {
    return await readFile(new URL(name, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(`tree-sitter-python/${name}`));
  }
}

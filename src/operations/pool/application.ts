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
import type { PoolResult } from '../../model/index.ts';
import { applicationFiles, type ProjectOf } from './files.ts';

export interface OpenedApplication {
  readonly application: Application;
  readonly result: PoolResult;
}

/** What a file or a folder of the application says, and the pools that it makes; nothing of it is run. Where a file makes
 *  no pool, and imports none, it is configuration: what imports it counts. Throws as `applicationFiles`. */
export async function openApplication(
  project: ProjectOf,
  request: { readonly file: string; readonly path: string; readonly cores: number | null },
): Promise<OpenedApplication> {
  const { paths, read, deployment, all } = await applicationFiles(project, request);
  await loadPython(grammar);
  const around = { cores: request.cores, deployment: deploymentOf(await deployment()) };
  const readAll = async (named: readonly string[]): Promise<OpenedApplication> => {
    const application = await readApplication(named, around, read);
    return { application, result: poolsOfApplication(application) };
  };
  let opened = await readAll(paths);
  const [file, ...more] = paths;
  if (file === undefined || more.length > 0 || isEnough(opened)) return opened;
  const others = (await all()).filter((path) => path !== file);
  for (let named = paths, round = 0; round < ROUNDS; round += 1) {
    const users = await usersOf(named, others, read);
    if (users.length === 0) break;
    named = [...new Set([...named, ...users])];
    opened = await readAll(named);
    if (isEnough(opened)) break;
  }
  return opened;
}

/** Steps from a file of configuration to what makes the pool. */
const ROUNDS = 3;

const isEnough = ({ application, result }: OpenedApplication): boolean =>
  application.unread.length > 0 || result.pools.length > 0;

/** The build puts it beside the program; for development the package has it. */
async function grammar(): Promise<Uint8Array> {
  const name = 'tree-sitter-python.wasm';
  try {
    return await readFile(new URL(name, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(`tree-sitter-python/${name}`));
  }
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '../../plan/subject.ts';
import { trafficOf } from '../../plan/traffic.ts';
import type { Scene } from '../scene.ts';
import type { Tool } from './tool.ts';

/** psql with the statements that a plan of dbopt sends when it is made anew, rows to nowhere: the cost of the catalog
 *  queries alone. */
export async function catalogQueries(scene: Scene): Promise<Tool> {
  const { managedUrl, design, folder, tables } = scene;
  const { messages } = await trafficOf(managedUrl, await read(design, folder));
  const script = join(folder, `queries-${tables}.sql`);
  await writeFile(script, messages.map((message) => `${message};\n`).join(''));
  return {
    name: BASELINE,
    version: 'psql',
    command: (_work, { managedUrl: url }) => ({
      file: 'psql',
      args: ['-XqAt', '-o', '/dev/null', '-f', script, url],
    }),
    found: () => true,
    migrate: () => Promise.reject(new Error('psql alone changes nothing')),
  };
}

export const BASELINE = 'catalog queries alone';

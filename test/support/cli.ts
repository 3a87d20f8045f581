import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { onTestFinished } from 'vitest';

const MAIN = resolve('dist/main.js');

export interface Outcome {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with a design in it, to run the built command line in. */
export async function workplace(design: string) {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('dbopt.yaml', design);
  const dbopt = async (
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<Outcome> => {
    const { exitCode, stdout, stderr } = await execa(process.execPath, [MAIN, ...args], {
      cwd: folder,
      reject: false,
      stdin: 'ignore',
      env: { NO_COLOR: '1', CI: '1', ...env },
    });
    return { code: exitCode, stdout, stderr };
  };
  return { folder, write, dbopt };
}

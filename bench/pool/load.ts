import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PACKAGES = ['asyncpg==0.32.0', 'psycopg[binary,pool]==3.3.9'];
const SCRIPT = fileURLToPath(new URL('load.py', import.meta.url));

export interface Asked {
  readonly driver: 'asyncpg' | 'psycopg';
  readonly how: 'connect' | 'pool';
  readonly requests: number;
  readonly atOnce: number;
}

/** Seconds; of requests that failed only their number. */
export interface Took {
  readonly seconds: number;
  readonly p50: number | null;
  readonly errors: number;
  readonly error: string | null;
}

/** Python clients in an environment of their own, which `remove` takes away again. */
export async function makeLoad() {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-pooling-'));
  await run('python3', ['-m', 'venv', folder]);
  const python = join(folder, 'bin', 'python');
  await run(python, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    ...PACKAGES,
  ]);
  return {
    versions: { asyncpg: '0.32.0', psycopg: '3.3.9' },
    run: async (url: string, { driver, how, requests, atOnce }: Asked): Promise<Took> => {
      const { stdout } = await run(python, [SCRIPT, driver, url, how, `${requests}`, `${atOnce}`]);
      return JSON.parse(stdout);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

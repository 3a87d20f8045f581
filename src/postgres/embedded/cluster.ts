import { execFile } from 'node:child_process';
import { appendFile, chown, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail } from '../../model/index.ts';
import type { Account } from './account.ts';

/** How its programs are run: nothing of the user's environment (PGDATA, LC_*, …) may reach them. */
export const surroundings = (directory: string, account: Account | null) => ({
  ...account,
  cwd: directory,
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
});

/** A new data directory, owned by the account, with `postgres` as its superuser. */
export async function initialise(
  bin: string,
  directory: string,
  account: Account | null,
  password: string,
): Promise<void> {
  const passwordFile = join(directory, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== null) await chown(passwordFile, account.uid, account.gid);
  try {
    await promisify(execFile)(
      join(bin, 'initdb'),
      [
        ['--pgdata', join(directory, 'data')],
        ['--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        ['--locale', 'C', '--encoding', 'UTF8', '--no-sync', '--no-instructions'],
      ].flat(),
      surroundings(directory, account),
    );
  } catch (cause) {
    throw notStarted(cause instanceof Error ? cause.message : String(cause));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Adds settings to postgresql.conf, where ALTER SYSTEM can override them. */
export async function configure(
  directory: string,
  settings: { readonly [name: string]: string },
): Promise<void> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const lines = Object.entries(all).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  );
  await appendFile(join(directory, 'data', 'postgresql.conf'), lines.join(''));
}

export const notStarted = (why: string) =>
  fail('embedded-not-started', `the embedded PostgreSQL did not start: ${why.trim()}`, {
    hint: 'give the URL of another server with --url',
  });

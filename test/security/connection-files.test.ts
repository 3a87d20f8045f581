import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { DboptError } from '../../src/model/index.ts';
import { connectAsIs } from '../../src/postgres/session/open.ts';

const run = promisify(execFile);

async function files() {
  const home = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(home, { recursive: true }));
  await run('mkfifo', [join(home, 'pipe')]);
  await mkdir(join(home, 'folder'));
  const large = await open(join(home, 'large'), 'w');
  await large.truncate(17 * 1024 * 1024);
  await large.close();
  await writeFile(join(home, 'cert'), 'a certificate', { mode: 0o600 });
  return home;
}

/** What is said of a connection to where nobody listens: files are looked at first. */
async function said(home: string, query: string, env: Record<string, string> = {}) {
  const url = `postgresql://ann@127.0.0.1:1/shop?${query}`;
  const error: unknown = await connectAsIs({
    url,
    env: { HOME: home, ...env },
    applicationName: 'dbopt test',
  }).catch((cause: unknown) => cause);
  if (!(error instanceof DboptError)) throw error;
  const [first] = error.diagnostics;
  return { code: first?.code, message: first?.message ?? '' };
}

const NO_FILES = ['pipe', 'folder', 'large', '/dev/zero', '/dev/ptmx'];

test.for([
  ['sslrootcert', ''],
  ['sslrootcert', '&sslmode=verify-full'],
  ['sslcrl', ''],
  ['sslcert', ''],
  ['sslkey', '&sslcert=$home/cert'],
] as const)(
  '%s of a URL is a regular file, else an error, and never taken for none %s',
  async ([name, more]) => {
    const home = await files();
    const messages = new Set<string>();
    for (const file of NO_FILES) {
      const path = file.startsWith('/') ? file : join(home, file);
      const { code, message } = await said(home, `${name}=${path}${more.replace('$home', home)}`);
      expect(code).toBe('bad-connection');
      messages.add(message.replace(path, ''));
    }
    expect(messages.size).toBe(1);
  },
);

test('where a file has to be there it is told in the same words that it is not', async () => {
  const home = await files();
  for (const query of [
    'sslmode=verify-ca&sslrootcert=',
    'sslcrl=',
    `sslcert=${home}/cert&sslkey=`,
  ]) {
    const [absent, other] = [join(home, 'nowhere'), join(home, 'folder')];
    const words = async (path: string) =>
      (await said(home, query + path)).message.replace(path, '');
    expect(await words(absent)).toBe(await words(other));
  }
  // As with psql.
  expect((await said(home, `sslrootcert=${home}/nowhere`)).code).toBe('cannot-connect');
});

test.for(NO_FILES)('a password or service file that is %s ends nothing', async (file) => {
  const home = await files();
  const path = file.startsWith('/') ? file : join(home, file);
  expect((await said(home, `passfile=${path}`)).code).toBe('cannot-connect');
  const service = await said(home, 'service=mine', { PGSERVICEFILE: path });
  expect(service.code).toBe('bad-connection');
});

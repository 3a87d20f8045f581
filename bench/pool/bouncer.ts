import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { connect } from '../../test/support/connect.ts';
import { freePort } from '../../test/support/free-port.ts';

const BINARY = 'pgbouncer';
const PATH = `${process.env.PATH}:/usr/sbin`;

/** PgBouncer in transaction mode before a server, with pools of 20 and room for 1,000 clients. */
export async function startBouncer(url: string) {
  const server = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bouncer-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const user = decodeURIComponent(server.username);
  const login = `user=${user} password=${decodeURIComponent(server.password)}`;
  const file = join(folder, 'pgbouncer.ini');
  const config = `[databases]
* = host=127.0.0.1 port=${server.port} ${login}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 20
max_client_conn = 1000
ignore_startup_parameters = extra_float_digits,options
`;
  await writeFile(file, config, { mode: 0o644 });
  // It refuses to run as root.
  const own = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(BINARY, ['-q', ...own, file], {
    env: { ...process.env, PATH },
    stdio: 'ignore',
  });
  const { stdout } = await promisify(execFile)(BINARY, ['--version'], {
    env: { ...process.env, PATH },
  });
  const through = new URL(url);
  through.host = `127.0.0.1:${port}`;
  await untilReady(through.href);
  return {
    url: through.href,
    version: /PgBouncer (\S+)/i.exec(stdout)?.[1] ?? 'of unknown version',
    stop: async () => {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await (await connect({ url, applicationName: 'bench' })).end();
    } catch (error) {
      if (tries > 50) throw error;
      await sleep(100);
    }
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished, type TestContext } from 'vitest';
import { program } from '../debian.ts';

type Row = { readonly [column: string]: unknown };

export interface Bouncer {
  /** Asks its console: `SHOW DATABASES`. */
  show(what: string): Promise<readonly Row[]>;
}

/** A PgBouncer of this test's own, with this configuration, whose last section is its own, and what it needs to be asked. */
export async function startBouncer(
  t: Pick<TestContext, 'skip'>,
  text: string,
  port: number,
): Promise<Bouncer> {
  const binary = await program(t, ['pgbouncer']);
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bouncer-'));
  await chmod(folder, 0o755);
  const file = join(folder, 'pgbouncer.ini');
  const own = `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = any\n`;
  await writeFile(file, `${text}\n${own}`, { mode: 0o644 });
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(binary, ['-q', ...user, file], { stdio: 'ignore' });
  onTestFinished(async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  });
  return {
    show: async (what) => {
      const client = await console(port);
      try {
        const { rows } = await client.query<Row>(`SHOW ${what}`);
        return rows;
      } finally {
        await client.end();
      }
    },
  };
}

async function console(port: number): Promise<pg.Client> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port, user: 'pgbouncer', password: 'x', database: 'pgbouncer' },
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries > 50) throw error;
      await sleep(100);
    }
  }
}

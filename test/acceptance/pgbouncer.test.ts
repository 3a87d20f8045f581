import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { serverAccount } from '../../src/postgres/embedded/account.ts';
import { startApply } from '../faults/cli.ts';
import { freshDatabase } from '../support/database.ts';

const BINARIES = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'];

const DESIGN = `
version: 1
tables:
  t: { with: { fillfactor: 90 } }
`;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const at = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof at === 'object' && at !== null ? at.port : 0;
}

/** The database behind a pooler of that mode; its URL. */
async function bounce(t: TestContext, url: string, mode: string): Promise<string> {
  const binary = BINARIES.find(existsSync);
  if (binary === undefined) t.skip('needs pgbouncer, which is not installed');
  const to = new URL(url);
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bouncer-'));
  const lines = [
    '[databases]',
    `* = host=${to.hostname} port=${to.port} user=${to.username} password=${to.password}`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1`,
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    `pool_mode = ${mode}`,
    'ignore_startup_parameters = extra_float_digits',
  ];
  await writeFile(join(folder, 'bouncer.ini'), `${lines.join('\n')}\n`);
  await chmod(folder, 0o755);
  const child: ChildProcess = spawn(binary ?? '', [join(folder, 'bouncer.ini')], {
    ...serverAccount(),
    stdio: 'ignore',
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  const pooled = new URL(url);
  pooled.host = `127.0.0.1:${port}`;
  return pooled.href;
}

test('behind PgBouncer in transaction mode it is refused, and says why', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE t (a int)');
  const { code, stderr } = await (await startApply(await bounce(t, url, 'transaction'), DESIGN))
    .ended;
  expect(code).toBe(1);
  expect(stderr).toContain('a pooler that shares sessions between clients');
  expect(stderr).toContain('connect to the server itself');
  expect((await client.query(`SELECT FROM pg_namespace WHERE nspname = 'dbopt'`)).rows).toEqual([]);
});

test('in session mode it is as good as the server itself', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE t (a int)');
  const { code } = await (await startApply(await bounce(t, url, 'session'), DESIGN)).ended;
  expect(code).toBe(0);
});

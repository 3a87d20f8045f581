import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { onTestFinished, type TestContext } from 'vitest';
import { program } from '../debian.ts';

const NAMES = ['valkey-server', 'redis-server'];

/** Starts a Valkey or Redis that ends with the test, and a client of it; with flags as its command line takes them. */
export async function startCache(
  t: Pick<TestContext, 'skip'>,
  url: string,
  flags: readonly string[],
  ca?: string,
) {
  const binary = await program(t, NAMES, NAMES);
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-cache-'));
  const own = ['--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = spawn(binary, [...own, ...flags], { stdio: 'ignore' });
  const tls = ca === undefined ? {} : { tls: true as const, ca };
  const socket = { reconnectStrategy: () => 50, ...tls };
  const client = createClient({ url, RESP: 2, socket });
  client.on('error', () => {});
  onTestFinished(async () => {
    client.destroy();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  await client.connect();
  return client;
}

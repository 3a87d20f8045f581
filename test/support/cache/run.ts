import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';

/** Runs a Valkey or Redis, with flags as its command line takes them, and connects to it. */
export async function runCache(binary: string, url: string, flags: readonly string[], ca?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-cache-'));
  const own = ['--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = spawn(binary, [...own, ...flags], { stdio: 'ignore' });
  const tls = ca === undefined ? {} : { tls: true as const, ca };
  const socket = { reconnectStrategy: () => 50, ...tls };
  const client = createClient({ url, RESP: 2, socket });
  client.on('error', () => {});
  const connected = client.connect();
  return {
    client,
    connected,
    async stop(): Promise<void> {
      client.destroy();
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

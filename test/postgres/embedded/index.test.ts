import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEmbedded } from '../../../src/postgres/embedded/index.ts';
import { connect } from '../../support/connect.ts';

const ask = async (url: string, question: string): Promise<unknown> => {
  const client = await connect({ url, applicationName: 'dbopt test' });
  const { rows } = await client.query<{ answer: unknown }>(question);
  await client.end();
  return rows[0]?.answer;
};

test('it starts with its settings, as nobody in particular, and leaves nothing', async () => {
  const server = await startEmbedded({ settings: { work_mem: '7MB' } });
  expect(await ask(server.url, "SELECT current_setting('work_mem') AS answer")).toBe('7MB');
  await server.stop();
  expect(existsSync(server.directory)).toBe(false);
  await expect(ask(server.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  await server.stop();
});

test('ALTER SYSTEM wins over what it was started with', async () => {
  const { url, stop } = await startEmbedded({ settings: { work_mem: '7MB' } });
  await ask(url, "ALTER SYSTEM SET work_mem = '9MB'");
  await ask(url, 'SELECT pg_reload_conf()');
  await expect.poll(() => ask(url, "SELECT current_setting('work_mem') AS answer")).toBe('9MB');
  await stop();
});

test('no password, no entry', async () => {
  const { url, stop } = await startEmbedded();
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  await stop();
});

test('a setting that PostgreSQL refuses is reported with its words, and nothing stays', async () => {
  await expect(startEmbedded({ settings: { work_mem: 'plenty' } })).rejects.toThrow(
    'invalid value for parameter "work_mem": "plenty"',
  );
});

test.each(['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a process that %s ends takes its server along',
  async (signal) => {
    const held = await hold('wait');
    expect(await ask(held.url, 'SELECT 1 AS answer')).toBe(1);
    process.kill(held.holder, signal);
    await gone(held);
  },
);

test('so does one that comes to its end by itself', async () => {
  await gone(await hold());
});

interface Held {
  readonly holder: number;
  readonly url: string;
  readonly directory: string;
}

async function hold(...argv: string[]): Promise<Held> {
  const script = join(import.meta.dirname, 'hold.ts');
  const child = spawn('node_modules/.bin/unrun', [script, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return JSON.parse(String(line));
}

async function gone({ url, directory }: Held): Promise<void> {
  await expect.poll(() => existsSync(directory), { timeout: 10_000 }).toBe(false);
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
}

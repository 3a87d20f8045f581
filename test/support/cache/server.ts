import { createClient } from '@redis/client';
import { onTestFinished, type TestContext } from 'vitest';
import { freePort } from '../free-port.ts';
import { startCache } from './start.ts';

export interface CacheServer {
  readonly url: string;
  readonly port: number;
  /** One command, as redis-cli sends it. */
  send(...words: readonly string[]): Promise<unknown>;
  /** Makes so many keys of a version. */
  fill(prefix: string, version: string, count: number): Promise<void>;
  /** Which commands are sent until it ends, by whomever and in scripts too, as MONITOR tells. */
  watch(): Promise<{ readonly names: ReadonlySet<string>; end(): void }>;
  /** How many keys of a version there are, and how many of them live on for ever. */
  count(prefix: string, version: string): Promise<readonly [keys: number, lasting: number]>;
}

/** A Valkey or Redis of this test's own; with `flags` as its command line takes them. */
export async function cacheServer(
  t: Pick<TestContext, 'skip'>,
  flags: readonly string[] = [],
): Promise<CacheServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const client = await startCache(t, url, ['--port', `${port}`, ...flags]);
  const send = (...words: readonly string[]) => client.sendCommand([...words]);
  return {
    ...{ url, port, send },
    fill: async (prefix, version, count) => {
      await send('EVAL', FILL, '0', `${prefix}${version}:`, `${count}`, version);
    },
    watch: () => watch(url),
    count: async (prefix, version) => {
      const reply = await send('EVAL', COUNT, '0', `${prefix}${version}:`);
      return Array.isArray(reply) ? [Number(reply[0]), Number(reply[1])] : [0, 0];
    },
  };
}

const FILL = `
for i = 1, tonumber(ARGV[2]) do redis.call('SET', ARGV[1] .. i, ARGV[3]) end`;

/** By number, so that nothing is sent that a test forbids. */
const COUNT = `
local keys, lasting, i = 0, 0, 1
while redis.call('GET', ARGV[1] .. i) do
  keys = keys + 1
  if redis.call('TTL', ARGV[1] .. i) == -1 then lasting = lasting + 1 end
  i = i + 1
end
return {keys, lasting}`;

async function watch(url: string): ReturnType<CacheServer['watch']> {
  const client = createClient({ url, RESP: 2 });
  client.on('error', () => {});
  await client.connect();
  let isOn = true;
  const end = () => {
    if (isOn) client.destroy();
    isOn = false;
  };
  onTestFinished(end);
  const names = new Set<string>();
  await client.monitor((line) => {
    names.add(/\] "([^"]*)"/.exec(String(line))?.[1]?.toUpperCase() ?? '');
  });
  return { names, end };
}

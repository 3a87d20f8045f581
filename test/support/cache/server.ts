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
      for (let from = 1; from <= count; from += AT_ONCE) {
        const to = Math.min(count, from + AT_ONCE - 1);
        await send('EVAL', FILL, '0', `${prefix}${version}:`, `${from}`, `${to}`, version);
      }
    },
    watch: () => watch(url),
    count: async (prefix, version) => {
      let [keys, lasting] = [0, 0];
      for (let from = 1, found = AT_ONCE; found === AT_ONCE; from += AT_ONCE) {
        const args = [`${prefix}${version}:`, `${from}`, `${from + AT_ONCE - 1}`];
        const reply = await send('EVAL', COUNT, '0', ...args);
        const [some, forever] = Array.isArray(reply) ? reply.map(Number) : [];
        found = some ?? 0;
        keys += found;
        lasting += forever ?? 0;
      }
      return [keys, lasting];
    },
  };
}

/** A server that runs one script for seconds tells others that it is busy. */
const AT_ONCE = 10_000;

const FILL = `
for i = tonumber(ARGV[2]), tonumber(ARGV[3]) do redis.call('SET', ARGV[1] .. i, ARGV[4]) end`;

/** By number, so that nothing is sent that a test forbids. */
const COUNT = `
local keys, lasting = 0, 0
for i = tonumber(ARGV[2]), tonumber(ARGV[3]) do
  local left = redis.call('TTL', ARGV[1] .. i)
  if left == -2 then break end
  keys = keys + 1
  if left == -1 then lasting = lasting + 1 end
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

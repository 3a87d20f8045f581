// npm run bench:caches: 200,000 keys of each of two versions, swapped CACHE_SWAPS times while four processes read without a
// pause. Takes Valkey or Redis. Writes docs/cache-swaps.md.
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { carryOut } from '../../src/caches/index.ts';
import type { CacheOrder } from '../../src/model/index.ts';
import { runCache } from '../../test/support/cache/run.ts';
import { freePort } from '../../test/support/free-port.ts';
import { type Swap, swapsPage } from './page.ts';
import { type Read, startReaders } from './readers.ts';

const SWAPS = Number(process.env.CACHE_SWAPS ?? 30);
const KEYS = Number(process.env.CACHE_KEYS ?? 200_000);
const READERS = 4;
const PREFIX = 'feat:';
const VERSIONS = ['v41', 'v42'] as const;

const FILL = `for i = 1, tonumber(ARGV[2]) do redis.call('SET', ARGV[1] .. i, ARGV[3]) end`;

const port = await freePort();
const url = `redis://127.0.0.1:${port}`;
const binary = process.env.CACHE_SERVER ?? 'redis-server';
const { client, connected, stop } = await runCache(binary, url, ['--port', `${port}`]);
await connected;
for (const version of VERSIONS) {
  await client.sendCommand(['EVAL', FILL, '0', `${PREFIX}${version}:`, `${KEYS}`, version]);
}
await client.set(`${PREFIX}version`, VERSIONS[1]);

const terms = { mayGoOn: async () => {}, tell: () => {} };
const space = { prefix: PREFIX, pointer: `${PREFIX}version`, grace: 3_600_000, keys: KEYS };

/** What the readers have read while something was done. */
async function meanwhile(
  readers: Awaited<ReturnType<typeof startReaders>>,
  act: () => Promise<unknown>,
): Promise<readonly (readonly Read[])[]> {
  await readers.take();
  await act();
  return readers.take();
}

/** Microseconds of the server for each script that it has run since the last time. */
async function scriptTime(): Promise<number> {
  const stats = String(await client.sendCommand(['INFO', 'commandstats']));
  await client.sendCommand(['CONFIG', 'RESETSTAT']);
  return Number(/cmdstat_eval:.*?usec_per_call=([\d.]+)/.exec(stats)?.[1] ?? 0);
}

const readers = await startReaders(READERS, [url, PREFIX, `${KEYS}`]);
const swaps: Swap[] = [];
try {
  for (let i = 0; i < SWAPS; i++) {
    const [to, from] = i % 2 === 0 ? VERSIONS : [VERSIONS[1], VERSIONS[0]];
    const before = await meanwhile(readers, () => sleep(300));
    await scriptTime();
    const serve: CacheOrder = { does: 'serve', pointer: space.pointer, from, to };
    const swap = await meanwhile(readers, async () => {
      await sleep(50);
      await carryOut(serve, url, terms);
      await sleep(50);
    });
    const script = await scriptTime();
    const expire: CacheOrder = { does: 'expire', ...space, version: to, versions: [from] };
    const expiring = await meanwhile(readers, () => carryOut(expire, url, terms));
    const keep: CacheOrder = { does: 'keep', ...space, version: from };
    await carryOut(keep, url, terms);
    swaps.push({ script, to, before: before.flat(), swap, expiring: expiring.flat() });
  }
  const info = String(await client.sendCommand(['INFO', 'server']));
  const [, name = 'Redis', version = ''] =
    /^(?:server_name:(\w+)[\s\S]*?)?(?:valkey|redis)_version:(\S+)/m.exec(info) ?? [];
  const size = { keys: KEYS, readers: READERS, server: `${name} ${version}` };
  await writeFile('docs/cache-swaps.md', swapsPage(swaps, size));
} finally {
  readers.stop();
  await stop();
}

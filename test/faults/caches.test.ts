import { expect, test } from 'vitest';
import { startReader } from '../support/cache/reader.ts';
import { cacheServer } from '../support/cache/server.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';
import { killIn, startApply } from './cli.ts';
import { chance } from './random.ts';

const { FAULT_RUNS = '2', FAULT_SEED = '1', CACHE_KEYS = '20000' } = process.env;
const RUNS = Number(FAULT_RUNS);
const SEED = Number(FAULT_SEED);
/** Enough for some batches; a whole swap of 200,000 takes half a minute beside a reader. */
const KEYS = Number(CACHE_KEYS);

const PREFIX = 'feat[a]*:';
const VERSIONS = ['v4', 'v42'] as const;

const design = (url: string, version: string) => `
version: 1
caches: { features: { url: "${url}", prefix: "${PREFIX}", version: ${version} } }
`;

const NEVER = ['KEYS', 'DEL', 'UNLINK', 'FLUSHDB', 'FLUSHALL', 'RENAME', 'EXPIREAT'];

test(
  `a swap of ${KEYS} keys, killed at ${RUNS} moments, is finished by the next apply`,
  async (t) => {
    const cache = await cacheServer(t);
    const { url } = await freshDatabase(t);
    for (const version of VERSIONS) await cache.fill(PREFIX, version, KEYS);
    await cache.send('SET', `${PREFIX}version`, VERSIONS[0]);
    const commands = await cache.watch();
    const reader = startReader(cache.url, PREFIX, KEYS);
    const random = chance(SEED, 0);

    const adopted = await (await startApply(url, design(cache.url, VERSIONS[0]))).ended;
    expect(adopted.stderr).toBe('');
    const began = performance.now();
    await (await startApply(url, design(cache.url, VERSIONS[1]))).ended;
    const usual = performance.now() - began;
    let struck = 0;
    for (let run = 0; run < RUNS; run++) {
      const version = VERSIONS[run % 2] ?? VERSIONS[0];
      const text = design(cache.url, version);
      const delay = random.below(Math.ceil(usual));
      const running = await startApply(url, text);
      await killIn(running, delay);
      const ended = await running.ended;
      if (ended.signal === 'SIGKILL') struck += 1;
      const after = await (await startApply(url, text)).ended;
      expect([after.code, after.stderr], `run ${run} after ${delay} ms`).toEqual([
        0,
        expect.anything(),
      ]);
      expect(await cache.send('GET', `${PREFIX}version`)).toBe(version);
      expect(await cache.count(PREFIX, version), `run ${run} after ${delay} ms`).toEqual([
        KEYS,
        KEYS,
      ]);
      const others = VERSIONS.filter((each) => each !== version);
      for (const other of others) expect(await cache.count(PREFIX, other)).toEqual([KEYS, 0]);
      const { steps, diagnostics } = await plan(url, text);
      expect([steps, diagnostics]).toEqual([[], []]);
      // It sees all there is to see, and takes half of the server's time.
      if (run > 0) commands.end();
    }
    const { reads, wrong } = await reader.stop();
    console.info(`${struck} of ${RUNS} applies were killed; ${reads} reads in all of them`);
    expect(wrong).toEqual([]);
    expect(NEVER.filter((name) => commands.names.has(name))).toEqual([]);
    expect(commands.names).toContain('EXPIRE');
  },
  120_000 + RUNS * 120_000,
);

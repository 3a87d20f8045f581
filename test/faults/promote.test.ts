import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, killIn, startApply } from './cli.ts';
import {
  DESIGN,
  openPromoteStage,
  preparePromoteStage,
  promoteFacts,
  wrongRows,
} from './promote/stage.ts';
import { startWriters } from './promote/writers.ts';
import { chance, FEWER_RUNS, SEED } from './random.ts';
import { type FaultServer, startFaultServer } from './server.ts';

/** What a writer waits for: its turn at a lock that is not to be had longer than lock_timeout, and this machine. */
const LONGEST = 1_500;

describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('a backfill, killed', () => {
  let server: FaultServer;
  /** Milliseconds from the start to the first batch, and to the end. */
  let begin = 0;
  let end = 0;
  const done: string[] = [];

  beforeAll(async () => {
    server = await startFaultServer();
    await preparePromoteStage(server);
    const stage = await openPromoteStage(server, 1_000);
    const ended = await (await startApply(stage.url, DESIGN)).ended;
    expect(ended.code, ended.stderr).toBe(0);
    [begin, end] = [at(ended, 'run-started'), at(ended, 'run-done')];
    await stage.close();
  }, 120_000);

  afterAll(async () => {
    console.log(`${done.length} runs:\n${done.join('\n')}`);
    await server.stop();
  });

  test.each(FEWER_RUNS)(
    'run %i: no row is lost, none is wrong, and the next apply finishes',
    async (n) => {
      const random = chance(SEED, n);
      const stage = await openPromoteStage(server, n);
      const before = await promoteFacts(stage.url);
      const writers = startWriters(stage.url);
      const moments: number[] = [];
      for (let kills = 1 + random.below(2); kills > 0; kills--) {
        const moment = begin + random.next() * (end - begin) * 1.2;
        moments.push(Math.round(moment));
        await killAt(stage.url, moment);
      }
      const ended = await (await startApply(stage.url, DESIGN)).ended;
      const again = await (await startApply(stage.url, DESIGN)).ended;
      const seen = await writers.stop();
      const about = `seed ${SEED}, run ${n}, SIGKILL after ${moments.join(' and ')} ms`;
      expect(
        [ended.code, again.code],
        `${about}: ${ended.stderr} ${JSON.stringify(again.heard)}`,
      ).toEqual([0, 0]);
      expect(again.heard, about).toEqual([]);
      expect(await wrongRows(stage.url), about).toBe(0);
      expect(await promoteFacts(stage.url), about).toEqual(before);
      expect(seen.errors, about).toEqual([]);
      expect(seen.longest, `${about}: ${seen.slowest}`).toBeLessThan(LONGEST);
      done.push(`${about}; ${seen.statements} statements, longest ${Math.round(seen.longest)} ms`);
      await stage.close();
    },
    180_000,
  );
});

async function killAt(url: string, moment: number): Promise<void> {
  const began = performance.now();
  const running = await startApply(url, DESIGN);
  await killIn(running, moment - (performance.now() - began));
}

const at = ({ heard }: Ended, type: string): number =>
  heard.find(({ event }) => event.type === type)?.at ?? 0;

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killIn, startApply } from './cli.ts';
import { PARTITION_STAGES, type PartitionStage } from './partitions/stages.ts';
import { type Chance, chance, FEWER_RUNS, SEED } from './random.ts';
import { type FaultServer, startFaultServer, withClient } from './server.ts';

describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('new partitions, killed', () => {
  let server: FaultServer;

  beforeAll(async () => {
    server = await startFaultServer();
  }, 120_000);
  afterAll(() => server.stop());

  describe.each(PARTITION_STAGES)('$name', (stage) => {
    /** Milliseconds from an apply's first event to its last. */
    let length = 0;

    beforeAll(async () => {
      const url = await openStage(stage, server);
      const { code, stderr, heard } = await (await startApply(url, stage.design)).ended;
      expect(code, stderr).toBe(0);
      expect(await factsOf(stage, url)).toEqual(stage.wanted);
      length = (heard.at(-1)?.at ?? 0) - (heard[0]?.at ?? 0);
    }, 120_000);

    test.each(FEWER_RUNS)(
      'run %i: what is there is whole at any moment, and the next apply finishes',
      async (n) => {
        const random = chance(SEED, n);
        const url = await openStage(stage, server);
        const moments: number[] = [];
        const about = () =>
          `seed ${SEED}, run ${n}, SIGKILL ${moments.join(' and ')} ms after the first event`;
        for (let kills = 1 + random.below(2); kills > 0; kills--) {
          moments.push(await kill(stage, url, random, length));
          const strange = (await factsOf(stage, url)).filter(
            (fact) => !stage.always.some((one) => `${fact} `.startsWith(`${one} `)),
          );
          expect(strange, about()).toEqual([]);
          await withClient(url, (client) => client.query(stage.use));
        }
        const ended = await (await startApply(url, stage.design)).ended;
        const again = await (await startApply(url, stage.design)).ended;
        expect([ended.code, again.code], `${about()}: ${ended.stderr}`).toEqual([0, 0]);
        expect(again.heard, about()).toEqual([]);
        expect(await factsOf(stage, url), about()).toEqual(stage.wanted);
        await withClient(url, (client) => client.query(stage.use));
      },
      120_000,
    );
  });
});

/** Kills an apply at a moment after its first event; what it returns is that moment, in milliseconds. */
async function kill(
  { design }: PartitionStage,
  url: string,
  random: Chance,
  length: number,
): Promise<number> {
  let begun: () => void = () => {};
  const begin = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const running = await startApply(url, design, begun);
  await Promise.race([running.ended, begin]);
  const moment = Math.round(random.next() * length);
  await killIn(running, moment);
  return moment;
}

/** A new database with what was there before. */
async function openStage({ setup }: PartitionStage, server: FaultServer): Promise<string> {
  const url = new URL(server.url);
  url.pathname = `/partitions_${Math.random().toString(36).slice(2)}`;
  await withClient(server.url, (client) =>
    client.query(`CREATE DATABASE ${url.pathname.slice(1)} TEMPLATE template0`),
  );
  await withClient(url.href, (client) => client.query(setup));
  return url.href;
}

const factsOf = ({ facts }: PartitionStage, url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ fact: string }>(facts);
    return rows.map(({ fact }) => fact);
  });

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUCKET, openS3 } from '../../support/s3/server.ts';
import { chance } from '../random.ts';
import { type FaultServer, startFaultServer } from '../server.ts';
import { type Blow, play, type Undisturbed, undisturbed } from './run.ts';
import { openStage } from './stage.ts';

const { FAULT_SEED = '3', FAULT_RUNS = '15', FAULT_RUN } = process.env;
const SEED = Number(FAULT_SEED);
/** Each is a whole life of partitions, so they are fewer than those of apply. */
const RUNS =
  FAULT_RUN === undefined
    ? Array.from({ length: Math.ceil(Number(FAULT_RUNS) / 3) }, (_, n) => n)
    : [Number(FAULT_RUN)];

/** On a server of its own, whatever the other tests run on: once is enough. */
describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('maintain and restore, struck', () => {
  const blows: Blow[] = [];
  let server: FaultServer;
  let s3: Awaited<ReturnType<typeof openS3>>;
  let reference: Undisturbed;

  const open = (name: string, remote: boolean) =>
    openStage(server, name, remote ? { bucket: BUCKET, env: s3.env } : null);

  beforeAll(async () => {
    server = await startFaultServer();
    s3 = await openS3();
    // The archives are counted from here as well.
    Object.assign(process.env, s3.env);
    const stage = await open('undisturbed', true);
    reference = await undisturbed(stage);
    await stage.close();
  });

  afterAll(async () => {
    const struck = blows.filter((blow) => blow.struck);
    const restores = struck.filter(({ command }) => command.includes('restore')).length;
    console.log(
      `seed ${SEED}, ${RUNS.length} runs: ${blows.length} blows, ${struck.length} struck, ${restores} of them a restore`,
    );
    await server.stop();
    await s3.close();
  });

  test.each(RUNS)(
    'run %i: no row lost, none twice',
    async (n) => {
      const stage = await open(`archive_${n}`, n % 2 === 1);
      try {
        const played = await play(stage, reference, chance(SEED, n));
        blows.push(...played.blows);
        const told = JSON.stringify(played.blows);
        const repeat = `repeat it: FAULT_SEED=${SEED} FAULT_RUN=${n} npm run test:faults`;
        expect(played.wrong, `${told}; ${repeat}`).toEqual([]);
      } finally {
        await stage.close();
      }
    },
    300_000,
  );
});

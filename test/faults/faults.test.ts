import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pool } from './pool.ts';
import { faultRun, type Outcome, type Undisturbed, undisturbed } from './run.ts';
import { type FaultServer, startFaultServer } from './server.ts';
import { prepareStage } from './stage.ts';
import { summary } from './summary.ts';

const { FAULT_SEED = '3', FAULT_RUNS = '12', FAULT_RUN, FAULT_DELAYS } = process.env;
const SEED = Number(FAULT_SEED);
const RUNS =
  FAULT_RUN === undefined
    ? Array.from({ length: Number(FAULT_RUNS) }, (_, n) => n)
    : [Number(FAULT_RUN)];
/** Milliseconds; instead of those that the speed of this machine suggests. */
const DELAYS = FAULT_DELAYS?.split(',').map(Number) ?? [];
/** Servers, each with one run at a time. */
const LANES = Math.min(2, RUNS.length);

/** On servers of its own, whatever the other tests run on: once is enough. */
describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('apply, struck', () => {
  const servers: FaultServer[] = [];
  const idle = pool<FaultServer>();
  const outcomes: Outcome[] = [];
  let reference: Undisturbed;

  beforeAll(async () => {
    console.log(`seed ${SEED}, ${RUNS.length} runs`);
    for (let i = 0; i < LANES; i++) {
      const server = await startFaultServer();
      servers.push(server);
      await prepareStage(server);
    }
    for (const server of servers) idle.give(server);
    const [first] = servers;
    if (first !== undefined) reference = await undisturbed(first);
  });

  afterAll(async () => {
    console.log(summary(outcomes));
    await Promise.all(servers.map((server) => server.stop()));
  });

  /** The stage was set, by an apply as well: the upkeep that the runs are judged by was really done. */
  test.concurrent('an undisturbed apply does all that a plan asks for', () => {
    expect(reference.facts.upkeep.filter(({ done }) => done !== true)).toEqual([]);
    expect(reference.facts.unfinished).toEqual([]);
  });

  test.concurrent.each(RUNS)(
    'run %i: the next apply ends with an empty plan',
    (n) => play(n),
    600_000,
  );

  async function play(n: number): Promise<void> {
    const server = await idle.take();
    try {
      const { outcome, complaints } = await faultRun(server, reference, {
        seed: SEED,
        n,
        delays: DELAYS,
      });
      outcomes.push(outcome);
      const at = outcome.moments.map(({ event, delay }) => `${delay} ms after event ${event}`);
      const delays = outcome.moments.map(({ delay }) => delay).join();
      const repeat = `repeat it: FAULT_SEED=${SEED} FAULT_RUN=${n} FAULT_DELAYS=${delays} npm run test:faults`;
      expect(complaints, `${outcome.kind.name}, ${at.join(', ')}; ${repeat}`).toEqual([]);
    } finally {
      idle.give(server);
    }
  }
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultRun, type Outcome, type Undisturbed, undisturbed } from './run.ts';
import { type FaultServer, startFaultServer } from './server.ts';
import { prepareStage } from './stage.ts';
import { summary } from './summary.ts';

const { FAULT_SEED = '3', FAULT_RUNS = '40', FAULT_RUN } = process.env;
const SEED = Number(FAULT_SEED);
const RUNS =
  FAULT_RUN === undefined
    ? Array.from({ length: Number(FAULT_RUNS) }, (_, n) => n)
    : [Number(FAULT_RUN)];
/** Servers, each with one run at a time. */
const LANES = Math.min(2, RUNS.length);

const servers: FaultServer[] = [];
const idle: FaultServer[] = [];
const outcomes: Outcome[] = [];
let reference: Undisturbed;

beforeAll(async () => {
  console.log(`seed ${SEED}, ${RUNS.length} runs`);
  for (let i = 0; i < LANES; i++) {
    const server = await startFaultServer();
    servers.push(server);
    await prepareStage(server);
  }
  idle.push(...servers);
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
  let server = idle.pop();
  while (server === undefined) {
    await sleep(20);
    server = idle.pop();
  }
  try {
    const { outcome, complaints } = await faultRun(server, reference, SEED, n);
    outcomes.push(outcome);
    const repeat = `repeat it: FAULT_SEED=${SEED} FAULT_RUN=${n} npm run test:faults`;
    const at = outcome.moments.map(({ event, delay }) => `${delay} ms after event ${event}`);
    expect(complaints, `${outcome.kind.name}, ${at.join(', ')}; ${repeat}`).toEqual([]);
  } finally {
    idle.push(server);
  }
}

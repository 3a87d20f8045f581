import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dbopt, run as runCommand } from '../plan/run.ts';
import { byApply } from './apply.ts';
import { byHand } from './by-hand.ts';
import type { Change } from './change.ts';
import { type Runs, SCENARIOS, type Scenario } from './figures.ts';
import { DESIGN } from './layout.ts';
import { type Run, run } from './run.ts';
import type { Server } from './server.ts';

export interface Extent {
  /** Seconds that the reader keeps its lock. */
  readonly hold: number;
  readonly rounds: number;
}

/** All scenarios in turns, every second round backwards, so that what else the machine does hits all of them. */
export async function measure(server: Server, { hold, rounds }: Extent): Promise<Runs> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  const design = join(folder, 'dbopt.yaml');
  await writeFile(design, DESIGN);
  const changes: { readonly [scenario in Scenario]: Change | null } = {
    'no DDL': null,
    'dbopt apply': byApply(design),
    'by hand': byHand,
  };
  const runs: Record<Scenario, Run[]> = { 'no DDL': [], 'dbopt apply': [], 'by hand': [] };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const scenario of round % 2 === 0 ? SCENARIOS : SCENARIOS.toReversed()) {
        console.error(`round ${round + 1} of ${rounds}: ${scenario}`);
        const change = changes[scenario];
        runs[scenario].push(
          await server.withDatabase(async (url) => {
            const result = await run(url, hold, change);
            if (change !== null) requireDone(url, design);
            return result;
          }),
        );
      }
    }
    return runs;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A change has to end where the design wants it; otherwise two different things would be compared. */
const requireDone = (url: string, design: string): unknown =>
  runCommand(dbopt('plan', '-f', design, '--url', url, '--detailed-exitcode'));

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Advisor, ApplyEvent, Diagnostic, LoopEvent } from '../../../src/model/index.ts';
import { DEFAULT_LIMITS } from '../../../src/model/index.ts';
import { CLOCK } from '../../../src/operations/loop/clock.ts';
import type { LoopOptions } from '../../../src/operations/loop/job.ts';
import { runRound } from '../../../src/operations/loop/run.ts';
import { observedDatabase } from '../observe/scene.ts';
import { designOf, SCHEMA } from './design.ts';
import { startLoad } from './load.ts';

export { ADDED_INDEX, sabotage, WRONG_INDEX } from './wrong.ts';

/** A feature store under load, with its design applied. */
export async function loopScene(design = designOf(), { load: loaded = true } = {}) {
  const db = await observedDatabase();
  for (const one of SCHEMA.split(';\n')) await db.client.query(one);
  await db.client.query('VACUUM ANALYZE events, users');
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-loop-'));
  const file = join(folder, 'dbopt.yaml');
  await writeFile(file, design);
  const load = loaded ? await startLoad(db.url) : null;
  onTestFinished(async () => {
    await load?.stop();
    await db.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const source = { files: ['dbopt.yaml'], env: {}, vars: {}, cwd: folder, url: db.url };
  const events: (LoopEvent | ApplyEvent)[] = [];
  const said: Diagnostic[] = [];
  let heard: (event: LoopEvent | ApplyEvent) => unknown = () => {};
  const options = (advisors: readonly Advisor[], more: Partial<LoopOptions> = {}): LoopOptions => ({
    ...{ source, advisors, by: 'test', clock: CLOCK },
    limits: { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 },
    tell: (event) => {
      events.push(event);
      heard(event);
    },
    diagnostics: (diagnostics) => said.push(...diagnostics),
    ...more,
  });
  return {
    ...{ ...db, folder, file, load, source, events, said, options },
    read: () => readFile(file, 'utf8'),
    write: (text: string) => writeFile(file, text),
    /** Does something once at each event that is told. */
    on: (act: typeof heard) => {
      heard = act;
    },
    round: (advisors: readonly Advisor[], more: Partial<LoopOptions> = {}) =>
      runRound(options(advisors, more), new AbortController().signal),
  };
}

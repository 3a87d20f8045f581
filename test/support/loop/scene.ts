import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Advisor, ApplyEvent, Diagnostic, Edit, LoopEvent } from '../../../src/model/index.ts';
import { DEFAULT_LIMITS } from '../../../src/model/index.ts';
import { CLOCK } from '../../../src/operations/loop/clock.ts';
import type { LoopOptions } from '../../../src/operations/loop/job.ts';
import { runRound } from '../../../src/operations/loop/run.ts';
import { observedDatabase } from '../observe/scene.ts';
import { startLoad } from './load.ts';

const SCHEMA = `
CREATE TABLE events (id int, user_id int, payload jsonb);
INSERT INTO events SELECT i, i % 500, jsonb_build_object('user', md5(i::text), 'token', md5((-i)::text)) FROM generate_series(1, 6000) i;
CREATE INDEX events_payload ON events USING gin (payload);
CREATE INDEX events_user ON events (user_id);
CREATE TABLE users (id int PRIMARY KEY, name text);
INSERT INTO users SELECT i, 'n' || i FROM generate_series(1, 1000) i`;

/** Windows of seconds: a sample has to have thirty calls all the same. */
export const LOOP = `loop:
  mode: apply
  cooldown: 1ms
  observe: { before: 3s, after: 3s, settle: 200ms }
`;

export const TABLES = `tables:
  public.events: # the feature store's
    indexes:
      events_payload: { using: gin, on: [payload] }
      events_user: { on: [user_id] } # lookups
`;

export const POLICY = 'policy: { allow: [index-build, index-replace, access-exclusive] }\n';

export const designOf = ({
  loop = LOOP,
  policy = POLICY,
  tables = TABLES,
  more = '',
} = {}): string => `version: 1\n${policy}${loop}${tables}${more}`;

/** Says what it is told to: as an advisor with a mistake in it would. */
export const sabotage = (edits: readonly Edit[], code = 'sabotage'): Advisor => ({
  ...{ name: code, about: 'wrong', codes: { [code]: 'wrong' }, workload: true },
  findings: ({ design }) => [
    {
      ...{
        code,
        advisor: code,
        address: edits[0]?.address ?? '',
        severity: 'warning',
        verdict: 'found',
      },
      title: 'this would be better',
      evidence: [],
      gain: { how: 'measured', what: 'nothing', before: 100, after: 1, unit: 'ms' },
      ...{ remedy: 'edit', edits: design === null ? [] : edits, action: null, outside: null },
      ...{ unanswered: null, under: null },
    },
  ],
});

/** Looks up by a column that nobody asks for. */
export const WRONG_INDEX: Edit = {
  address: 'index.public.events_user',
  table: { schema: 'public', name: 'events' },
  field: 'on',
  from: ['user_id'],
  to: ['id'],
};

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

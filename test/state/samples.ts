import type { Run, StateEntry, Step, StepRecord } from '../../src/model/index.ts';

const RUN = '0b4f3b52-9a0d-4b51-8e58-0b8f3f8b7a10';
const AT = '2026-01-02T03:04:05.678Z';

export const run: Run = {
  id: RUN,
  startedAt: AT,
  endedAt: null,
  outcome: 'running',
  by: "O'Neil \\ 雪",
  planHash: 'abc',
};

export const record: StepRecord = {
  run: RUN,
  step: 'index.public.i#build',
  address: 'index.public.i',
  title: 'build index concurrently',
  sql: ['CREATE INDEX CONCURRENTLY i ON public.t (a)'],
  makes: ['public.i', 'public."odd, {name}"'],
  status: 'begun',
  startedAt: AT,
  endedAt: null,
  bytes: 5_000_000_000,
  error: null,
  owes: [],
};

export const entry: StateEntry = {
  address: 'index.public.i',
  kind: 'index',
  names: ['public', 'i'],
  table: { schema: 'public', name: 't' },
  made: true,
  keep: false,
  fields: {
    'with.fillfactor': { now: { value: 90, text: '90' }, former: null },
    on: { now: { value: ['a', { b: null }], text: "a, 'x'" }, former: { value: [], text: '' } },
  },
  proof: 'p',
  by: 'mage',
  at: AT,
  run: RUN,
};

export const upkeep: Step = {
  id: 'table.public.t#analyze',
  address: 'table.public.t',
  title: 'analyze public.t',
  phase: 'upkeep',
  mode: 'single',
  sql: ['ANALYZE public.t'],
  locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
  touches: 'scan',
  effect: 'at once',
  bytes: null,
  seconds: null,
  hazards: [],
  makes: [],
  needs: ['index.public.i#build'],
};

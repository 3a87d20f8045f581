import { expect, test } from 'vitest';
import type { ApplyEvent, Step } from '../../src/model/index.ts';
import { type Bench, bench, QUICK, step } from './bench.ts';
import { on, seen, tables } from './tables.ts';

const policy = { ...QUICK, lockRetryFor: 30_000, concurrentWait: 60_000 };
const hazards = [{ code: 'access-exclusive', message: '' }] as const;

const fillfactor = (table: string, more: Partial<Step> = {}): Step =>
  on(table, { id: table, sql: [`ALTER TABLE public.${table} SET (fillfactor = 90)`], ...more });
const LATER = { phase: 'upkeep', mode: 'single' } as const;
const analyze = (table: string): Step =>
  on(table, { ...LATER, id: `${table} later`, sql: [`ANALYZE public.${table}`] });
const index = (table: string): Step =>
  step({
    ...{ id: `${table} index`, address: `index.public.${table}_a`, phase: 'indexes' },
    ...{ mode: 'concurrent', makes: [`public.${table}_a`] },
    sql: [`CREATE INDEX CONCURRENTLY ${table}_a ON public.${table} (a)`],
    locks: [{ relation: `public.${table}`, mode: 'SHARE UPDATE EXCLUSIVE' }],
  });

/** A session of the application that is in the way. */
async function application(it: Bench, statement: string) {
  const session = await it.connect();
  await session.query(`BEGIN; ${statement}`);
  return { leave: () => session.query('ROLLBACK') };
}

interface Member {
  readonly name: string;
  readonly holds: string;
  readonly steps: readonly Step[];
  /** Done while it is held, and the rest only afterwards. */
  readonly meanwhile: readonly string[];
  readonly parallelism?: number;
}

const T = 'LOCK TABLE public.t IN SHARE MODE';
const MEMBERS: readonly Member[] = [
  {
    name: 'a later phase of another table',
    holds: T,
    steps: [fillfactor('t'), fillfactor('u'), index('u'), analyze('t'), analyze('u')],
    meanwhile: ['u', 'u index', 'u later'],
  },
  {
    name: 'a step that makes readers wait',
    holds: T,
    steps: [fillfactor('t', { hazards }), fillfactor('u', { hazards }), analyze('t')],
    meanwhile: ['u'],
  },
  {
    name: 'more tables than there are lanes',
    holds: 'LOCK TABLE public.t, public.u, public.v IN SHARE MODE',
    steps: [fillfactor('t'), fillfactor('u'), fillfactor('v'), fillfactor('w'), analyze('w')],
    meanwhile: ['w', 'w later'],
  },
  {
    name: 'all there is, in one lane',
    holds: T,
    steps: [fillfactor('t'), fillfactor('u'), fillfactor('v'), analyze('v')],
    meanwhile: ['u', 'v', 'v later'],
    parallelism: 1,
  },
  {
    name: 'a later phase, where a build waits for a transaction',
    holds: 'INSERT INTO public.t VALUES (1)',
    steps: [index('t'), analyze('t'), analyze('u')],
    meanwhile: ['u later'],
  },
  {
    name: 'what is short, where builds wait in all lanes',
    holds: 'INSERT INTO public.t VALUES (1); INSERT INTO public.u VALUES (1)',
    steps: [index('t'), index('u'), index('v'), fillfactor('w', { phase: 'statistics' })],
    meanwhile: ['w'],
  },
  {
    name: 'what is short, where a build waits in the only lane',
    holds: 'INSERT INTO public.t VALUES (1)',
    steps: [index('t'), index('u'), analyze('v'), analyze('w')],
    meanwhile: ['v later', 'w later'],
    parallelism: 1,
  },
];

test.for(MEMBERS)(
  'a lane that waits for a lock does not hold up $name',
  { timeout: 60_000 },
  async (member) => {
    const { holds, steps, meanwhile, parallelism = 2 } = member;
    const it = await bench();
    await tables(it, 'u', 'v', 'w');
    const { leave } = await application(it, holds);
    const applied = it.apply({ steps }, { policy, parallelism });
    const done = () => [...seen(it, 'step-done')].sort();
    await expect.poll(done, { timeout: 20_000 }).toEqual([...meanwhile].sort());
    await leave();
    expect(await applied).toEqual({ outcome: 'done', diagnostics: [] });
    expect(done()).toEqual(steps.map(({ id }) => id).sort());
    // Of one table it is one after the other, in the order of the plan.
    for (const table of ['t', 'u']) {
      const own = steps.map(({ id }) => id).filter((id) => id.split(' ')[0] === table);
      expect(seen(it, 'step-started').filter((id) => own.includes(id))).toEqual(own);
    }
  },
);

test('of a build that waits: its phase, whom it waits for, since when that is there, what is left', async () => {
  const it = await bench();
  const { leave } = await application(it, 'INSERT INTO public.t VALUES (1)');
  const applied = it.apply({ steps: [index('t')] }, { policy });
  const waits = () => it.events.filter((event) => event.type === 'step-waiting');
  await expect.poll(() => waits().length, { timeout: 20_000 }).toBeGreaterThan(2);
  await leave();
  expect((await applied).outcome).toBe('done');
  const phases = it.events.flatMap((e: ApplyEvent) => (e.type === 'step-progress' ? e.phase : []));
  expect(phases).toContain('waiting for writers before build');
  const [first, , third] = waits();
  expect(first?.blockers).toMatchObject([{ application: 'someone', state: 'idle in transaction' }]);
  const ages = [first, third].map((each) => each?.blockers[0]?.seconds ?? 0);
  expect(ages[1]).toBeGreaterThan((ages[0] ?? 0) + 1);
  const [more = 0, less = 0] = [first?.left, third?.left];
  expect(more).toBeLessThanOrEqual(60_000);
  expect(less).toBeLessThan(more - 1_000);
  expect(less).toBeGreaterThan(30_000);
}, 60_000);

test('of a lock: what is left of the time that it is tried', async () => {
  const it = await bench();
  const { leave } = await application(it, T);
  const applied = it.apply({ steps: [fillfactor('t')] }, { policy });
  const waits = () => it.events.filter((event) => event.type === 'step-waiting');
  await expect.poll(() => waits().length, { timeout: 20_000 }).toBeGreaterThan(2);
  await leave();
  expect((await applied).outcome).toBe('done');
  const left = waits().map((each) => each.left ?? 0);
  expect(left[0]).toBeLessThanOrEqual(30_000);
  expect(left[1]).toBeLessThan(left[0] ?? 0);
}, 60_000);

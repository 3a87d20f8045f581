import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  type Actual,
  type Declared,
  type DesireContext,
  restoredText,
  type Server,
  type Snapshot,
  type ValueMap,
} from '../../../src/model/index.ts';
import { loadParser } from '../../../src/postgres/index.ts';
import { boundsText, type Range } from '../../../src/providers/partitions/calendar/bounds.ts';
import {
  isTrouble,
  type Lifecycle,
  readLifecycle,
} from '../../../src/providers/partitions/calendar/lifecycle.ts';
import { scheduleOf } from '../../../src/providers/partitions/calendar/schedule.ts';
import { offsetIn } from '../../../src/providers/partitions/calendar/zone.ts';
import type { ChildRow } from '../../../src/providers/partitions/child-rows.ts';
import { desirePartitions } from '../../../src/providers/partitions/desire.ts';
import type { PartitionedRow } from '../../../src/providers/partitions/query.ts';
import { sameUntil } from '../../../src/providers/partitions/until.ts';
import { workOf } from '../../../src/providers/partitions/work.ts';
import { BARE } from './alone.ts';

const CASES = Number(process.env.DBOPT_TEST_CASES ?? 50);
const SEED = Number(process.env.DBOPT_TEST_SEED ?? Date.now() % 2 ** 31);
const DAY = 86_400_000;

const table = { schema: 'public', name: 't' };
/** What a design says, what there is, and the time at which somebody looks. */
interface Scene {
  readonly spec: ValueMap;
  readonly type: string;
  readonly start: number;
  /** Partitions beyond those asked for; before the first that is kept; the last of those is one brought back. */
  readonly more: number;
  readonly older: number;
  readonly restored: number | null;
}

const scene: fc.Arbitrary<Scene> = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
    every: fc.constantFrom('15 minutes', '1 hour', '1 day', '1 week', '1 month'),
    keep: fc.constantFrom(null, '6 hours', '40 days', '1 month', '3 months', '1 year'),
    type: fc.constantFrom('timestamptz', 'timestamp', 'uuid', 'int8'),
    epoch: fc.constantFrom('s', 'ms'),
    ahead: fc.integer({ min: 0, max: 3 }),
    // Around the days at which clocks are changed, and months of all lengths.
    start: fc.tuple(
      fc.constantFrom('2027-03-27', '2027-10-30', '2028-02-28', '2027-12-31', '2027-07-05'),
      fc.integer({ min: 0, max: 4 * DAY }),
    ),
    more: fc.integer({ min: 0, max: 3 }),
    older: fc.integer({ min: 0, max: 40 }),
    restored: fc.option(fc.integer({ min: 1, max: 3 * DAY })),
  })
  .map(({ zone, every, keep, type, epoch, ahead, start: [day, into], ...rest }) => ({
    ...rest,
    type,
    start: Date.parse(`${day}T00:00:00Z`) + into,
    spec: {
      ...{ by: 'range (at)', zone, every, ahead },
      ...(keep === null ? {} : { keep }),
      ...(type === 'int8' ? { epoch } : {}),
    },
  }));

/** The partitions that maintenance has left there, up to the time at which somebody looks. */
function rowOf({ spec, type, start, more, older, restored }: Scene): PartitionedRow {
  const row = { ...BARE, type, spec };
  const life = lifeAt(row, start);
  const first = Array.from({ length: older }).reduce<bigint>(
    (at) => life.upTo(at - 1n) ?? at,
    life.upTo(life.now) ?? life.now,
  );
  const begin = { from: first, to: life.after(first) };
  const { due } = scheduleOf([begin], { ...life, ahead: (life.ahead ?? 0) + more });
  const kept = [begin, ...due].filter(
    ({ to }) => life.cutoff === null || (to !== null && to > life.cutoff),
  );
  const back = { from: first, to: life.after(first) };
  const isOld = life.cutoff !== null && back.to !== null && back.to <= life.cutoff;
  const until = new Date(start + (restored ?? 0)).toISOString();
  const comment = restoredText({ archive: { to: 'file:///a', id: 'i' }, until, comment: null });
  return {
    ...row,
    children: [
      ...(isOld && restored !== null ? [childOf(back, life, 'back', comment)] : []),
      ...kept.map((range, i) => childOf(range, life, `t_${i}`, null)),
    ],
  };
}

const childOf = (range: Range, { key }: Lifecycle, name: string, comment: string | null) => {
  const { from, to } = boundsText(range, key);
  const bounds = `FOR VALUES FROM ('${from}') TO ('${to}')`;
  const rest = {
    ...{ pending: false, tuples: -1, references: [], comment },
    ...{ stranger: null, host: null },
  };
  return { schema: 'public', name, oid: 2, kind: 'r', bounds, ...rest } satisfies ChildRow;
};

function lifeAt(row: PartitionedRow, at: number): Lifecycle {
  const life = readLifecycle(row.spec ?? {}, row, new Date(at).toISOString());
  if (isTrouble(life)) throw new Error(JSON.stringify(life));
  return life;
}

beforeAll(loadParser);

/** It is not asked. */
const SERVER: Server = JSON.parse('{}');

const place = { file: 'dbopt.yaml', line: 1, column: 1 };

const declaredOf = (spec: ValueMap): Declared => ({
  ...{ kind: 'partitions', address: 'partitions.public.t', names: ['public', 't'], table, spec },
  ...{ place, keep: false },
});

function contextOf(row: PartitionedRow, at: number): Omit<DesireContext, 'probed'> {
  const declared = declaredOf(row.spec ?? {});
  const actual: Actual = { ...declared, fields: {}, facts: row };
  const relation = {
    ...{ ...table, oid: 1, kind: 'p', persistence: 'p', pages: 0, rows: 0, allVisible: 0 },
    ...{ hasToast: false, options: [], toastOptions: [], parent: null, children: [] },
  };
  const snapshot: Snapshot = {
    now: new Date(at).toISOString(),
    ...{ server: SERVER, relations: { 'public.t': relation }, others: {} },
    actual: { [declared.address]: actual },
  };
  return { task: 'plan', declared: [declared], snapshot, entries: {} };
}

/** All that a plan says of the table at a time, but for how many partitions there are beyond those asked for. */
function planned(row: PartitionedRow, at: number): string {
  const context = { ...contextOf(row, at), probed: {} };
  const { desired, diagnostics } = desirePartitions(declaredOf(row.spec ?? {}), context);
  const life = lifeAt(row, at);
  const ranges = row.children.flatMap(({ bounds }) => {
    const [, from = '', to = ''] = /FROM \('(.*)'\) TO \('(.*)'\)/.exec(bounds) ?? [];
    return { from: life.key.parse(from), to: life.key.parse(to) };
  });
  const { ahead } = scheduleOf(ranges, life);
  const enough = ahead === null || ahead >= (life.ahead ?? -1);
  return JSON.stringify([enough, desired.map((one) => workOf(one)?.due), diagnostics]);
}

test(`a table is until then what it is now: ${CASES} cases`, { timeout: 120_000 }, () => {
  const ends: string[] = [];
  fc.assert(
    fc.property(
      scene,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (one, any) => {
        const row = rowOf(one);
        const { start } = one;
        const end = start + 100 * DAY;
        const until = sameUntil(declaredOf(one.spec), contextOf(row, start), end);
        const now = planned(row, start);
        const zone = offsetIn(String(one.spec.zone)) ?? (() => 0);
        const drawn = [...any.take(30)].map((share) => start + Math.floor(share * (until - start)));
        const days = drawn.map((at) => Math.ceil((at + zone(at)) / DAY) * DAY - zone(at));
        const near = [...drawn, ...days, ...days.map((at) => at - 1), until - 1];
        for (const at of near.filter((at) => at >= start && at < until)) {
          expect(planned(row, at), new Date(at).toISOString()).toBe(now);
        }
        if (until < end) expect(planned(row, until), new Date(until).toISOString()).not.toBe(now);
        ends.push(until === start ? 'at once' : until < end ? 'before' : 'never');
      },
    ),
    { numRuns: CASES, seed: SEED },
  );
  expect(ends).toContain('before');
  expect(ends).not.toContain('at once');
});

import { expect, test } from 'vitest';
import { CHECKLISTS } from '../../../src/operations/report/checklists/index.ts';
import { evidenceOf, tableCounters, tableFacts } from '../../support/evidence/build.ts';
import { boxOf, marksOf, reportOf } from '../../support/report.ts';
import { readDesign } from '../../support/verify/verify.ts';

const BIG = tableFacts(10, 'big', { bytes: 164e6 });
const wide = evidenceOf({
  before: { tables: { 10: tableCounters({ n_live_tup: 1e6 }) } },
  after: { tables: { 10: tableCounters({ n_live_tup: 1e6 }) } },
  more: { tables: [BIG] },
});
const full = (dead: number) =>
  evidenceOf({
    before: { tables: { 10: tableCounters({ n_live_tup: 1e6 }) } },
    after: { tables: { 10: tableCounters({ n_live_tup: 1e6 - dead, n_dead_tup: dead }) } },
    more: { tables: [BIG] },
  });
const design = (checks: string) => readDesign(`version: 1\nchecks:\n${checks}`);

test('what was not looked at is never ticked', async () => {
  const report = await reportOf(evidenceOf());
  const marks = marksOf(report);
  expect(Object.entries(marks).filter(([, mark]) => mark !== 'untold')).toEqual([]);
  for (const { boxes } of report.checklists) {
    for (const { id, unanswered } of boxes) expect(unanswered?.why, id).toBeTruthy();
  }
});

test('every box has an identity of its own, and says who judges it', () => {
  const boxes = CHECKLISTS.flatMap((list) => list.boxes);
  expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
  for (const { id, words, tasks } of boxes) {
    expect(words, id).toMatch(/^[A-Z].*\.$/);
    for (const task of tasks) expect(task, id).toMatch(/^(SPK-)?DB-OPT-\d\d$/);
  }
});

test('a box holds, fails, and cannot be told, by the numbers of checks', async () => {
  expect(boxOf(await reportOf(full(1_000)), 'dead-rows').mark).toBe('holds');
  const failing = boxOf(await reportOf(full(100_000)), 'dead-rows');
  expect(failing.mark).toBe('fails');
  expect(failing.items).toMatchObject([
    {
      address: 'table.app.big',
      measured: { value: expect.closeTo(1 / 11), unit: 'share' },
      bound: { max: 0.01 },
    },
  ]);
  const unknown = evidenceOf({ more: { tables: [BIG] } });
  expect(boxOf(await reportOf(unknown), 'dead-rows')).toMatchObject({
    mark: 'untold',
    unanswered: { why: expect.stringContaining('counters') },
  });
});

test('the bound of the design holds where it has a check of the type', async () => {
  const loose = await design('  dead: { dead_tuples: app.big, max: 20% }\n');
  const box = boxOf(await reportOf(full(100_000), loose), 'dead-rows');
  expect(box.mark).toBe('holds');
  expect(box.items).toMatchObject([{ of: 'dead', bound: { max: 0.2 } }]);
});

test('of a check that judges several things each box takes its own', async () => {
  const shares = await design('  wal: { checkpoints: server, sync_share: { max: 50% } }\n');
  const seen = evidenceOf({
    before: {},
    after: { checkpointer: checkpointer({ num_timed: 10, sync_time: 360_000 }) },
  });
  const report = await reportOf(seen, shares);
  expect(boxOf(report, 'checkpoints-sync')).toMatchObject({
    mark: 'holds',
    items: [{ of: 'wal', quantity: 'sync_share' }],
  });
  expect(boxOf(report, 'checkpoints-timed')).toMatchObject({
    mark: 'holds',
    items: [{ of: 'checkpoints-timed', quantity: 'requested' }],
  });
});

test('a finding fails its box; accepted in the file it does not', async () => {
  const off = evidenceOf({
    before: { tables: { 10: tableCounters() } },
    after: { tables: { 10: tableCounters({ n_live_tup: 1e6, n_dead_tup: 9e5, n_tup_upd: 9e5 }) } },
    more: { tables: [{ ...BIG, options: { autovacuum_enabled: 'off' } }] },
  });
  const box = boxOf(await reportOf(off), 'autovacuum');
  expect(box.mark).toBe('fails');
  expect(box.items[0]?.of).toBe('autovacuum-off');
  const accepting = await readDesign(
    'version: 1\nadvice:\n  accept:\n    - { code: autovacuum-off, address: table.app.big, why: it is emptied every hour }\n',
  );
  expect(boxOf(await reportOf(off, accepting), 'autovacuum').mark).toBe('holds');
});

test('a standby vacuums nothing, so that nothing of it is told', async () => {
  const standby = evidenceOf({
    server: { standby: true },
    before: { tables: { 10: tableCounters() } },
    after: { tables: { 10: tableCounters() } },
    more: { tables: [BIG] },
  });
  const report = await reportOf(standby);
  for (const id of ['autovacuum', 'horizon', 'wraparound', 'statistics', 'bulk-loads']) {
    expect(boxOf(report, id).mark, id).toBe('untold');
  }
});

test('from evidence alone, what only a server tells is told as that', async () => {
  const checks = await design(
    '  lookup: { latency: "select 1", p99: { max: 50ms } }\n  join: { plan: "select 1", forbid: [Nested Loop] }\n  ahead: { partitions_ahead: app.big, min: 30 days }\n',
  );
  const report = await reportOf(wide, checks);
  expect(report.plan).toMatchObject({ is: null, why: expect.stringContaining('without a server') });
  expect(report.drift.is).toBeNull();
  for (const id of ['latency', 'nodes', 'plan', 'drift']) {
    expect(boxOf(report, id), id).toMatchObject({
      mark: 'untold',
      unanswered: { why: expect.stringContaining('without a server') },
    });
  }
  expect(report.verdicts.is?.map(({ verdict }) => verdict)).toEqual(Array(3).fill('cannot-tell'));
});

test('a figure that was measured before has a trend', async () => {
  const before = { name: 'dead-rows', address: 'table.app.big', quantity: '', interval: null };
  const past = [
    { ...before, at: '2030-06-02T00:00:00.000Z', value: 0.02 },
    { ...before, at: '2030-06-01T00:00:00.000Z', value: 0.01 },
    { ...before, name: 'other', at: '2030-06-01T00:00:00.000Z', value: 0.5 },
  ];
  const { trends } = await reportOf(full(100_000), null, { past });
  expect(trends.map(({ name }) => name)).toEqual(['dead-rows']);
  expect(trends[0]?.points.map(({ value }) => value)).toEqual([0.01, 0.02, expect.closeTo(1 / 11)]);
});

const checkpointer = (more: object) => ({
  ...{ num_timed: 0, num_requested: 0, num_done: null, restartpoints_timed: null },
  ...{ restartpoints_req: null, restartpoints_done: null, write_time: 0, sync_time: 0 },
  ...{ buffers_written: 0, stats_reset: null },
  ...more,
});

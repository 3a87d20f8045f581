import { expect, test } from 'vitest';
import type { Run, State, StateEntry, StepRecord } from '../../../src/model/index.ts';
import { renderHistory, renderStateList, renderStateShow } from '../../../src/ui/index.ts';
import { field } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';

const entry = (address: string, more: Partial<StateEntry> = {}): StateEntry => ({
  address,
  kind: address.split('.')[0] ?? '',
  names: address.split('.').slice(1),
  made: false,
  keep: false,
  fields: {},
  by: 'ci@deploy',
  at: '2026-03-01T02:00:07.123Z',
  run: 'r-2026',
  ...more,
});

const table = entry('table.ml_features.features', {
  table: { schema: 'ml_features', name: 'features' },
  keep: true,
  fields: {
    'with.fillfactor': { now: field(90), former: field(100) },
    'with.autovacuum_vacuum_scale_factor': { now: field(0.02), former: null },
  },
});
const index = entry('index.public."特徴量"', { made: true });
const state: State = {
  version: 1,
  lineage: 'l',
  serial: 3,
  entries: { [table.address]: table, [index.address]: index },
};

const run = (id: string, more: Partial<Run> = {}): Run => ({
  id,
  startedAt: '2026-03-01T02:00:00Z',
  endedAt: '2026-03-01T02:04:02Z',
  outcome: 'done',
  by: 'ci@deploy',
  planHash: 'h',
  ...more,
});
const record = (step: string, more: Partial<StepRecord> = {}): StepRecord => ({
  run: 'r-2',
  step,
  address: 'index.ml_features.features_embedding',
  title: 'build index',
  sql: [],
  makes: [],
  status: 'done',
  startedAt: '2026-03-01T02:00:00Z',
  endedAt: '2026-03-01T02:00:12Z',
  bytes: null,
  error: null,
  owes: [],
  ...more,
});

const options = { width: 100, color: false };

test('state list', () => expectGolden('state-list.txt', renderStateList(state, options)));

test('state show', () =>
  expectGolden(
    'state-show.txt',
    [table, index].map((each) => renderStateShow(each, options)).join('\n'),
  ));

test('history', () => {
  const runs = [run('r-1'), run('r-2', { endedAt: null, outcome: 'running' })];
  const steps = [
    record('a'),
    record('b', { status: 'failed', error: 'canceling statement due to lock timeout' }),
    record('c', { status: 'begun', endedAt: null }),
  ];
  expectGolden('history.txt', renderHistory(runs, steps, options));
});

test('history tells steps of partitions once, but for those that failed', () => {
  const steps = Array.from({ length: 102 }, (_, i) => {
    const address = `column.app.audit_p${i}.body`;
    const more = i === 7 ? ({ status: 'failed', error: 'no' } as const) : {};
    return record(`${address}#set`, { address, run: 'r-1', ...more });
  });
  const entries = Object.fromEntries(
    steps.map(({ address }) => [address, entry(address, { inherits: 'column.app.audit.body' })]),
  );
  const told = { ...options, state: { ...state, entries } };
  const text = renderHistory([run('r-1')], steps, told);
  expect(text).toContain('column.app.audit.body: 101 partitions');
  expect(text.replace(/\s+/g, ' ')).toContain('and 100 more steps, --full shows them');
  expect(text).toMatch(/^column\.app\.audit_p7\.body +failed/m);
  const full = renderHistory([run('r-1')], steps, { ...told, full: true });
  expect(full.match(/audit_p\d+\.body/g)).toHaveLength(102);
});

test('what is empty says so', () => {
  expect(renderStateList({ ...state, entries: {} }, options)).toMatch(/^The state is empty/);
  expect(renderHistory([], [], options)).toBe('No runs yet.\n');
});

import { expect, test } from 'vitest';
import { unloggedStaging } from '../../../src/advisors/wal/unlogged.ts';
import {
  DEFAULT_LIMITS,
  type Evidence,
  type StatementUse,
  type TableFacts,
} from '../../../src/model/index.ts';
import { evidenceOf, tableFacts } from '../../support/evidence/build.ts';
import { COUNTED, statementUse, tableUse, workloadOf } from '../../support/evidence/samples.ts';

const use = (id: string, access: 'truncate' | 'insert' | 'read', role: string): StatementUse =>
  statementUse(id, 30, [tableUse(10, [], { access })], { role });
const ETL = [use('t', 'truncate', 'etl'), use('i', 'insert', 'etl'), use('r', 'read', 'etl')];
const COST = {
  calls: 30,
  total_exec_time: 1,
  rows: 1,
  shared_blks_hit: 0,
  shared_blks_read: 0,
  shared_blks_dirtied: 0,
  temp_blks_written: 0,
};

function given(
  statements: readonly StatementUse[],
  table: Partial<TableFacts> = {},
  others: readonly TableFacts[] = [],
): Evidence {
  return evidenceOf({
    after: { statements_info: COUNTED, statements: { i: { ...COST, wal_bytes: 5e9 } } },
    more: {
      tables: [tableFacts(10, 'staging', { bytes: 0, reltuples: 0, ...table }), ...others],
      workload: workloadOf(statements),
    },
  });
}
const found = (evidence: Evidence) =>
  unloggedStaging({ evidence, design: null, limits: DEFAULT_LIMITS }, { name: 'wal' });

test('a table that is emptied and loaded by one role needs no WAL', () => {
  const [one] = found(given(ETL));
  expect(one).toMatchObject({
    code: 'unlogged',
    address: 'table.app.staging',
    severity: 'warning',
  });
  expect(one?.edits).toEqual([
    { address: 'table.app.staging', field: 'persistence', from: null, to: 'unlogged' },
  ]);
  expect(one?.outside).toContain('After a crash');
});

test.each<[string, readonly StatementUse[], Partial<TableFacts>]>([
  ['somebody else reads it', [...ETL, use('o', 'read', 'report')], {}],
  ['it is never emptied', ETL.slice(1), {}],
  ['it is never loaded', ETL.slice(0, 1), {}],
  ['it is unlogged', ETL, { persistence: 'u' }],
  ['it is a partition', ETL, { parent: 9, root: 9 }],
])('not where %s', (_, statements, table) => {
  expect(found(given(statements, table))).toEqual([]);
});

test('not where a permanent table refers to it', () => {
  const key = { name: 'fk', columns: ['staging'], references: 10 };
  expect(found(given(ETL, {}, [tableFacts(20, 'note', { foreign_keys: [key] })]))).toEqual([]);
});

test('not where statements are known of a day only', () => {
  const evidence = given(ETL);
  const after = {
    ...evidence.readings.after,
    statements_info: { dealloc: 0, stats_reset: '2030-06-14T12:00:00.000Z' },
  };
  expect(found({ ...evidence, readings: { ...evidence.readings, after } })).toEqual([]);
});

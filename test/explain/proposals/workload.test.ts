import { beforeAll, expect, test } from 'vitest';
import { type ForOne, overWorkload } from '../../../src/explain/proposals/index.ts';
import type { IndexTrial, StatementTable, WorkloadProposal } from '../../../src/model/index.ts';
import { loadParser, parseStatement } from '../../../src/postgres/index.ts';

beforeAll(() => loadParser());

const TABLE: StatementTable = {
  ...{ oid: 7, schema: 'public', name: 't', kind: 'r', onPath: true, rows: 1e6, bytes: 1e8 },
  ...{ changed: 0, everAnalyzed: true, owned: true, readable: true },
  ...{ columns: [], indexes: [], statistics: [] },
};

const on = (...keys: readonly string[]) => ({
  table: { oid: 7, schema: 'public', name: 't' },
  keys: keys.map((sql) => ({ sql, descending: false })),
  include: [],
  method: 'btree' as const,
  where: null,
});

type Costs = { readonly [keys: string]: number };

/** A statement that costs 1,000, and what it costs with indexes on these keys. */
function one(queryId: string, text: string, costs: Costs, { calls = 100, rows = 0 } = {}): ForOne {
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const cost = (of: number) => ({ cost: of, ms: null, buffers: null });
  const trial: IndexTrial = {
    ...{ why: null, by: 'hypopg', before: cost(1000), copies: [], writes: [] },
    tried: Object.entries(costs).map(([keys, after]) => ({
      ...{ candidate: on(...keys.split(',')), after: cost(after), used: after < 1000, bytes: 8192 },
    })),
  };
  const facts = { text, file: queryId, tree: parsed.statement, tables: [TABLE] };
  return { member: { queryId, calls, rows, facts, trials: [trial] }, proposals: [] };
}

const onOf = ({ edits }: WorkloadProposal) => edits.find(({ field }) => field === 'on')?.to;

test('an index that serves several is told once, before one that serves less', () => {
  const found = overWorkload([
    one('1', 'SELECT * FROM t WHERE a = $1', { a: 10, 'a,b': 12 }),
    one('2', 'SELECT * FROM t WHERE a = $1 AND b > $2', { a: 400, 'a,b': 5 }),
    one('3', 'SELECT count(*) FROM t', { a: 1000, 'a,b': 1000 }),
  ]);
  expect(found.map(onOf)).toEqual([['a', 'b']]);
  expect(found[0]?.helps.map(({ queryId }) => queryId)).toEqual(['2', '1']);
  expect(found[0]).toMatchObject({
    hurts: [],
    taxes: [],
    title: expect.stringContaining('2 of the statements'),
    gain: { how: 'by cost', before: 200_000, after: 1_700 },
  });
});

test('two where neither makes up for the other', () => {
  const found = overWorkload([
    one('1', 'SELECT * FROM t WHERE a = $1', { a: 10, b: 1000 }),
    one('2', 'SELECT * FROM t WHERE b = $1', { a: 1000, b: 10 }),
  ]);
  expect(found.map(onOf)).toEqual([['a'], ['b']]);
});

test('what it hurts is told', () => {
  const [found] = overWorkload([
    one('1', 'SELECT * FROM t WHERE a = $1', { a: 10 }),
    one('2', 'SELECT * FROM t ORDER BY b LIMIT 1', { a: 999 }),
    {
      ...one('3', 'SELECT * FROM t WHERE b = 1', { a: 10 }),
      member: {
        ...one('3', 'SELECT * FROM t WHERE b = 1', {}).member,
        trials: one('3', 'SELECT 1', { a: 10 }).member.trials.map((trial) => ({
          ...trial,
          tried: trial.tried.map((each) => ({ ...each, after: { ...each.after, cost: 1500 } })),
        })),
      },
    },
  ]);
  expect(found?.hurts).toEqual([{ queryId: '3', calls: 100, before: 1000, after: 1500 }]);
});

test('what writes it taxes, and which of them is HOT no more', () => {
  const [found] = overWorkload([
    one('1', "SELECT * FROM t WHERE doc ->> 'kind' = $1", { "(doc ->> 'kind')": 10 }),
    one('2', 'INSERT INTO t VALUES ($1)', {}, { rows: 50 }),
    one('3', 'UPDATE t SET kind = $1', {}, { rows: 7 }),
    one('4', 'UPDATE public.t SET doc = $1', {}, { rows: 6 }),
    one('5', 'INSERT INTO t VALUES ($1) ON CONFLICT (a) DO UPDATE SET doc = $2', {}, { rows: 5 }),
    one('6', 'WITH x AS (UPDATE t SET doc = NULL RETURNING 1) SELECT * FROM x', {}, { rows: 4 }),
    one('7', 'MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE SET doc = $1', {}, { rows: 3 }),
    one('8', 'DELETE FROM t', {}, { rows: 9 }),
    one('9', 'UPDATE other SET doc = $1', {}, { rows: 9 }),
  ]);
  expect(found?.taxes.map(({ queryId, rows, breaksHot }) => [queryId, rows, breaksHot])).toEqual([
    ['2', 50, false],
    ['3', 7, false],
    ['4', 6, true],
    ['5', 5, true],
    ['6', 4, true],
    ['7', 3, true],
  ]);
  expect(found?.severity).toBe('warning');
});

test('where more rows are written than it is asked for, it is for information', () => {
  const [found] = overWorkload([
    one('1', 'SELECT * FROM t WHERE a = $1', { a: 10 }, { calls: 10 }),
    one('2', 'INSERT INTO t VALUES ($1)', {}, { rows: 5_000 }),
  ]);
  expect(found?.severity).toBe('info');
});

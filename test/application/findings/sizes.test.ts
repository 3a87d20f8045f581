import { expect, test } from 'vitest';
import { sizeFindings } from '../../../src/application/index.ts';
import {
  type ConnectionLimits,
  demandOf,
  type Pool,
  type PoolResult,
} from '../../../src/model/index.ts';

const pool = (most: number | null): Pool => ({
  ...{ made: 'asyncpg.create_pool', place: 'app/db.py:3', branches: [], notes: [], queue: null },
  ...{ most, why: most === null ? 'n is given by whoever calls' : null },
});

const result = (pools: readonly Pool[], more: Partial<PoolResult> = {}): PoolResult => ({
  ...{ kind: 'pool', pools, unread: [], workers: null, replicas: null, notes: [] },
  ...more,
});

const limits = (more: Partial<ConnectionLimits> = {}): ConnectionLimits => ({
  ...{ from: 'the server', maxConnections: 100, reserved: 3, role: null, database: null },
  ...more,
});

interface Asked {
  readonly replicas?: number;
  readonly workers?: number;
  readonly dbCores?: number;
  readonly limits?: ConnectionLimits;
}

function findings(of: PoolResult, asked: Asked = {}) {
  const { replicas = null, workers = null, dbCores = null } = asked;
  return sizeFindings({
    ...{ path: 'app', result: of, demand: demandOf(of, { replicas, workers }), checked: 'app' },
    ...{ limits: asked.limits ?? null, machines: { dbCores, spindles: 1 } },
  });
}

const codesOf = (of: PoolResult, asked?: Asked) =>
  findings(of, asked).map(({ code, verdict }) => (verdict === 'found' ? code : `? ${code}`));

test('the product stands in the title, each factor with its place', () => {
  const many = result([pool(25)], { workers: { count: 17, place: 'g.py:1' } });
  const asked = { replicas: 3, dbCores: 16, limits: limits() };
  const demand = findings(many, asked).find(({ code }) => code === 'pool-demand');
  expect(demand).toMatchObject({
    code: 'pool-demand',
    title: '3 replicas × 17 workers × 25 = 1,275 connections; limit 97; ceiling 33',
    place: { file: 'app/db.py', line: 3 },
  });
  expect(demand?.evidence).toContainEqual(
    expect.objectContaining({ what: 'workers', value: 17, from: 'g.py:1' }),
  );
});

test.each<[what: string, codes: readonly string[], of: PoolResult, asked?: Asked]>([
  ['no cores, few connections', ['pool-demand', '? pool-over-ceiling'], result([pool(10)])],
  ['no cores, too many for any', ['pool-demand', 'pool-over-ceiling'], result([pool(51)])],
  ['as many as are let in', ['pool-demand'], result([pool(9)]), { dbCores: 4, limits: limits() }],
  ['more than cores do', ['pool-demand', 'pool-over-ceiling'], result([pool(10)]), { dbCores: 4 }],
  [
    'more than are let in',
    ['pool-demand', 'pool-over-limit'],
    result([pool(9)]),
    { dbCores: 4, limits: limits({ maxConnections: 11 }) },
  ],
  [
    'more than the role may',
    ['pool-demand', 'pool-over-limit'],
    result([pool(9)]),
    { dbCores: 4, limits: limits({ role: { name: 'api', limit: 8, place: null } }) },
  ],
  ['a size that is not known', ['? pool-demand'], result([pool(null)])],
  [
    'too many without those that are not known',
    ['? pool-demand', 'pool-over-ceiling'],
    result([pool(60), pool(null)]),
  ],
  ['no pool', ['? pool-demand'], result([])],
  [
    'two files that are no Python',
    ['? pool-demand', '? pool-demand'],
    result([pool(5)], {
      unread: [
        { place: 'a.py:1', why: 'it is no Python' },
        { place: 'b.py:1', why: 'it is no Python' },
      ],
    }),
  ],
])('%s', (_, codes, of, asked) => {
  expect(codesOf(of, asked)).toEqual(codes);
});

test('a role without a limit gets one with room for a rollout, within what the server has', () => {
  const role = { name: 'api', limit: -1, place: null };
  const editOf = (most: number, maxConnections: number) =>
    findings(result([pool(most)]), { replicas: 4, limits: limits({ role, maxConnections }) })
      .flatMap(({ edits }) => edits)
      .filter(({ address }) => address === 'role.api')
      .map(({ field, to }) => [field, to]);
  expect(editOf(10, 100)).toEqual([['connection_limit', 50]]);
  expect(editOf(10, 48)).toEqual([['connection_limit', 45]]);
  expect(editOf(10, 20)).toEqual([]);
});

test('a check is proposed that holds the least of all bounds', () => {
  const edits = findings(result([pool(9)]), { workers: 2, dbCores: 16 }).flatMap(
    (one) => one.edits,
  );
  expect(edits.map(({ field, to }) => [field, to])).toEqual([
    ['pool', 'app'],
    ['workers', 2],
    ['max', 33],
  ]);
});

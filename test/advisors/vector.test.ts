import { expect, test } from 'vitest';
import { vector } from '../../src/advisors/vector.ts';
import {
  DEFAULT_LIMITS,
  type Evidence,
  type SaidSetting,
  type SearchedVariant,
  type VectorSearchResult,
} from '../../src/model/index.ts';
import { evidenceOf, indexFacts, indexKey, tableFacts } from '../support/evidence/build.ts';
import {
  COUNTED,
  columnFacts,
  columnUse,
  statementUse,
  tableUse,
  trialOf,
  workloadOf,
} from '../support/evidence/samples.ts';

const CLASS = { schema: 'public', name: 'vector_l2_ops' };
const INDEX = indexFacts(11, 'items_e', [], {
  access_method: 'hnsw',
  key: [indexKey('e', { opclass: CLASS, family: CLASS })],
});
const TABLE = tableFacts(10, 'items', {
  columns: [columnFacts('e', 'vector(64)')],
  indexes: [INDEX],
});

/** 200 queries, of which some find half. */
const variant = (ef: number, halves: number, more: Partial<SearchedVariant> = {}) => ({
  ...{ set: { 'hnsw.ef_search': String(ef) }, settings: { 'hnsw.ef_search': String(ef) } },
  recalls: Array.from({ length: 200 }, (_, at) => (at < halves ? 0.5 : 1)),
  ...{ short: 0, by_index: 200, in_plan: true, plan: 'Index Scan', p50_ms: ef / 40, p99_ms: 9 },
  ...more,
});

interface Given {
  readonly variants: readonly SearchedVariant[];
  readonly result?: Partial<VectorSearchResult>;
  readonly role?: string | null;
  readonly said?: readonly SaidSetting[];
}

function found({ variants, result = {}, role = 'api', said = [] }: Given) {
  const search = statementUse('1', 1000, [
    tableUse(10, [columnUse('e', { position: 'order', operator: '<->' })]),
  ]);
  const bare = evidenceOf({
    server: { search_settings: { session: {}, said } },
    after: { statements_info: COUNTED },
    more: {
      tables: [TABLE],
      opclasses: [
        {
          ...{ ...CLASS, method: 'hnsw', type: 'public.vector', default: true, family: CLASS },
          operators: [{ name: '<->', left: 'vector', right: 'vector' }],
        },
      ],
      workload: workloadOf([{ ...search, role }]),
    },
  });
  const input = { evidence: bare, design: null, limits: DEFAULT_LIMITS };
  const [request] = vector.trials?.(input) ?? [];
  if (request === undefined) throw new Error('nothing is tried');
  const trial = trialOf(request, {
    ...{ kind: 'vector-search', source: 'table', seed: 1, queries: 200, empty: 0, exact_ms: 50 },
    ...{ variants, forced: null, ...result },
  });
  const evidence: Evidence = { ...bare, trials: [trial] };
  return { request, findings: vector.findings({ ...input, evidence }) };
}

const codes = (given: Given) => found(given).findings.map(({ code, verdict }) => [code, verdict]);

test('the least width that surely finds enough, for the role that searches, with a check that holds it', () => {
  const { findings } = found({ variants: [variant(40, 80), variant(80, 18), variant(120, 4)] });
  // At 80 the mean is over the goal, and its interval is not.
  expect(findings.map(({ code }) => code)).toEqual(['ef-search']);
  expect(findings[0]?.edits.map(({ address, field, to }) => [address, field, to])).toEqual([
    ['role.api', 'settings.hnsw.ef_search', 120],
    ['check.items_e_recall', 'recall', 'index.app.items_e'],
    ['check.items_e_recall', 'k', 10],
    ['check.items_e_recall', 'min', 0.95],
    ['check.items_e_recall', 'role', 'api'],
  ]);
});

test('where nobody is known to search, it is said of the database', () => {
  const { findings } = found({ role: null, variants: [variant(40, 80), variant(120, 4)] });
  expect(findings[0]?.edits.map(({ address }) => address)).toEqual([
    'database.shop',
    ...Array.from({ length: 3 }, () => 'check.items_e_recall'),
  ]);
});

test('widths begin above what the role has already', () => {
  const own = { role: 'api', here: false, name: 'hnsw.ef_search', value: '150' };
  const { request } = found({ variants: [variant(150, 0)], said: [own] });
  expect(request).toMatchObject({
    role: 'api',
    variants: [200, 400, 800].map((ef) => ({ 'hnsw.ef_search': String(ef) })),
  });
});

test.each<[string, Given, readonly (readonly string[])[]]>([
  ['enough is found', { variants: [variant(40, 2)] }, []],
  ['both sides of the goal', { variants: [variant(40, 20)] }, [['recall-low', 'cannot-tell']]],
  [
    'enough of its own rows, but for what that flatters',
    { variants: [variant(40, 8)], result: { source: 'rows' } },
    [['recall-low', 'cannot-tell']],
  ],
  [
    'wide searches that are not by the index prove nothing of it',
    { variants: [variant(40, 80), variant(800, 0, { by_index: 0 })] },
    [['recall-low', 'found']],
  ],
  [
    'few queries',
    { variants: [variant(40, 0, { recalls: [0, 1], by_index: 2 })] },
    [['recall-low', 'cannot-tell']],
  ],
  [
    'the planner reads all rows, which takes little longer',
    {
      variants: [variant(40, 0, { by_index: 0, p50_ms: 3 })],
      result: { forced: variant(40, 0, { p50_ms: 2 }) },
    },
    [],
  ],
  [
    'the planner reads all rows, which takes much longer',
    {
      variants: [variant(40, 0, { by_index: 0, p50_ms: 50 })],
      result: { forced: variant(40, 0, { p50_ms: 2 }) },
    },
    [['index-not-used', 'found']],
  ],
])('%s', (_, given, told) => {
  expect(codes(given)).toEqual(told);
});

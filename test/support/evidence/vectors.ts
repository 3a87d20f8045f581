import { vector } from '../../../src/advisors/vector.ts';
import {
  DEFAULT_LIMITS,
  type Evidence,
  type SaidSetting,
  type SearchedVariant,
  type VectorSearchResult,
} from '../../../src/model/index.ts';
import { evidenceOf, indexFacts, indexKey, tableFacts } from './build.ts';
import {
  COUNTED,
  columnFacts,
  columnUse,
  statementUse,
  tableUse,
  trialOf,
  workloadOf,
} from './samples.ts';

/* A table of vectors with an HNSW index, what a trial of it gave, and what that makes the advisor say. */

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
export const variant = (ef: number, halves: number, more: Partial<SearchedVariant> = {}) => ({
  ...{ set: { 'hnsw.ef_search': String(ef) }, settings: { 'hnsw.ef_search': String(ef) } },
  recalls: Array.from({ length: 200 }, (_, at) => (at < halves ? 0.5 : 1)),
  ...{ short: 0, by_index: 200, in_plan: true, plan: 'Index Scan', p50_ms: ef / 40, p99_ms: 9 },
  ...more,
});

export interface Given {
  readonly variants: readonly SearchedVariant[];
  readonly result?: Partial<VectorSearchResult>;
  readonly role?: string | null;
  readonly said?: readonly SaidSetting[];
  readonly settings?: Evidence['server']['settings'];
}

const OPERATOR = { name: '<->', left: 'vector', right: 'vector' };
const OPCLASSES = [
  ['hnsw', 'vector_l2_ops', OPERATOR],
  ['hnsw', 'halfvec_l2_ops', { name: '<->', left: 'halfvec', right: 'halfvec' }],
] as const;

export function found({ variants, ...given }: Given) {
  const input = inputOf({ variants, ...given });
  const [{ request } = { request: null }] = input.evidence.trials;
  return { request, findings: vector.findings(input) };
}

/** What the advisor knows once the searches that it asks for were made. */
export function inputOf({ variants, result = {}, role = 'api', said = [], settings = {} }: Given) {
  const search = statementUse('1', 1000, [
    tableUse(10, [columnUse('e', { position: 'order', operator: '<->' })]),
  ]);
  const bare = evidenceOf({
    server: { search_settings: { session: {}, said }, settings },
    after: { statements_info: COUNTED },
    more: {
      tables: [TABLE],
      opclasses: OPCLASSES.map(([method, name, operator]) => ({
        ...{ schema: 'public', name, method, type: 'public.vector', default: true },
        ...{ family: { schema: 'public', name }, operators: [operator] },
      })),
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
  return { ...input, evidence };
}

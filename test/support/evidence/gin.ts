import { gin } from '../../../src/advisors/gin.ts';
import {
  type ColumnUse,
  DEFAULT_LIMITS,
  type Evidence,
  type GinFlush,
  type IndexFacts,
  type OperatorClass,
  type StatementUse,
} from '../../../src/model/index.ts';
import {
  evidenceOf,
  indexCounters,
  indexFacts,
  indexKey,
  setting,
  tableCounters,
  tableFacts,
} from './build.ts';
import {
  COUNTED,
  columnFacts,
  columnSample,
  columnUse,
  entrySample,
  fixedColumn,
  statementUse,
  tableSample,
  tableUse,
  trialOf,
  workloadOf,
} from './samples.ts';

/* A table of documents with a GIN index, and what that makes the advisor say. */

const opclass = (
  name: string,
  operators: readonly string[],
  isDefault: boolean,
): OperatorClass => ({
  ...{ schema: 'pg_catalog', name, method: 'gin', type: 'jsonb', default: isDefault },
  family: { schema: 'pg_catalog', name },
  operators: operators.map((operator) => ({ name: operator, left: 'jsonb', right: 'jsonb' })),
});
const OPS = opclass('jsonb_ops', ['@>', '?', '?|', '?&', '@?', '@@'], true);
const PATH_OPS = opclass('jsonb_path_ops', ['@>', '@?', '@@'], false);
export const KEY = (name: string) =>
  indexKey('payload', {
    opclass: { schema: 'pg_catalog', name },
    ...{ family: { schema: 'pg_catalog', name }, opclass_default: name === 'jsonb_ops' },
  });
const INDEX = indexFacts(11, 'note_payload', [], { access_method: 'gin', key: [KEY('jsonb_ops')] });
const SETTINGS = {
  gin_pending_list_limit: setting('4096', 'kB'),
  ...{ autovacuum: setting('on'), autovacuum_naptime: setting('60', 's') },
  ...{
    autovacuum_analyze_threshold: setting('50'),
    autovacuum_analyze_scale_factor: setting('0.1'),
  },
  autovacuum_vacuum_insert_threshold: setting('1000'),
  autovacuum_vacuum_insert_scale_factor: setting('0.2'),
};

interface Given {
  readonly reltuples?: number;
  readonly index?: Partial<IndexFacts>;
  readonly pages?: number | null;
  readonly tuples?: number;
  /** In the hour between the readings; null: there is one only. */
  readonly rows?: number | null;
  readonly scans?: number;
  readonly changed?: number;
  readonly statements?: readonly StatementUse[] | null;
}

export const search = (operator: string, calls: number, more: Partial<ColumnUse> = {}) =>
  statementUse(operator, calls, [tableUse(10, [columnUse('payload', { operator, ...more })])]);

export function given(about: Given = {}): Evidence {
  const { index = {}, pages = 0, tuples = 0, rows = 0, scans = 0, changed = 0 } = about;
  const { reltuples = 1e5 } = about;
  const statements = about.statements === undefined ? [search('?', 10)] : about.statements;
  const columns = [fixedColumn('id', 8), columnFacts('payload', 'jsonb')];
  return evidenceOf({
    server: { settings: SETTINGS },
    before: rows === null ? null : { statements_info: COUNTED },
    after: {
      statements_info: COUNTED,
      tables: { 10: tableCounters({ n_tup_ins: rows ?? 0, n_tup_upd: changed }) },
      indexes: {
        11: indexCounters({ idx_scan: scans, pending: pages === null ? null : { pages, tuples } }),
      },
    },
    more: {
      tables: [tableFacts(10, 'note', { columns, indexes: [{ ...INDEX, ...index }], reltuples })],
      opclasses: [OPS, PATH_OPS],
      workload: statements === null ? null : workloadOf(statements),
      samples: [tableSample(10, [columnSample('payload', 'jsonb', { entries: entrySample() })])],
    },
  });
}

export const advise = (evidence: Evidence) =>
  gin.findings({ evidence, design: null, limits: DEFAULT_LIMITS });
export const codes = (evidence: Evidence) =>
  advise(evidence).map(({ code, verdict, severity }) => [code, verdict, severity]);
export const edits = (evidence: Evidence) =>
  advise(evidence).flatMap((one) =>
    one.edits.map(({ field, to }) => `${field}: ${JSON.stringify(to)}`),
  );
export const trials = (evidence: Evidence) =>
  gin.trials?.({ evidence, design: null, limits: DEFAULT_LIMITS }) ?? [];

/** What an experiment would say: bytes of 10,000 rows by class. */
export function tried(
  evidence: Evidence,
  bytes: readonly number[],
  flush: GinFlush | null = null,
): Evidence {
  const request = {
    kind: 'gin-opclass',
    table: 10,
    column: 'payload',
    opclasses: [OPS, PATH_OPS],
  } as const;
  const sizes = [{ rows: 10_000, bytes, build_ms: bytes.map(() => 1) }];
  return { ...evidence, trials: [trialOf(request, { kind: 'gin-opclass', sizes, flush })] };
}
export const FLUSH: GinFlush = {
  rows: 10_000,
  pending_pages: 100,
  insert_us: 5,
  flush_us: 18,
  direct_us: 61,
};

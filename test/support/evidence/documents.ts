import { hybridSchema } from '../../../src/advisors/hybrid-schema.ts';
import { DEFAULT_LIMITS, type Evidence, type TableFacts } from '../../../src/model/index.ts';
import { evidenceOf, tableFacts } from './build.ts';
import {
  COUNTED,
  columnFacts,
  columnSample,
  columnUse,
  fixedColumn,
  type jsonSample,
  statementUse,
  tableSample,
  tableUse,
  workloadOf,
} from './samples.ts';

/* A table of documents, and what that makes the advisor say. */

const PAYLOAD = columnFacts('payload', 'jsonb');
export const NOTE = tableFacts(10, 'note', { columns: [fixedColumn('id', 8), PAYLOAD] });

export const given = (more: Partial<Evidence>, table: Partial<TableFacts> = {}): Evidence =>
  evidenceOf({
    after: { statements_info: COUNTED },
    more: { tables: [{ ...NOTE, ...table }], ...more },
  });

export const findings = (evidence: Evidence) =>
  hybridSchema.findings({ evidence, design: null, limits: DEFAULT_LIMITS });
export const trials = (evidence: Evidence) =>
  hybridSchema.trials?.({ evidence, design: null, limits: DEFAULT_LIMITS }) ?? [];
export const codes = (evidence: Evidence) =>
  findings(evidence).map(({ code, verdict, severity }) => [code, verdict, severity]);

/** Statements that look for nothing of the document. */
export const QUIET = workloadOf([statementUse('1', 1000, [tableUse(10, [columnUse('id')])])]);
export const sampled = (json: ReturnType<typeof jsonSample>, more = {}) => ({
  samples: [tableSample(10, [columnSample('payload', 'jsonb', { json, ...more })])],
  workload: QUIET,
});

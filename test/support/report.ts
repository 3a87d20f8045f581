import {
  DEFAULT_LIMITS,
  type Design,
  type Evidence,
  type Mark,
  type PastFigure,
  type Report,
  type ReportBox,
} from '../../src/model/index.ts';
import { type ReportOptions, reportFrom } from '../../src/operations/report/report.ts';
import { indexFacts, tableCounters, tableFacts } from './evidence/build.ts';
import { columnFacts } from './evidence/samples.ts';

/** A report of evidence made by hand, with limits that leave nothing out. */
export const reportOf = (
  evidence: Evidence,
  design: Design | null = null,
  options: Partial<ReportOptions & { past: readonly PastFigure[] }> = {},
): Promise<Report> =>
  reportFrom(evidence, design, {
    ...{ limits: { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 }, minWindow: 0 },
    load: false,
    ...options,
  });

export function boxOf({ checklists }: Report, id: string): ReportBox {
  const box = checklists.flatMap(({ boxes }) => boxes).find((each) => each.id === id);
  if (box === undefined) throw new Error(`there is no box ${id}`);
  return box;
}

export const marksOf = ({ checklists }: Report): Readonly<Record<string, Mark>> =>
  Object.fromEntries(checklists.flatMap(({ boxes }) => boxes.map(({ id, mark }) => [id, mark])));

/** So many tables of 160 MB, each with a TOAST table that is too large, dead rows and an index. */
export const manyTables = (count: number) => {
  const oids = Array.from({ length: count }, (_, i) => 100_000 + i * 10);
  const toast = {
    ...{ oid: 0, bytes: 82e6, index_bytes: 1e6, options: {}, reltuples: null, relpages: 0 },
    ...{ relallvisible: 0, xid_age: 0, mxid_age: 0 },
  };
  return {
    tables: oids.map((oid, i) =>
      tableFacts(oid, `table_${i}`, {
        ...{ bytes: 164e6, toast: { ...toast, oid: oid + 1 } },
        columns: [columnFacts('payload', 'jsonb')],
        indexes: [indexFacts(oid + 2, `table_${i}_payload`, ['payload'])],
      }),
    ),
    counters: Object.fromEntries(
      oids.map((oid) => [String(oid), tableCounters({ n_live_tup: 1e6, n_dead_tup: 1e5 })]),
    ),
  };
};

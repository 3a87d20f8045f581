import {
  measured,
  type Proposal,
  type QueryPlan,
  qualified,
  type StatementTable,
  toRun,
} from '../../model/index.ts';
import { errorAt, proposal, round } from './shared.ts';

/** A share of rows that changed since they were last looked at. */
const MANY = 0.1;
/** An error that they may explain. */
const WRONG = 2;

/** Tables whose statistics are missing or old, and whose rows were not what was expected: before anything else. */
export function staleStatistics(
  tables: readonly StatementTable[],
  plan: QueryPlan | null,
): readonly Proposal[] {
  return tables.flatMap((table) => {
    const { changed, rows, everAnalyzed } = table;
    if (!'rpm'.includes(table.kind)) return [];
    const error = errorAt(plan, table);
    const share = changed === null || rows === null ? null : changed / Math.max(1, rows);
    const isOld = !everAnalyzed || (share !== null && share > MANY);
    if (!isOld || (error !== null && error < WRONG)) return [];
    if (error === null && everAnalyzed) return [];
    const off = error === null ? '' : `, and the estimate was ${round(error)} times off`;
    return [
      proposal(table, {
        code: 'stale-statistics',
        title: everAnalyzed
          ? `${Math.round(100 * (share ?? 0))}% of the rows of ${qualified(table)} changed since its last ANALYZE${off}`
          : `${qualified(table)} was never analysed${off}`,
        evidence: [
          measured('rows changed', changed ?? 0, 'rows', 'pg_stat_get_mod_since_analyze()'),
          measured('rows', rows ?? 0, 'rows', 'pg_class.reltuples'),
        ],
        action: {
          run: toRun`ANALYZE ${table};`,
          lock: 'SHARE UPDATE EXCLUSIVE on the table: nobody who reads or writes waits',
          cost: 'reads a sample of its pages',
        },
        tried: [],
      }),
    ];
  });
}

import type { AdviceInput, StatementUse, TableUse, Workload } from '../../model/index.ts';
import { spanWords } from './words.ts';

/** Statements of the source that counts: pg_stat_statements, or the given ones where it is not to be had. */
export function counted(workload: Workload): readonly StatementUse[] {
  const source = workload.sources.pg_stat_statements === null ? 'queries' : 'pg_stat_statements';
  return workload.statements.filter((each) => each.source === source);
}

/** A statement's use of one of these tables. */
export interface Use {
  readonly statement: StatementUse;
  readonly use: TableUse;
}

/** Uses of tables by statements that count. */
export function usesOf(workload: Workload, tables: ReadonlySet<number>): readonly Use[] {
  return counted(workload).flatMap((statement) =>
    statement.tables
      .filter(({ table }) => tables.has(table))
      .map((use): Use => ({ statement, use })),
  );
}

/** Share of calls that were understood, of those that can touch a table at all: BEGIN or SET cannot. 0 to 1. */
export function understoodShare({ coverage }: Workload): number {
  const calls = coverage.calls - (coverage.not_understood.utility ?? 0);
  return calls <= 0 ? 0 : Math.min(1, coverage.understood / calls);
}

/** Share of calls that has to be understood before "all statements" may be said. */
const ENOUGH = 0.95;
export const DAY = 86_400_000;

/** When the counted calls began; null: no matter of time, or unknown. */
export function callsWindow({
  evidence: { workload, readings },
}: Pick<AdviceInput, 'evidence'>): { readonly from: string; readonly to: string } | null {
  const from = readings.after.statements_info?.stats_reset ?? null;
  const isTimed = workload !== null && workload.sources.pg_stat_statements !== null;
  return isTimed && from !== null ? { from, to: readings.after.at } : null;
}

/** Why the statements that are known may not be all there are, and what would help; null: they are. */
export function whyNotAll(
  input: AdviceInput,
  { enough = ENOUGH, window = DAY }: { readonly enough?: number; readonly window?: number } = {},
): { readonly why: string; readonly needs: string } | null {
  const { evidence, limits } = input;
  const { workload, readings } = evidence;
  if (workload === null || counted(workload).length === 0) {
    const refused = evidence.cannot.find(({ what }) => what === 'pg_stat_statements');
    return {
      why: refused?.why ?? 'no statements are known',
      needs: refused?.needs || 'pg_stat_statements, or the statements themselves: --queries FILE',
    };
  }
  if (workload.sources.pg_stat_statements === null) return null;
  const dealloc = readings.after.statements_info?.dealloc ?? 0;
  if (dealloc > 0) {
    return {
      why: `pg_stat_statements threw statements out ${dealloc} times for want of room`,
      needs: 'a larger pg_stat_statements.max, then pg_stat_statements_reset() of its schema',
    };
  }
  const share = understoodShare(workload);
  if (share < enough) {
    return {
      why: `${(share * 100).toFixed(0)}% of the calls could be read`,
      needs: 'a role with pg_read_all_stats, or the statements themselves: --queries FILE',
    };
  }
  const span = callsWindow(input);
  const wanted = limits.minWindow ?? window;
  const seen = span === null ? null : Date.parse(span.to) - Date.parse(span.from);
  if (seen !== null && seen < wanted) {
    return {
      why: `statements are known of the last ${spanWords(seen / 1000)} only`,
      needs: `another ${spanWords((wanted - seen) / 1000)}, or --min-window 0`,
    };
  }
  return null;
}

import type { AdviceInput, TableFacts } from '../../model/index.ts';
import { countersOf } from './tables.ts';
import { grown } from './window.ts';

/** Dead rows. Counters may count twice, or what VACUUM took already where the session that made it dead told of it late:
 *  pages that were looked at know better. Of dead rows whose space a reader took back already a stub is left that VACUUM
 *  has to come for, so there may be as many as free space has room for, on pages that are not all-visible: those were
 *  read. */
export function deadRows(input: AdviceInput, { oid, bytes }: TableFacts): number {
  const counted = countersOf(input, oid)?.n_dead_tup ?? 0;
  const sample = input.evidence.samples.find((one) => one.table === oid);
  if (sample?.dead == null) return counted;
  const { approx_free_percent: empty, scanned_percent: read } = sample.dead;
  const free = ((bytes ?? 0) * Math.min(empty, read)) / 100;
  const room = Math.ceil(free / Math.max(24, sample.row_bytes.estimate));
  return Math.min(counted, sample.dead.dead_tuple_count + room);
}

/** Dead pieces of values in a TOAST table, whose pages nobody looks at: at least so many. What a VACUUM took may have been
 *  counted after it. */
export function deadToast(input: AdviceInput, oid: number): number {
  const counters = countersOf(input, oid);
  if (counters === null) return 0;
  const { last_vacuum, last_autovacuum, n_dead_tup } = counters;
  if (last_vacuum === null && last_autovacuum === null) return n_dead_tup;
  const came = grown(input.evidence, [oid], ['vacuum_count', 'autovacuum_count']);
  return came > 0 ? 0 : Math.min(n_dead_tup, grown(input.evidence, [oid], ['n_tup_del']));
}

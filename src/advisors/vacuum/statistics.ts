import {
  type AdviceInput,
  type Finding,
  measured,
  type TableFacts,
  tableAddress,
  toRun,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { bytesOf, countersOf, isVacuumed, named } from '../shared/tables.ts';
import { spanOf, TABLES } from '../shared/window.ts';
import { MINUTE } from '../shared/words.ts';
import { VACUUM } from './subject.ts';

/** Tables that ANALYZE never saw: autovacuum never comes to partitioned ones, nor where it is off. */
export function missingStatistics(input: AdviceInput): readonly Finding[] {
  return input.evidence.tables
    .filter(({ extension, reltuples }) => extension === null && reltuples === null)
    .flatMap((table) => {
      const bytes = table.kind === 'p' ? leafBytes(input, table) : bytesOf(table);
      if (bytes === 0 || !isForgotten(input, table)) return [];
      return [
        found(VACUUM, input, {
          code: 'statistics-missing',
          address: tableAddress(table),
          severity: table.kind === 'p' && !isPlannedAsWhole(input, table) ? 'info' : 'warning',
          bytes,
          title:
            table.kind === 'p'
              ? 'the partitioned table as a whole was never analysed, and autovacuum never does that'
              : 'it was never analysed',
          evidence: [
            measured('rows known', -1, null, 'pg_class.reltuples'),
            measured('size', bytes, 'bytes', 'pg_relation_size'),
          ],
          action: {
            run: toRun`ANALYZE ${table};`,
            lock: `SHARE UPDATE EXCLUSIVE on ${named(table)}`,
            cost: 'reads a sample of the rows; a job has to do it again as they change',
          },
        }),
      ];
    });
}

/** Filters are planned by each partition's own statistics; how many rows join or group only the whole tells. */
const isPlannedAsWhole = ({ evidence }: AdviceInput, { oid }: TableFacts): boolean =>
  (evidence.workload?.statements ?? []).some(({ kind, tables }) =>
    tables.some(
      ({ table, columns }) =>
        table === oid &&
        kind === 'select' &&
        columns.some(({ position }) => position === 'group' || position === 'join'),
    ),
  );

const leafBytes = ({ evidence }: AdviceInput, { oid }: TableFacts): number =>
  evidence.tables
    .filter(({ root, kind, reltuples }) => root === oid && kind !== 'p' && (reltuples ?? 1) > 0)
    .reduce((sum, leaf) => sum + bytesOf(leaf), 0);

/** Autovacuum will not come by itself in a while. */
function isForgotten(input: AdviceInput, table: TableFacts): boolean {
  if (table.kind === 'p') return table.parent === null;
  if (table.kind === 'm' || !isVacuumed(table)) return table.kind !== 'm';
  const window = spanOf(input.evidence, TABLES);
  const was = input.evidence.readings.before?.tables[table.oid];
  const now = countersOf(input, table.oid);
  const isOld = window !== null && window.seconds > 5 * MINUTE && (was?.n_live_tup ?? 0) > 0;
  return isOld && now?.last_analyze === null && now.last_autoanalyze === null;
}

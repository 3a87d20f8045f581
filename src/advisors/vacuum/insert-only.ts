import {
  type AdviceInput,
  type ColumnUse,
  type Finding,
  type IndexFacts,
  measured,
  type TableFacts,
  tableAddress,
} from '../../model/index.ts';
import { usesOf, whyNotAll } from '../shared/calls.ts';
import { found } from '../shared/finding.ts';
import { bytesOf, countersOf, isVacuumed, optionEdit, parameter } from '../shared/tables.ts';
import { percent } from '../shared/words.ts';
import { isRunning, VACUUM } from './subject.ts';

/** A table that only grows: until VACUUM came, no page of it is all-visible, and index-only scans visit the heap. */
export function insertOnly(input: AdviceInput, table: TableFacts): readonly Finding[] {
  const counters = countersOf(input, table.oid);
  if (counters === null || table.reltuples === null || table.relpages === 0) return [];
  if (!isVacuumed(table) || isRunning(input, table)) return [];
  const visible = table.relallvisible / table.relpages;
  const {
    n_tup_ins: inserted,
    n_tup_upd,
    n_tup_del,
    n_ins_since_vacuum: waiting,
    idx_scan,
  } = counters;
  const grows = inserted > 0 && (n_tup_upd + n_tup_del) / inserted < 0.01;
  const at = parameter(input, table, 'autovacuum_vacuum_insert_threshold');
  const scale = parameter(input, table, 'autovacuum_vacuum_insert_scale_factor');
  const isOff = at < 0;
  // Past the trigger autovacuum is on its way.
  const isDue = !isOff && waiting > at + scale * table.reltuples;
  if (visible >= 0.9 || !grows || idx_scan === 0 || isDue || waiting === 0) return [];
  if (!isOff && scale <= 0.05) return [];
  const alone = readByIndexAlone(input, table);
  if (alone === 'never') return [];
  return [
    found(VACUUM, input, {
      code: 'insert-vacuum',
      address: tableAddress(table),
      severity: visible < 0.8 && alone === 'yes' ? 'warning' : 'info',
      bytes: bytesOf(table),
      title: `${percent(visible)} of its pages are all-visible: index-only scans visit the others`,
      evidence: [
        measured('pages all-visible', visible, 'share', 'relallvisible / relpages'),
        measured('rows since the last VACUUM', waiting, 'rows', 'n_ins_since_vacuum'),
      ],
      edits: isOff
        ? [optionEdit(input, table, 'autovacuum_vacuum_insert_threshold', 1000)]
        : [optionEdit(input, table, 'autovacuum_vacuum_insert_scale_factor', 0.05)],
    }),
  ];
}

/** Statements known that an index alone could answer; `never` only where all statements are known. */
function readByIndexAlone(
  input: AdviceInput,
  { oid, root, indexes }: TableFacts,
): 'yes' | 'never' | 'unknown' {
  const { workload } = input.evidence;
  const uses = workload === null ? [] : usesOf(workload, new Set([oid, root]));
  const isAlone = uses.some(
    ({ use: { access, all_columns, columns } }) =>
      access === 'read' && !all_columns && indexes.some((index) => hasAll(index, columns)),
  );
  if (isAlone) return 'yes';
  return whyNotAll(input) === null ? 'never' : 'unknown';
}

function hasAll(index: IndexFacts, columns: readonly ColumnUse[]): boolean {
  const has = new Set([...index.key.map(({ column }) => column), ...index.include]);
  return index.access_method === 'btree' && columns.every(({ column }) => has.has(column));
}

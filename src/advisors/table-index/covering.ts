import {
  type AdviceInput,
  type ColumnFacts,
  type CoveringIndex,
  type Edit,
  type Finding,
  identifier,
  measured,
  type StatementUse,
  type TableFacts,
  type TableUse,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { doneTrials } from '../shared/sampled.ts';
import { inWords } from '../shared/words.ts';
import { addressOf, INDEX, type Known } from './known.ts';

/** Statements, by calls, that are worth a look. */
const MOST = 20;
const WIDEST = 32;
const VISIBLE = 0.95;
/** Buffers of a lookup, of today's, that make a wider index worth it. */
const WORTH = 0.75;

interface Candidate {
  readonly one: Known;
  readonly missing: readonly string[];
  readonly statement: StatementUse;
  readonly use: TableUse;
}

/** Frequent lookups that an index could answer by itself, had it a narrow column or two more. */
export const coverable = (input: AdviceInput, known: readonly Known[]): readonly Finding[] =>
  candidates(input, known).flatMap((candidate) => tell(input, candidate) ?? []);

/** The lookup on a sampled copy, with the index as it is and with those columns. */
export const coveringTrials = (
  input: AdviceInput,
  known: readonly Known[],
): readonly CoveringIndex[] =>
  candidates(input, known)
    .filter(({ one }) => one.table.readable)
    .map(({ one: { index, table }, missing, use }) => ({
      ...{ kind: 'covering' as const, table: table.oid, index: index.oid, include: missing },
      by: lookedBy(index, use),
      output: [...new Set(use.columns.map(({ column }) => column))],
    }));

function candidates(input: AdviceInput, known: readonly Known[]): readonly Candidate[] {
  const { workload } = input.evidence;
  const frequent = (workload?.statements ?? []).filter(
    ({ kind, understood }) => kind === 'select' && understood,
  );
  const byIndex = new Map<number, Candidate>();
  for (const statement of frequent.slice(0, MOST)) {
    const candidate = candidateOf(input, statement, known);
    // Of several statements on one index the most frequent one says what is missing.
    if (candidate !== null && !byIndex.has(candidate.one.index.oid)) {
      byIndex.set(candidate.one.index.oid, candidate);
    }
  }
  return [...byIndex.values()];
}

function candidateOf(
  input: AdviceInput,
  statement: StatementUse,
  known: readonly Known[],
): Candidate | null {
  const [use, ...others] = statement.tables;
  if (use === undefined || others.length > 0 || !use.alone || use.all_columns) return null;
  const table = input.evidence.tables.find(({ oid }) => oid === use.table);
  if (table === undefined || table.kind !== 'r' || table.relpages === 0) return null;
  if (table.relallvisible / table.relpages < VISIBLE) return null;
  for (const one of known.filter(({ index }) => table.indexes.includes(index))) {
    const missing = missingIn(one, use, table);
    if (missing === null || missing.length === 0) continue;
    return missing.some((column) => isChanged(input, table, column))
      ? null
      : { one, missing, statement, use };
  }
  return null;
}

/** Columns that the statement needs and the index has not; null: it does not begin with what is looked up. */
function missingIn({ index }: Known, use: TableUse, table: TableFacts): readonly string[] | null {
  if (index.access_method !== 'btree' || !index.valid || index.predicate !== null) return null;
  if (index.constraint !== null) return null;
  if (lookedBy(index, use).length === 0) return null;
  const has = new Set([...index.key.map(({ column }) => column), ...index.include]);
  const missing = [...new Set(use.columns.map(({ column }) => column))].filter(
    (name) => !has.has(name),
  );
  const columns = missing.map((name) => table.columns.find((one) => one.name === name));
  const bytes = columns.reduce((sum, column) => sum + mostBytes(column), 0);
  return bytes <= WIDEST ? missing : null;
}

/** Bytes that a value takes at most, by its type: a long one would be refused by the index, or make it as large as the table. */
export function mostBytes(column: Pick<ColumnFacts, 'length' | 'type'> | undefined): number {
  if (column === undefined) return Number.POSITIVE_INFINITY;
  if (column.length > 0) return column.length;
  const text = /^character(?: varying)?\((\d+)\)$/.exec(column.type);
  // A character of UTF-8 has four bytes at most.
  if (text !== null) return 1 + 4 * Number(text[1]);
  const number = /^numeric\((\d+),(-?\d+)\)$/.exec(column.type);
  if (number === null) return Number.POSITIVE_INFINITY;
  const [precision, scale] = [Number(number[1]), Number(number[2])];
  // Two bytes for four digits, on either side of the point, after a header of three.
  return (
    3 + 2 * (Math.ceil(Math.max(0, precision - scale) / 4) + Math.ceil(Math.max(0, scale) / 4))
  );
}

/** Leading columns of the index that the statement looks up by equality. */
function lookedBy({ key }: Known['index'], { columns }: TableUse): readonly string[] {
  const looked = new Set(
    columns
      .filter(
        ({ position, operator, conjunct, json }) =>
          position === 'where' && operator === '=' && conjunct && json === null,
      )
      .map(({ column }) => column),
  );
  const names = key.map(({ column }) => column ?? '');
  const end = names.findIndex((name) => !looked.has(name));
  return end === -1 ? names : names.slice(0, end);
}

/** An index on a column that is changed keeps those updates from being HOT, which costs more than it brings. */
const isChanged = ({ evidence }: AdviceInput, table: TableFacts, name: string): boolean =>
  (evidence.workload?.statements ?? []).some(({ tables }) =>
    tables.some(
      ({ table: oid, columns }) =>
        oid === table.oid &&
        columns.some(
          ({ column, position }) =>
            column === name && (position === 'set' || position === 'conflict'),
        ),
    ),
  );

/** null: it was tried, and brings too little. */
function tell(input: AdviceInput, { one, missing, statement }: Candidate): Finding | null {
  const { index, bytes } = one;
  const done = doneTrials(input, 'covering').find(({ request }) => request.index === index.oid);
  const result = done?.result ?? null;
  if (
    result !== null &&
    (result.after.heap_fetches !== 0 || result.after.buffers > WORTH * result.before.buffers)
  )
    return null;
  const edits = includeEdits(input, one, missing);
  // A sample has fewer rows of each value than the table, and each row is a page to visit.
  const rowsACall = (statement.rows ?? 0) / Math.max(1, statement.calls);
  const more = Math.max(1, rowsACall / Math.max(1, result?.before.rows ?? 1));
  const after = result?.after.buffers ?? 0;
  const copy = `on a copy of ${inWords(done?.trial.rows ?? 0)} rows`;
  return found(INDEX, input, {
    code: 'index-covering',
    address: addressOf(index),
    // Until it was tried nobody knows what it brings.
    severity: result === null ? 'info' : 'warning',
    bytes,
    title: `with ${missing.join(', ')} included it would answer a query of ${inWords(statement.calls)} calls alone`,
    evidence: [
      measured('calls', statement.calls, null, 'pg_stat_statements'),
      ...(result === null
        ? []
        : [
            measured('rows a lookup', rowsACall, 'rows', 'pg_stat_statements'),
            measured('heap fetches a lookup then', 0, null, `the lookup ${copy}`),
            measured(
              'size of the index then, of today’s',
              result.after.index_bytes / Math.max(1, result.before.index_bytes),
              'share',
              `built ${copy}`,
            ),
          ]),
    ],
    ...(result === null
      ? {}
      : {
          gain: {
            ...{ how: 'measured' as const, what: `buffers a lookup, ${copy}`, unit: 'buffers' },
            before: Math.round(after + (result.before.buffers - after) * more),
            after,
          },
        }),
    ...(edits.length > 0
      ? { edits }
      : { outside: `include ${missing.join(', ')} in its definition` }),
  });
}

/** Of an index that the design does not declare, the whole of it has to be said; null where that cannot be. */
function includeEdits(
  { design }: AdviceInput,
  { index, table }: Known,
  missing: readonly string[],
): readonly Edit[] {
  const at = addressOf(index);
  const declared = design?.declared.find(({ address }) => address === at);
  const of = { address: at, table: { schema: table.schema, name: table.name } };
  const include = [...index.include, ...missing].map(identifier);
  const edit = { ...of, field: 'include', from: declared?.spec.include ?? null, to: include };
  if (declared !== undefined) return [edit];
  const isPlain = index.key.every(
    ({ column, opclass_default, descending, nulls_first, collation }) =>
      column !== null &&
      opclass_default &&
      !descending &&
      !nulls_first &&
      (collation === null || collation.name === 'default'),
  );
  if (!isPlain || Object.keys(index.options).length > 0) return [];
  const on = index.key.map(({ column }) => identifier(column ?? ''));
  return [
    { ...of, field: 'on', from: null, to: on },
    ...(index.unique ? [{ ...of, field: 'unique', from: null, to: true }] : []),
    edit,
  ];
}

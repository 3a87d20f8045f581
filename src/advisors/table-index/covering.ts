import {
  type AdviceInput,
  type Edit,
  type Finding,
  identifier,
  measured,
  type StatementUse,
  type TableFacts,
  type TableUse,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { inWords } from '../shared/words.ts';
import { addressOf, INDEX, type Known } from './known.ts';

/** Statements, by calls, that are worth a look. */
const MOST = 20;
const WIDEST = 32;
const VISIBLE = 0.95;

interface Candidate {
  readonly one: Known;
  readonly missing: readonly string[];
  readonly statement: StatementUse;
}

/** Frequent lookups that an index could answer by itself, had it a narrow column or two more. */
export function coverable(input: AdviceInput, known: readonly Known[]): readonly Finding[] {
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
  return [...byIndex.values()].map((candidate) => tell(input, candidate));
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
      : { one, missing, statement };
  }
  return null;
}

/** Columns that the statement needs and the index has not; null: it does not begin with what is looked up. */
function missingIn({ index }: Known, use: TableUse, table: TableFacts): readonly string[] | null {
  if (index.access_method !== 'btree' || !index.valid || index.predicate !== null) return null;
  if (index.constraint !== null) return null;
  const looked = new Set(
    use.columns
      .filter(
        ({ position, operator, conjunct, json }) =>
          position === 'where' && operator === '=' && conjunct && json === null,
      )
      .map(({ column }) => column),
  );
  if (!looked.has(index.key[0]?.column ?? '')) return null;
  const has = new Set([...index.key.map(({ column }) => column), ...index.include]);
  const missing = [...new Set(use.columns.map(({ column }) => column))].filter(
    (name) => !has.has(name),
  );
  const columns = missing.map((name) => table.columns.find((one) => one.name === name));
  const bytes = columns.reduce((sum, column) => sum + (column?.length ?? -1), 0);
  return columns.every((column) => (column?.length ?? -1) > 0) && bytes <= WIDEST ? missing : null;
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

function tell(input: AdviceInput, { one, missing, statement }: Candidate): Finding {
  const { index, bytes } = one;
  const trial = input.evidence.trials.find(
    ({ request }) => request.kind === 'covering' && request.index === index.oid,
  )?.result;
  const result = trial?.kind === 'covering' ? trial : null;
  const isProven =
    result !== null &&
    result.after.heap_fetches === 0 &&
    result.after.buffers < result.before.buffers;
  const edits = includeEdits(input, one, missing);
  return found(INDEX, input, {
    code: 'index-covering',
    address: addressOf(index),
    // Until it was tried nobody knows what it brings.
    severity: isProven ? 'warning' : 'info',
    bytes,
    title: `with ${missing.join(', ')} included it would answer a query of ${inWords(statement.calls)} calls alone`,
    evidence: [
      measured('calls', statement.calls, null, 'pg_stat_statements'),
      ...(result === null
        ? []
        : [
            measured(
              'heap fetches a lookup then',
              result.after.heap_fetches ?? 0,
              null,
              'EXPLAIN on a sampled copy',
            ),
          ]),
    ],
    ...(result === null
      ? {}
      : {
          gain: {
            ...{ how: 'measured' as const, what: 'buffers a lookup', unit: 'buffers' },
            before: result.before.buffers,
            after: result.after.buffers,
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

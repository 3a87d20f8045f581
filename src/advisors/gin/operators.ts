import {
  type AdviceInput,
  type ColumnUse,
  dictionary,
  type OperatorClass,
} from '../../model/index.ts';
import { usesOf, whyNotAll } from '../shared/calls.ts';
import { type GinIndex, onlyColumn } from './subject.ts';

/** Which operators search a column, by calls. */
export interface Operators {
  readonly calls: ReadonlyMap<string, number>;
  /** Named by views and functions, whose statements may not be counted. */
  readonly defined: ReadonlySet<string>;
}

/** Operators of statements and definitions that an index of this class would answer. */
export function operatorsOf(input: AdviceInput, one: GinIndex, today: OperatorClass): Operators {
  const calls = new Map<string, number>();
  const defined = new Set<string>();
  const { workload } = input.evidence;
  const column = onlyColumn(one);
  if (workload === null || column === null) return { calls, defined };
  const tables = new Set([one.family.root.oid, ...one.family.leaves.map(({ oid }) => oid)]);
  const served = new Set(
    today.operators.filter(({ left }) => isType(left, today)).map(({ name }) => name),
  );
  const asked = (uses: readonly ColumnUse[]) =>
    new Set(
      uses
        .filter((use) => isSearch(use, column))
        .map(operatorOf)
        .filter((name) => served.has(name)),
    );
  for (const { statement, use } of usesOf(workload, tables)) {
    for (const name of asked(use.columns)) {
      calls.set(name, (calls.get(name) ?? 0) + statement.calls);
    }
  }
  for (const definition of workload.definitions) {
    for (const use of definition.tables) {
      if (tables.has(use.table)) for (const name of asked(use.columns)) defined.add(name);
    }
  }
  return { calls, defined };
}

/** Of anyarray too. */
const isType = (left: string, { type }: OperatorClass): boolean =>
  left === type || (left === 'anyarray' && type.startsWith('_')) || type === 'anyarray';

/** The column itself is asked, and nothing that was taken out of it. */
const isSearch = (use: ColumnUse, column: string): boolean =>
  use.column === column &&
  use.operator !== null &&
  (use.position === 'where' || use.position === 'join') &&
  (use.json === null || use.json.path.length === 0);

const MIRRORED: { readonly [operator: string]: string } = dictionary({ '<@': '@>', '@>': '<@' });

/** As if the column stood on the left. */
const operatorOf = ({ operator, left }: ColumnUse): string => {
  const name = operator ?? '';
  return left ? name : (MIRRORED[name] ?? name);
};

/** Why the operators that are known may not be all; null: they are. */
export function whyUnsure(
  input: AdviceInput,
  one: GinIndex,
  { calls }: Operators,
): { readonly why: string; readonly needs: string } | null {
  const unsure = whyNotAll(input);
  if (unsure !== null) return unsure;
  const scans = one.leaves.reduce(
    (sum, { index }) => sum + (input.evidence.readings.after.indexes[index.oid]?.idx_scan ?? 0),
    0,
  );
  return calls.size === 0 && scans > 0
    ? {
        why: 'the index is searched, and no statement that is known does it',
        needs: "pg_stat_statements.track = 'all', or the statements themselves: --queries FILE",
      }
    : null;
}

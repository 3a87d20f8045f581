import {
  type AdviceInput,
  type Check,
  type IndexFacts,
  type StatementUse,
  type TableUse,
  texts,
  type VectorShape,
  vectorShapeIn,
} from '../../model/index.ts';
import { usesOf } from '../shared/calls.ts';
import { type IndexTree, indexTrees, isIndexNamed } from '../shared/index-tree.ts';

export const VECTOR = { name: 'vector' };

/** What an index of vectors has to find where nobody says otherwise, and of how many. */
export const GOAL = 0.95;
const K = 10;

/** An index of vectors, with those of partitions. */
export interface VectorIndex extends IndexTree {
  readonly method: 'hnsw' | 'ivfflat';
  /** What it stands on: its column, or those of its expression. */
  readonly columns: readonly string[];
  /** Distances that it orders by: `<->`. */
  readonly operators: readonly string[];
  /** What is indexed; null: its type does not say. */
  readonly shape: VectorShape | null;
}

export function vectorIndexes(input: AdviceInput): readonly VectorIndex[] {
  return indexTrees(input, ['hnsw', 'ivfflat']).map((tree) => {
    const { index, table } = tree.top;
    const [key] = index.key;
    const columns = key?.column == null ? (key?.expression?.columns ?? []) : [key.column];
    const type = table.columns.find(({ name }) => name === key?.column)?.type ?? '';
    return {
      ...tree,
      method: index.access_method === 'hnsw' ? 'hnsw' : 'ivfflat',
      columns,
      operators: operatorsOf(input, index),
      shape: vectorShapeIn(key?.expression?.text ?? type),
    };
  });
}

const operatorsOf = ({ evidence }: AdviceInput, index: IndexFacts): readonly string[] => {
  const own = index.key[0]?.opclass;
  const is = evidence.opclasses.find(
    ({ method, schema, name }) =>
      method === index.access_method && schema === own?.schema && name === own.name,
  );
  return is?.operators.map(({ name }) => name) ?? [];
};

/** A statement that orders by a distance. */
export interface Search {
  readonly statement: StatementUse;
  readonly use: TableUse;
  readonly operator: string;
  readonly descending: boolean;
}

/** Statements that order rows of its table by a distance of what it stands on, whichever. */
export function searchesOf({ evidence }: AdviceInput, one: VectorIndex): readonly Search[] {
  const { workload } = evidence;
  if (workload === null) return [];
  const distances = new Set(
    evidence.opclasses
      .filter(({ method }) => method === 'hnsw' || method === 'ivfflat')
      .flatMap(({ operators }) => operators.map(({ name }) => name)),
  );
  const tables = new Set([one.family.root.oid, ...one.family.leaves.map(({ oid }) => oid)]);
  return usesOf(workload, tables).flatMap(({ statement, use }) =>
    use.columns.flatMap(({ column, position, operator, descending }) =>
      position === 'order' &&
      one.columns.includes(column) &&
      operator !== null &&
      distances.has(operator)
        ? [{ statement, use, operator, descending }]
        : [],
    ),
  );
}

/** Those that it can serve. */
export const servedBy = (input: AdviceInput, one: VectorIndex): readonly Search[] =>
  searchesOf(input, one).filter(
    ({ operator, descending }) => one.operators.includes(operator) && !descending,
  );

/** What is asked of an index: by the design's check of its recall, else by the statements that search. */
export interface Wanted {
  readonly check: Check | null;
  readonly k: number;
  readonly goal: number;
  readonly queries: string | null;
  readonly where: string | null;
  readonly params: readonly string[];
  /** Who searches; null: nobody knows. */
  readonly role: string | null;
  /** Others that search too. */
  readonly others: readonly string[];
}

export function wantedOf(input: AdviceInput, one: VectorIndex): Wanted {
  const check =
    input.design?.checks?.find(
      ({ type, subject }) => type === 'recall' && isIndexNamed(subject, one.top.index),
    ) ?? null;
  const searches = servedBy(input, one);
  const asked = searches.flatMap(({ use }) => use.limit_rows ?? []);
  const roles = rolesOf(searches);
  const said = textOf(check, 'role');
  const role = said ?? roles[0] ?? null;
  return {
    check,
    k: Number(check?.options.k ?? (asked.length === 0 ? K : Math.max(1, ...asked))),
    goal: check?.bounds.find(({ quantity }) => quantity === '')?.min ?? GOAL,
    ...{ queries: textOf(check, 'queries'), where: textOf(check, 'where') },
    ...{ params: texts(check?.options.params), role },
    others: roles.filter((name) => name !== role),
  };
}

const textOf = (check: Check | null, option: string): string | null => {
  const value = check?.options[option];
  return typeof value === 'string' ? value : null;
};

/** Roles by calls, most first. */
function rolesOf(searches: readonly Search[]): readonly string[] {
  const calls = new Map<string, number>();
  for (const { statement } of searches) {
    if (statement.role === null) continue;
    calls.set(statement.role, (calls.get(statement.role) ?? 0) + statement.calls);
  }
  return [...calls].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([role]) => role);
}

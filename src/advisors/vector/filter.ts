import { type AdviceInput, identifier, parseName } from '../../model/index.ts';
import { families } from '../shared/family.ts';
import { type Search, servedBy, type VectorIndex, wantedOf } from './subject.ts';

/** What searches ask of a row beside that it is near. */
export interface Filter {
  /** `tenant = $1` */
  readonly where: string;
  /** The columns that it is about, where they shall equal something and nothing else is asked; none: it asks for more. */
  readonly columns: readonly string[];
  /** Of the queries' table, what `$1`, `$2`, … take. */
  readonly params: readonly string[];
  /** The column of what is searched for; null: rows of the table itself. */
  readonly queries: string | null;
  readonly role: string | null;
  /** null: a check says it. */
  readonly calls: number | null;
}

/** Conditions that are tried, those asked for most. */
const MOST = 2;

/** The condition of the design's check; without one those of the statements that search, where they say what a column
 *  equals. */
export function filtersOf(input: AdviceInput, one: VectorIndex): readonly Filter[] {
  const { check, where, params, queries, role } = wantedOf(input, one);
  if (check !== null && where !== null) {
    return [{ where, columns: equatedIn(where), params, queries, role, calls: null }];
  }
  const byWhere = new Map<string, Filter>();
  const searches = [...servedBy(input, one)].sort((a, b) => b.statement.calls - a.statement.calls);
  for (const search of searches) {
    const columns = equated(search);
    if (columns === null) continue;
    const condition = columns.map((name, at) => `${identifier(name)} = $${at + 1}`).join(' AND ');
    const calls = (byWhere.get(condition)?.calls ?? 0) + search.statement.calls;
    byWhere.set(condition, {
      ...{ where: condition, columns, params: columns },
      queries: hasColumns(input, queries, columns) ? queries : null,
      role: byWhere.get(condition)?.role ?? search.statement.role,
      calls,
    });
  }
  return [...byWhere.values()].sort((a, b) => (b.calls ?? 0) - (a.calls ?? 0)).slice(0, MOST);
}

/** `tenant = $1 AND kind = $2`, as checks say it; of anything else none. */
function equatedIn(where: string): readonly string[] {
  const parts = where.split(' AND ').map((part) => /^([a-z_]\w*) = \$\d+$/.exec(part.trim())?.[1]);
  const names = parts.flatMap((name) => name ?? []);
  return names.length < parts.length ? [] : [...new Set(names)].sort();
}

/** Columns that have to equal something, where that is all that is asked; null: nothing is, or more. */
function equated({ use }: Search): readonly string[] | null {
  if (!use.alone || !use.limit) return null;
  const asked = use.columns.filter(({ position }) => position === 'where');
  const isPlain = asked.every(
    ({ conjunct, operator, other, json }) =>
      conjunct && operator === '=' && other === 'parameter' && json === null,
  );
  const names = [...new Set(asked.map(({ column }) => column))].sort();
  return isPlain && names.length > 0 ? names : null;
}

/** Whether the table of what is searched for says what these columns shall equal. */
function hasColumns(
  { evidence }: AdviceInput,
  queries: string | null,
  columns: readonly string[],
): boolean {
  const [, name, schema = 'public'] = (parseName(queries ?? '') ?? []).toReversed();
  const table = families(evidence)
    .flatMap(({ root, leaves }) => [root, ...leaves])
    .find((one) => one.name === name && one.schema === schema);
  return columns.every((column) => table?.columns.some((one) => one.name === column) === true);
}

import {
  type AdviceInput,
  address,
  type Evidence,
  grouped,
  type IndexFacts,
  parseName,
  type RelationName,
  type TableFacts,
} from '../../model/index.ts';
import { type Family, families, sum } from './family.ts';

/** An index of one table. */
export interface Leaf {
  readonly index: IndexFacts;
  readonly table: TableFacts;
}

/** An index as a design names it, with those of partitions. */
export interface IndexTree {
  readonly family: Family;
  /** The topmost: the index itself, where it is of no partitioned one. */
  readonly top: Leaf;
  /** Those with entries, the largest first. */
  readonly leaves: readonly Leaf[];
  readonly largest: Leaf;
  readonly address: string;
  readonly bytes: number;
}

/** Valid ones by some access methods that are no extension's. */
export const indexTrees = (
  { evidence }: Pick<AdviceInput, 'evidence'>,
  methods: readonly string[],
): readonly IndexTree[] =>
  families(evidence)
    // Of a database with thousands of tables few have any.
    .filter(({ root, leaves }) =>
      [root, ...leaves].some(({ indexes }) =>
        indexes.some((one) => methods.includes(one.access_method)),
      ),
    )
    .flatMap((family) => ofFamily(evidence, family, methods));

function ofFamily(
  { tables: all }: Pick<Evidence, 'tables'>,
  family: Family,
  methods: readonly string[],
): readonly IndexTree[] {
  const tables = all.filter(({ oid, root }) => oid === family.root.oid || root === family.root.oid);
  const indexes = tables.flatMap((table) =>
    table.indexes
      .filter(
        ({ access_method, valid, extension }) =>
          methods.includes(access_method) && valid && extension === null,
      )
      .map((index): Leaf => ({ index, table })),
  );
  const byOid = new Map(indexes.map((one) => [one.index.oid, one]));
  const topOf = (one: Leaf): Leaf => {
    const parent = one.index.parent === null ? undefined : byOid.get(one.index.parent);
    return parent === undefined ? one : topOf(parent);
  };
  return [...grouped(indexes, (one) => topOf(one))].flatMap(([top, members]) => {
    const leaves = members
      .filter(({ index }) => !index.partitioned)
      .sort((a, b) => (b.index.bytes ?? 0) - (a.index.bytes ?? 0));
    const [largest] = leaves;
    if (largest === undefined) return [];
    const bytes = sum(leaves.map(({ index }) => index.bytes ?? 0));
    const at = address('index', top.index.schema, top.index.name);
    return [{ family, top, leaves, largest, address: at, bytes }];
  });
}

/** Whether a check names it: `index.schema.name`, of `public` where it says none. */
export function isIndexNamed(text: string, { schema, name }: RelationName): boolean {
  const names = parseName(text)?.filter((one, at) => at > 0 || one !== 'index') ?? [];
  const [inSchema, own] = names.length === 1 ? ['public', names[0]] : names;
  return inSchema === schema && own === name;
}

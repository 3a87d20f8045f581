import {
  type AdviceInput,
  address,
  type Edit,
  type EntrySample,
  type IndexFacts,
  qualified,
  type SampleRequest,
  type TableFacts,
} from '../../model/index.ts';
import { type Family, families, grouped, isLarge, sum } from '../shared/family.ts';
import { type IndexChange, indexEdits } from '../shared/index-entry.ts';
import { sampledColumn } from '../shared/sampled.ts';

export const GIN = { name: 'gin' };

export interface Leaf {
  readonly index: IndexFacts;
  readonly table: TableFacts;
}

/** A GIN index as a design names it, with those of partitions. */
export interface GinIndex {
  readonly family: Family;
  /** The topmost: the index itself, where it is of no partitioned one. */
  readonly top: Leaf;
  /** Those with entries, the largest first. */
  readonly leaves: readonly Leaf[];
  readonly largest: Leaf;
  readonly address: string;
  readonly bytes: number;
}

/** Valid ones that are large enough. */
export function ginIndexes(input: AdviceInput): readonly GinIndex[] {
  return families(input.evidence)
    .flatMap((family) => ofFamily(input, family))
    .filter(({ bytes }) => isLarge(bytes, input));
}

function ofFamily({ evidence }: AdviceInput, family: Family): readonly GinIndex[] {
  const tables = evidence.tables.filter(
    ({ oid, root }) => oid === family.root.oid || root === family.root.oid,
  );
  const all = tables.flatMap((table) =>
    table.indexes
      .filter((index) => index.access_method === 'gin' && index.valid && index.extension === null)
      .map((index): Leaf => ({ index, table })),
  );
  const byOid = new Map(all.map((one) => [one.index.oid, one]));
  const topOf = (one: Leaf): Leaf => {
    const parent = one.index.parent === null ? undefined : byOid.get(one.index.parent);
    return parent === undefined ? one : topOf(parent);
  };
  return [...grouped(all, (one) => topOf(one))].flatMap(([top, members]) => {
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

/** Samples of the columns that GIN indexes stand on, of the partition with the largest index's table. */
export function ginSamples(input: AdviceInput): readonly SampleRequest[] {
  const byTable = grouped(ginIndexes(input), ({ family }) => family.leaves[0]);
  return [...byTable].flatMap(([table, indexes]) => {
    const columns = indexes.flatMap(({ largest }) =>
      largest.index.key.flatMap(({ column }) => column ?? []),
    );
    return table?.readable === true && columns.length > 0
      ? [{ table: table.oid, columns: [...new Set(columns)], dead: false }]
      : [];
  });
}

/** The one column that it stands on; null: several, or an expression, or some rows only. */
export function onlyColumn({ top: { index } }: GinIndex): string | null {
  const [first, ...more] = index.key;
  return more.length === 0 && index.predicate === null ? (first?.column ?? null) : null;
}

/** What its column costs a GIN index, from the sample. */
export function entriesOf(input: AdviceInput, one: GinIndex): EntrySample | null {
  const column = onlyColumn(one);
  return column === null
    ? null
    : (sampledColumn(input.evidence, one.family, column)?.column.entries ?? null);
}

/** The class of its first key: `jsonb_ops`. */
export const opclassName = ({ top: { index } }: GinIndex): string =>
  index.key[0]?.opclass.name ?? '';

/** Bytes without the pages that wait to be merged, of which GIN keeps the room. */
export const pendingPages = ({ evidence }: AdviceInput, { index }: Leaf): number | null =>
  evidence.readings.after.indexes[index.oid]?.pending?.pages ?? null;

/** An edit of the design; where the index cannot be written from the catalog, what people have to do. */
export function remedyOf(
  input: AdviceInput,
  { top }: GinIndex,
  change: IndexChange,
  sql: string,
): { readonly edits: readonly Edit[] } | { readonly outside: string } {
  const edits = indexEdits(input, top, change);
  return edits === null
    ? { outside: `Declare ${qualified(top.index)} (dbopt init writes it), then say there: ${sql}` }
    : { edits };
}

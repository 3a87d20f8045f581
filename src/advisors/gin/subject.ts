import {
  type AdviceInput,
  type Edit,
  type EntrySample,
  grouped,
  qualified,
  type SampleRequest,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { type IndexChange, indexEdits } from '../shared/index-entry.ts';
import { type IndexTree, indexTrees, type Leaf } from '../shared/index-tree.ts';
import { sampledColumn } from '../shared/sampled.ts';

export const GIN = { name: 'gin' };

export type { Leaf } from '../shared/index-tree.ts';
export type GinIndex = IndexTree;

/** Valid ones that are large enough. */
export const ginIndexes = (input: AdviceInput): readonly GinIndex[] =>
  indexTrees(input, ['gin']).filter(({ bytes }) => isLarge(bytes, input));

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

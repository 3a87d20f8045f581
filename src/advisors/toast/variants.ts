import type { AdviceInput, StorageVariant, StorageVariants } from '../../model/index.ts';
import { compressionOf, hasLz4, isAlwaysRead, type Toasted, toastedColumns } from './subject.ts';

export const AS_IS = 'as it is';
export const TARGETS = [4080, 8160] as const;

/** Values that were offered to the compressor and came back as they were. */
const NEARLY_ALL = 0.95;
export const isIncompressible = ({ toast }: Pick<Toasted, 'toast'>): boolean =>
  toast.out_of_line_uncompressed >= NEARLY_ALL * toast.out_of_line;

const mayCompress = ({ column }: Toasted): boolean =>
  column.storage === 'x' || column.storage === 'm';

/** Ways to keep a column that could be better than today's, which is the first. */
function variantsOf(input: AdviceInput, one: Toasted): readonly StorageVariant[] {
  const { column, family } = one;
  const variants: StorageVariant[] = [];
  const isPglz = compressionOf(input, column) === 'pglz';
  if (mayCompress(one) && isPglz && hasLz4(input)) {
    variants.push({ name: 'lz4', compression: 'lz4' });
  }
  if (mayCompress(one) && isIncompressible(one)) {
    variants.push({ name: 'external', storage: 'external' });
  }
  const hasTarget = family.leaves.some(({ options }) => options.toast_tuple_target !== undefined);
  if (column.storage === 'x' && !hasTarget && isAlwaysRead(input, one)) {
    variants.push({ name: 'main', storage: 'main' });
    for (const target of TARGETS) {
      variants.push({ name: `target ${target}`, toast_tuple_target: target });
    }
  }
  return variants;
}

export interface Nominee extends Toasted {
  readonly variants: readonly StorageVariant[];
}

/** Columns that something may be better for. */
export const nominees = (input: AdviceInput): readonly Nominee[] =>
  toastedColumns(input).flatMap((one) => {
    const variants = variantsOf(input, one);
    return variants.length === 0 ? [] : [{ ...one, variants: [{ name: AS_IS }, ...variants] }];
  });

export const storageTrials = (input: AdviceInput): readonly StorageVariants[] =>
  nominees(input).map(({ sample, column, variants }) => ({
    kind: 'storage',
    table: sample.table,
    column: column.name,
    variants,
  }));

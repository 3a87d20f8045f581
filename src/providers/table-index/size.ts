import { type Fields, isList, type TableSize } from '../../model/index.ts';

/** Bytes per entry beside the key itself: tuple header, line pointer, page overhead, fill. */
const ENTRY = 24;
const KEY = 12;
/** Bytes of a row of which nobody has counted any. */
const ROW = 100;

/** Of a table that was never analysed, a guess by its size. */
export const rowsOf = ({ rows, bytes }: TableSize): number => rows ?? bytes / ROW;

/** A guess at the size of an index to be built: good to an order of magnitude, which is what a reviewer needs. */
export function guessBytes(fields: Fields, size: TableSize | undefined): number | null {
  if (size === undefined) return null;
  const using = String(fields.using?.value);
  if (using === 'brin') return Math.max(24_576, Math.round(size.heap / 1000));
  const keys = [fields.on?.value, fields.include?.value].flatMap((v) =>
    isList(v) ? v : [],
  ).length;
  // Graphs and inverted lists hold the values themselves, more or less.
  if (using === 'hnsw' || using === 'ivfflat' || using === 'gin' || using === 'gist')
    return Math.round(size.bytes * 0.8);
  return Math.round(Math.min(rowsOf(size) * (ENTRY + KEY * keys), Math.max(size.heap, 16_384)));
}

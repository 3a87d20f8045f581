import { type Fields, isList, type Relation } from '../../model/index.ts';

/** Bytes per entry beside the key itself: tuple header, line pointer, page overhead, fill. */
const ENTRY = 24;
const KEY = 12;

/** A guess at the size of an index to be built: good to an order of magnitude, which is what a reviewer needs. */
export function guessBytes(
  fields: Fields,
  relation: Relation | undefined,
  heap: number | undefined,
): number | null {
  if (relation === undefined || heap === undefined) return null;
  const using = String(fields.using?.value);
  if (using === 'brin') return Math.max(24_576, Math.round(heap / 1000));
  const keys = [fields.on?.value, fields.include?.value].flatMap((v) =>
    isList(v) ? v : [],
  ).length;
  const rows = relation.rows >= 0 ? relation.rows : heap / 100;
  // Graphs and inverted lists hold the values themselves, more or less.
  if (using === 'hnsw' || using === 'ivfflat' || using === 'gin' || using === 'gist')
    return Math.round(heap * 0.8);
  return Math.round(Math.min(rows * (ENTRY + KEY * keys), Math.max(heap, 16_384)));
}

import { dictionary } from './dictionary.ts';

/** Bits of a dimension, by the type of pgvector that has it. */
const BITS: { readonly [type: string]: number } = dictionary({ vector: 32, halfvec: 16, bit: 1 });

/** What is indexed: so many dimensions of a type. */
export interface VectorShape {
  readonly type: string;
  readonly dimensions: number;
  /** Of its dimensions, as they are compared. */
  readonly bytes: number;
}

/** null: no type of vectors that takes as much for each of them. */
export function vectorShape(type: string, dimensions: number): VectorShape | null {
  const bits = BITS[type];
  if (bits === undefined || dimensions === 0) return null;
  return { type, dimensions, bytes: (dimensions * bits) / 8 };
}

/** Of a type as the server writes it, or of an expression that ends in a cast to one: `halfvec(64)`,
 *  `((e)::public.halfvec(64))`. */
export function vectorShapeIn(text: string): VectorShape | null {
  const found = [...text.matchAll(/(?:^|::|\.)(vector|halfvec|bit)\((\d+)\)/g)].at(-1);
  const [, type = '', dimensions] = found ?? [];
  return found === undefined ? null : vectorShape(type, Number(dimensions));
}

/** Bytes of what a vector is stored with. */
const HEAD = 8;
/** Bytes beside the vectors themselves, by row: its element, and what allocating takes (hnsw.h, HnswElementData). */
const ELEMENT = 200;
/** By neighbour: a pointer and a distance (hnsw.h, HnswCandidate); the lowest layer has two for each of m. */
const NEIGHBOUR = 16;

/** Bytes of a vector as it is stored. */
export const storedBytes = ({ bytes }: VectorShape): number => Math.ceil(bytes) + HEAD;

/** Bytes of the graph that pgvector builds in memory for an HNSW index. */
export const graphBytes = (rows: number, shape: VectorShape, m: number): number =>
  rows * (storedBytes(shape) + 2 * NEIGHBOUR * m + ELEMENT);

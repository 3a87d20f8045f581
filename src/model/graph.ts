/** Bytes beside the vectors themselves, by row: its element, and what allocating takes (hnsw.h, HnswElementData). */
const ELEMENT = 200;
/** By neighbour: a pointer and a distance (hnsw.h, HnswCandidate); the lowest layer has two for each of m. */
const NEIGHBOUR = 16;

/** Bytes of the graph that pgvector builds in memory for an HNSW index; `vector`: bytes of one as it is stored. */
export const graphBytes = (rows: number, vector: number, m: number): number =>
  rows * (vector + 2 * NEIGHBOUR * m + ELEMENT);

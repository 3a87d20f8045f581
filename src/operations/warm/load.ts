import { qualified, type Warmed } from '../../model/index.ts';
import { type Cache, type Client, prewarm, type Warmable } from '../../postgres/index.ts';

/** Blocks of one statement, 64 MB: between two of them a stop is heard, and no snapshot grows old. */
const SLICE = 8192;

/** Loads one relation slice by slice; where it is stopped, what it has loaded so far. */
export async function load(
  client: Client,
  relation: Warmable,
  { schema, blockSize }: { readonly schema: string } & Pick<Cache, 'blockSize'>,
  signal: AbortSignal,
): Promise<Warmed> {
  const began = performance.now();
  let blocks = 0;
  for (const piece of relation.pieces) {
    for (let first = 0; first < piece.blocks && !signal.aborted; first += SLICE) {
      blocks += await prewarm(client, schema, piece, { first, last: first + SLICE - 1 });
    }
  }
  const seconds = (performance.now() - began) / 1_000;
  return { relation: qualified(relation), blocks, bytes: blocks * blockSize, seconds };
}

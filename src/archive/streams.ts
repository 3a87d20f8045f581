import { createHash } from 'node:crypto';
import type { Transform } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { Tally } from './tally.ts';

/** Makes of CSV text what is stored, and the other way round; null: it is stored as it is. */
export const packer = (format: string): Transform | null =>
  format === 'csv.gz' ? createGzip() : null;
export const unpacker = (format: string): Transform | null =>
  format === 'csv.gz' ? createGunzip() : null;

/** Lets a stream by, and tells each chunk of it. */
export async function* tapped(
  source: AsyncIterable<Buffer>,
  tell: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    tell(chunk);
    yield chunk;
  }
}

export const tallied = (source: AsyncIterable<Buffer>, tally: Tally): AsyncGenerator<Buffer> =>
  tapped(source, (chunk) => tally.add(chunk));

/** Bytes and SHA-256 of what is stored. */
export function sealing() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(chunk: Buffer): void {
      bytes += chunk.length;
      hash.update(chunk);
    },
    /** So far. */
    bytes: () => bytes,
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

import { dictionary } from '../../model/index.ts';

/** What a client sends, cut where the server answers with ReadyForQuery: whole batches, never parts of one. */
export interface Batch {
  readonly kind: 'ssl' | 'cancel' | 'startup' | 'work' | 'goodbye';
  readonly bytes: Buffer;
}

const CODES: { readonly [code: number]: Batch['kind'] } = dictionary({
  80877103: 'ssl',
  80877104: 'ssl',
  80877102: 'cancel',
  196608: 'startup',
});

/** Takes bytes as they come, gives the batches that are complete (protocol 3.0, manual chapter 54). */
export function batches(): (chunk: Buffer) => Batch[] {
  let bytes: Buffer = Buffer.alloc(0);
  let started = false;
  // Where the batch in work ends so far.
  let end = 0;

  const take = (kind: Batch['kind'], length: number): Batch => {
    const batch = { kind, bytes: bytes.subarray(0, length) };
    bytes = bytes.subarray(length);
    end = 0;
    return batch;
  };

  const next = (): Batch | null => {
    if (!started) {
      if (bytes.length < 8 || bytes.length < bytes.readInt32BE(0)) return null;
      const kind = CODES[bytes.readInt32BE(4)] ?? 'startup';
      started = kind === 'startup';
      return take(kind, bytes.readInt32BE(0));
    }
    while (bytes.length >= end + 5) {
      const type = String.fromCharCode(bytes.readUInt8(end));
      const after = end + 1 + bytes.readInt32BE(end + 1);
      if (bytes.length < after) return null;
      end = after;
      if (type === 'X') return take('goodbye', end);
      if (type === 'Q' || type === 'S') return take('work', end);
    }
    return null;
  };

  return (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    const complete: Batch[] = [];
    for (let batch = next(); batch !== null; batch = next()) complete.push(batch);
    return complete;
  };
}

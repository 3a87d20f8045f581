import { pipeline } from 'node:stream';
import type { Manifest } from '../model/index.ts';
import { errorCode } from '../postgres/index.ts';
import { dataKey } from './keys.ts';
import { isMissing, isNoFile, storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';
import { sealing, unpacker } from './streams.ts';
import { sameRows, Tally } from './tally.ts';

type Stored = Pick<Manifest, 'table' | 'id' | 'data'>;

/** What is read is more than was ever written: it is told at once, whatever would follow. */
export class NotAsWritten extends Error {}

/** Reads the data of an archive from the first byte to the last; null: it is what the manifest says, else what is not.
 *  Throws where it could not be read to the end, which says nothing about it. */
export async function readBack(
  store: ArchiveStore,
  manifest: Stored,
  signal: AbortSignal,
): Promise<string | null> {
  const read = reading(store, manifest, signal);
  try {
    for await (const _ of read.text) signal.throwIfAborted();
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof NotAsWritten) return error.message;
    if (isMissing(error)) return 'its data is not there';
    if (isNoFile(error)) return 'its data is no regular file';
    if (errorCode(error).startsWith('Z_')) return 'its data cannot be unpacked';
    throw storeTrouble(error, `reading ${dataKey(manifest)} of ${store.url}`);
  }
  return read.problem();
}

/** The CSV text of an archive as a stream; `problem` says, after its end, whether it is what was written. Whoever may
 *  write there may have put anything in its place, and a few bytes unpack to as many as they like. So no chunk is handed
 *  on that goes beyond what the manifest says: the stream throws `NotAsWritten`. */
export function reading(store: ArchiveStore, manifest: Stored, signal?: AbortSignal) {
  const { data } = manifest;
  const [seal, tally] = [sealing(), new Tally()];
  async function* object(): AsyncGenerator<Buffer> {
    const { body, bytes } = await store.read(dataKey(manifest), signal);
    try {
      if (bytes !== null) requireBytes(bytes, data.bytes);
      for await (const chunk of body) {
        seal.add(chunk);
        atMost(seal.bytes(), data.bytes, 'data', 'bytes');
        yield chunk;
      }
    } finally {
      body.destroy();
    }
  }
  async function* bounded(text: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of text) {
      tally.add(chunk);
      atMost(tally.bytes, data.textBytes, 'text', 'bytes');
      atMost(tally.rows, data.rows, 'text', 'rows');
      yield chunk;
    }
  }
  const through = unpacker(data.format);
  return {
    text: bounded(through === null ? object() : pipeline(object, through, () => {})),
    problem: (): string | null => sealProblem(seal.result(), data) ?? rowsProblem(tally, data),
  };
}

function requireBytes(found: number, written: number): void {
  if (found !== written) throw new NotAsWritten(otherBytes(found, written));
}

function atMost(read: number, written: number, where: string, what: string): void {
  if (read > written) {
    throw new NotAsWritten(`its ${where} has more than the ${written} ${what} that were written`);
  }
}

const otherBytes = (found: number, written: number): string =>
  `its data has ${found} bytes instead of ${written}`;

function sealProblem(
  read: { readonly bytes: number; readonly sha256: string },
  { bytes, sha256 }: Stored['data'],
): string | null {
  if (read.bytes !== bytes) return otherBytes(read.bytes, bytes);
  return read.sha256 === sha256
    ? null
    : 'the SHA-256 of its data is not the one of what was written';
}

function rowsProblem(tally: Tally, data: Stored['data']): string | null {
  try {
    if (sameRows(tally.result(), data)) return null;
  } catch {
    // It ends within a row.
  }
  return 'its rows are not those that were written';
}

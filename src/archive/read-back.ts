import { pipeline } from 'node:stream';
import type { Manifest } from '../model/index.ts';
import { errorCode } from '../postgres/index.ts';
import { dataKey } from './keys.ts';
import { isMissing, isNoFile, storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';
import { sealing, tapped, unpacker } from './streams.ts';
import { sameRows, Tally } from './tally.ts';

type Stored = Pick<Manifest, 'table' | 'id' | 'data'>;

/** Reads the data of an archive from the first byte to the last; null: it is what the manifest says, else what is not.
 *  Throws where it could not be read to the end, which says nothing about it. */
export async function readBack(
  store: ArchiveStore,
  manifest: Stored,
  signal: AbortSignal,
): Promise<string | null> {
  const tally = new Tally();
  const read = reading(store, manifest, signal);
  try {
    for await (const chunk of read.text) {
      signal.throwIfAborted();
      tally.add(chunk);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    if (isMissing(error)) return 'its data is not there';
    if (isNoFile(error)) return 'its data is no regular file';
    if (errorCode(error).startsWith('Z_')) return 'its data cannot be unpacked';
    throw storeTrouble(error, `reading ${dataKey(manifest)} of ${store.url}`);
  }
  return (
    read.problem() ??
    (wrongRows(tally, manifest) ? 'its rows are not those that were written' : null)
  );
}

/** The CSV text of an archive as a stream; `problem` says, after its end, whether the object was the one that was
 *  written. */
export function reading(store: ArchiveStore, manifest: Stored, signal?: AbortSignal) {
  const { format, bytes, sha256 } = manifest.data;
  const seal = sealing();
  async function* object(): AsyncGenerator<Buffer> {
    yield* tapped(await store.read(dataKey(manifest), signal), seal.add);
  }
  const through = unpacker(format);
  return {
    text: through === null ? object() : pipeline(object, through, () => {}),
    problem(): string | null {
      const read = seal.result();
      if (read.bytes !== bytes) return `its data has ${read.bytes} bytes instead of ${bytes}`;
      return read.sha256 === sha256
        ? null
        : 'the SHA-256 of its data is not the one of what was written';
    },
  };
}

function wrongRows(tally: Tally, { data }: Stored): boolean {
  try {
    return !sameRows(tally.result(), data);
  } catch {
    // It ends within a row.
    return true;
  }
}

import type { Readable } from 'node:stream';

export interface StoredObject {
  /** Ends with an error once the signal is aborted. */
  readonly body: Readable;
  /** As the place tells before the first of them; null: it does not. */
  readonly bytes: number | null;
}

/** Is told of a folder, with a slash at its end, that this user may not read, and why. */
export type Closed = (folder: string, error: unknown) => void;

/** Where archives lie: a bucket or a folder. Keys are relative to its URL, with slashes. Whatever fails, throws what
 *  the system or the server said; `explain` makes a diagnostic of it. */
export interface ArchiveStore {
  /** As the design names it. */
  readonly url: string;
  /** Stores a stream: all of it or nothing. `size` is a guess at its bytes. */
  put(key: string, body: AsyncIterable<Buffer>, size: number): Promise<void>;
  read(key: string, signal?: AbortSignal): Promise<StoredObject>;
  /** All keys that begin so, in order; of a folder also what stands in the place of a manifest and is no file. Without
   *  `closed` a folder on the way that may not be read is an error. */
  list(prefix: string, closed?: Closed): Promise<readonly string[]>;
  /** No error where it is not there. */
  remove(key: string): Promise<void>;
  /** Removes what cut-off puts below this prefix left behind. */
  sweep(prefix: string): Promise<void>;
  close(): void;
}

/** Blocks, always of all loops and processes together. */
export interface Buffers {
  readonly sharedHit: number;
  readonly sharedRead: number;
  readonly sharedDirtied: number;
  readonly sharedWritten: number;
  readonly localHit: number;
  readonly localRead: number;
  readonly localDirtied: number;
  readonly localWritten: number;
  readonly tempRead: number;
  readonly tempWritten: number;
  /** Milliseconds, with track_io_timing; shared and local together. */
  readonly readTime: number;
  readonly writeTime: number;
  readonly tempReadTime: number;
  readonly tempWriteTime: number;
}

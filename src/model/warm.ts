/** What `dbopt warm` has loaded of one relation. */
export interface Warmed {
  /** Qualified SQL name. */
  readonly relation: string;
  /** Blocks read, those that were in the buffer cache already among them. */
  readonly blocks: number;
  readonly bytes: number;
  readonly seconds: number;
}

export interface WarmReport {
  readonly relations: readonly Warmed[];
  /** Bytes of the buffer cache. */
  readonly sharedBuffers: number;
  /** False: it was stopped on request before the last relation. */
  readonly complete: boolean;
}

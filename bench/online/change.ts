/** A statement of the change, or one attempt at it; seconds into the run. */
export interface Act {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** It was waiting for a lock and let the application go first. */
  readonly gaveWay: boolean;
}

/** Changes the database and tells what it did when. */
export type Change = (url: string, clock: (time: number) => number) => Promise<readonly Act[]>;

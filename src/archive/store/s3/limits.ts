export const KB = 2 ** 10;
export const MB = 2 ** 20;

/** How long a server may take, in milliseconds. */
export interface Limits {
  /** Without a byte, either way. */
  readonly silence: number;
  /** To answer what sends no rows, all of it. */
  readonly answer: number;
  /** To put the parts of an upload together, which S3 says may be minutes. */
  readonly joining: number;
}

export const LIMITS: Limits = { silence: 60_000, answer: 30_000, joining: 900_000 };

/** Bytes in a second that rows have to move at, either way, beyond the silence that is allowed. */
const PACE = 16 * KB;

/** Milliseconds in which so many bytes have to be over. */
export const timeToMove = (bytes: number, { silence }: Limits): number =>
  silence + (bytes / PACE) * 1_000;

import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a batch should take: as long a writer may have to wait for a row that it changes. */
const TARGET = 150;
/** The size of the first batch may grow by this factor at most. */
const GROWTH = 64;
/** Rests are this part of the time at work, so that others get their turn at disk and log. */
const REST = 1 / 4;

/** How much a batch takes on. */
export interface Size {
  now(): number;
  took(milliseconds: number): void;
  /** It did not come to its end. */
  failed(): void;
}

/** Grows and shrinks by what the last batches took, by two at most at a time. */
export function sizeOf(first: number): Size {
  let size = first;
  const change = (factor: number) => {
    const most = first * GROWTH;
    size = Math.max(1, Math.min(most, Math.round(size * Math.max(0.5, Math.min(2, factor)))));
  };
  return {
    now: () => size,
    took: (milliseconds) => change(TARGET / Math.max(milliseconds, 1)),
    failed: () => change(0.5),
  };
}

export const rest = (took: number, signal: AbortSignal): Promise<void> =>
  sleep(Math.ceil(took * REST), undefined, { signal });

import { millisecondsOf } from '../model/index.ts';
import type { Scalar } from './tree.ts';

/** `2s` or `1.5h` in whole milliseconds; null where it is no duration, or none at all. */
export function milliseconds(value: Scalar): number | null {
  const exact = millisecondsOf(String(value));
  return exact === null || exact === 0 ? null : Math.round(exact);
}

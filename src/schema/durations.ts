import { dictionary } from '../model/index.ts';
import type { Scalar } from './tree.ts';

const MILLISECONDS: { readonly [unit: string]: number } = dictionary({
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
});

/** PostgreSQL's timeouts are 32-bit integers: a little over 24 days. */
export const MAX_DURATION = 2 ** 31 - 1;

/** `2s` or `1.5h` in milliseconds; null where it is no duration. */
export function milliseconds(value: Scalar): number | null {
  const match = /^([0-9]+(?:\.[0-9]+)?)(ms|s|m|h|d)$/.exec(String(value));
  const unit = MILLISECONDS[match?.[2] ?? ''];
  if (unit === undefined || Number(match?.[1]) === 0) return null;
  return Math.round(Number(match?.[1]) * unit);
}

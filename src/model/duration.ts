import { dictionary } from './dictionary.ts';

const MILLISECONDS: { readonly [unit: string]: number } = dictionary({
  ms: 1,
  s: 1_000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
});

/** Milliseconds. PostgreSQL's timeouts are 32-bit integers, and so are JavaScript's timers: a little over 24 days. */
export const MAX_DURATION = 2 ** 31 - 1;

/** `2s` or `0.5ms` in milliseconds, as exact as it is written; null where it is no duration. */
export function millisecondsOf(text: string): number | null {
  const [, number = '', unit = ''] = /^([0-9]+(?:\.[0-9]+)?)(ms|s|m|min|h|d)$/.exec(text) ?? [];
  const size = MILLISECONDS[unit];
  return size === undefined ? null : Number(number) * size;
}

/** ISO 8601 to the second, in UTC, as it is stored: `2026-03-01 02:00:07Z`. */
export const timeText = (iso: string): string => iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, 'Z');

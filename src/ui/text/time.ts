import { formatDuration } from '../format.ts';

/** ISO 8601 to the second, in UTC, as it is stored: `2026-03-01 02:00:07Z`. */
export const timeText = (iso: string): string => iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, 'Z');

/** How long something took; `-` while it runs or where nobody saw its end. */
export const tookText = (startedAt: string, endedAt: string | null): string =>
  endedAt === null ? '-' : formatDuration((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);

import { formatDuration } from '../format.ts';

/** How long something took; `-` while it runs or where nobody saw its end. */
export const tookText = (startedAt: string, endedAt: string | null): string =>
  endedAt === null ? '-' : formatDuration((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);

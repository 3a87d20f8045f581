import type { CacheSpace } from '../model/index.ts';

/** A prefix as SCAN MATCH takes it: `*`, `?`, `[`, `]` and `\` of it stand for themselves. */
export const matching = (prefix: string): string => `${prefix.replace(/[*?[\]\\]/g, '\\$&')}*`;

/** Tells of a key under the prefix which version it is of; null: of none, as the pointer is. A version ends with the first
 *  colon, so that v4 is another one than v42. Keys are bytes: an application need not write UTF-8. */
export function versionsOf({
  prefix,
  pointer,
}: Pick<CacheSpace, 'prefix' | 'pointer'>): (key: Buffer) => string | null {
  const [start, own] = [Buffer.from(prefix), Buffer.from(pointer)];
  return (key) => {
    if (!key.subarray(0, start.length).equals(start) || key.equals(own)) return null;
    const end = key.indexOf(':', start.length);
    return end <= start.length ? null : key.toString('utf8', start.length, end);
  };
}

/** A key is given up to half as much again as the grace, so that not all of them go at once. Seconds. */
export const spread = (grace: number, random: number): number =>
  Math.ceil((grace / 1000) * (1 + random / 2));

/** Whether a key lives on beyond what it would have been given; `ttl` as TTL answers, in seconds, -1: for ever. */
export const lasts = (ttl: number, grace: number): boolean => ttl === -1 || ttl > spread(grace, 1);

import type { Counts } from '../model/index.ts';

export { formatBytes, timeText } from '../model/index.ts';

/** A guess, in one unit where that is enough: `<1 s`, `~3 min`, `~1 h 20 min`. */
export function formatEstimate(seconds: number): string {
  if (seconds < 1) return '<1 s';
  if (seconds < 59.5) return `~${Math.round(seconds)} s`;
  if (seconds < 3570) return `~${Math.round(seconds / 60)} min`;
  return `~${formatDuration(Math.round(seconds / 60) * 60)}`;
}

/** Measured seconds, in the two largest units: `0.4 s`, `12 s`, `3 min 5 s`, `2 d 4 h`. */
export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return `${Math.max(0, seconds).toFixed(1)} s`;
  const whole = Math.round(seconds);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor(whole / 3600) % 24, 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** `12,345`. What the runtime knows of languages is loaded for other numbers only. */
export function countText(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) return count.toLocaleString('en-US');
  const digits = String(count);
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/.../g) ?? [])].join(',');
}

/** What a plan comes to, a part for each verb: `1,200 to change`. */
export const changeCounts = (counts: Counts) =>
  (['add', 'change', 'replace', 'destroy'] as const).map((verb) => ({
    ...{ verb, count: counts[verb] },
    text: `${countText(counts[verb])} to ${verb}`,
  }));

/** All of them in a row. */
export const changeText = (counts: Counts): string =>
  changeCounts(counts)
    .map(({ text }) => text)
    .join(', ');

/** `1 step`, `3 steps`, `1,200 steps`. */
export const plural = (count: number, noun: string): string =>
  `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;

export const MINUTE = 60;
export const DAY = 86_400;

/** `45 days`, `3 hours`, `12 minutes`: whole, in the largest unit that fits. */
export function spanWords(seconds: number): string {
  const [size, unit] =
    seconds >= 2 * DAY
      ? [DAY, 'day']
      : seconds >= 2 * 3600
        ? [3600, 'hour']
        : seconds >= 2 * MINUTE
          ? [MINUTE, 'minute']
          : [1, 'second'];
  const count = Math.floor(seconds / Number(size));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export const inWords = (count: number): string => Math.round(count).toLocaleString('en-US');
export const percent = (share: number): string =>
  `${Number((share * 100).toPrecision(2)).toString()}%`;

import { dictionary } from '../../../model/index.ts';

/** An interval as SQL reads it (`1 day`, `3 mons`, `01:00:00`), such that equal ones have equal texts: months, days and
 *  seconds, which do not make up for each other. What is none stays as it is: whole numbers, for instance. */
export function sameInterval(text: string): string {
  const parts = { month: 0, day: 0, second: 0 };
  const word =
    /\s*(?:(-?\d+) (year|mon|month|week|day|hour|min|minute)s?|(\d+):(\d\d):(\d\d))(?=\s|$)/y;
  const written = text.trim();
  while (word.lastIndex < written.length) {
    const match = word.exec(written);
    if (match === null) return text;
    const [, count, unit = '', hours, minutes, seconds] = match;
    if (count === undefined) {
      parts.second += Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    } else {
      const { part, times } = UNITS[unit] ?? { part: 'second', times: 0 };
      parts[part] += Number(count) * times;
    }
  }
  return written === '' ? text : `${parts.month} months ${parts.day} days ${parts.second} seconds`;
}

const UNITS: { readonly [unit: string]: { part: 'month' | 'day' | 'second'; times: number } } =
  dictionary({
    year: { part: 'month', times: 12 },
    month: { part: 'month', times: 1 },
    mon: { part: 'month', times: 1 },
    week: { part: 'day', times: 7 },
    day: { part: 'day', times: 1 },
    hour: { part: 'second', times: 3600 },
    minute: { part: 'second', times: 60 },
    min: { part: 'second', times: 60 },
  });

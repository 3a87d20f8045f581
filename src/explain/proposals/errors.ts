import {
  type Attempt,
  type Errors,
  measured,
  type StatisticsTrial,
  type StatisticsVariant,
} from '../../model/index.ts';
import { median, round } from './shared.ts';

/** Falls so many times, at the median. */
export const BETTER = 2;
/** And no question's error rises so many times. */
const WORSE = 2;

export const errorOf = ({ data }: Errors): number => median(data);

/** How many times an error rises, at worst. */
export const rise = (before: Errors, after: Errors): number =>
  Math.max(
    ...[...after.data, ...after.crossed].map(
      (error, at) => error / ([...before.data, ...before.crossed][at] ?? 1),
    ),
  );

export const isBetter = (before: Errors, after: Errors): boolean =>
  errorOf(after) * BETTER <= errorOf(before) && rise(before, after) <= WORSE;

export const nameOf = ({ kinds, target }: Pick<StatisticsVariant, 'kinds' | 'target'>): string =>
  `${kinds.join(', ')}${target === null ? '' : ` with target ${target}`}`;

export function attempt(before: Errors, after: StatisticsVariant): Attempt {
  const worst = rise(before, after);
  const rises = worst > WORSE ? `; one estimate gets ${round(worst)} times worse` : '';
  const result = `median error ${round(errorOf(before))} → ${round(errorOf(after))}${rises}`;
  return { what: nameOf(after), result };
}

export const evidenceOf = ({ rows, sampled, before, seed }: StatisticsTrial) => [
  measured(
    'rows of the copy',
    rows,
    'rows',
    sampled ? `a sample of pages, seed ${seed}` : 'all rows',
  ),
  measured('values from the data', before.data.length, 'combinations', 'the copy'),
  measured('values of different rows', before.crossed.length, 'combinations', 'the copy'),
];

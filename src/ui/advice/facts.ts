import {
  type AdviceReport,
  type Gain,
  GRADES,
  type Grade,
  isOpen,
  type JudgedAdvice,
  type Measurement,
} from '../../model/index.ts';
import { formatBytes, formatDuration, plural } from '../format.ts';

/** What all forms of the advice say alike. */
export const isTold = ({ verdict }: JudgedAdvice): boolean => verdict === 'found';

/** Whether it was accepted until a day that is still to come. */
const isAccepted = ({ accepted }: JudgedAdvice): boolean => accepted !== null && !accepted.expired;

type Found = Pick<AdviceReport, 'findings'>;

export const openFound = ({ findings }: Found): readonly JudgedAdvice[] =>
  findings.filter((one) => isTold(one) && !isAccepted(one));

export const openQuestions = ({ findings }: Found): readonly JudgedAdvice[] =>
  findings.filter((one) => !isTold(one) && !isAccepted(one));

export const acceptedOnes = ({ findings }: Found): readonly JudgedAdvice[] =>
  findings.filter(isAccepted);

export function quantity(value: number | string, unit: string | null): string {
  if (typeof value === 'string') return value;
  if (unit === 'bytes') return formatBytes(Math.round(value));
  if (unit === 'seconds') return formatDuration(value);
  if (unit === 'share') return `${rounded(value * 100)}%`;
  return unit === null ? rounded(value) : `${rounded(value)} ${unit}`;
}

/** Three digits that count. */
const rounded = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 1000
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toPrecision(3)));

export const gainText = ({ how, what, before, after, unit }: Gain): string =>
  `${what} ${quantity(before, unit)} → ${quantity(after, unit)} (${how})`;

export function measurementText({
  what,
  value,
  unit,
  interval,
  window,
  from,
}: Measurement): string {
  const range =
    interval === null ? '' : ` (${interval.map((bound) => quantity(bound, unit)).join(' to ')})`;
  const span = window === null ? '' : `, in ${spanText(window)}`;
  return `${what}: ${quantity(value, unit)}${range}${span}; ${from}`;
}

export const spanText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  formatDuration((Date.parse(to) - Date.parse(from)) / 1000);

export const acceptedText = ({ code, address, accepted }: JudgedAdvice): string =>
  `${code} at ${address}: ${accepted?.why ?? ''}${accepted?.until ? ` (until ${accepted.until})` : ''}`;

export const countsOf = (report: Found): { readonly [grade in Grade]: number } => {
  const open = report.findings.filter((one) => isTold(one) && isOpen(one));
  const count = (grade: Grade) => open.filter(({ severity }) => severity === grade).length;
  return { critical: count('critical'), warning: count('warning'), info: count('info') };
};

const WORDS: { readonly [grade in Grade]: string } = {
  critical: 'critical',
  warning: 'warning',
  info: 'for information',
};

/** `2 warnings, 1 for information`; '': nothing. */
export function countsText(report: Found): string {
  const counts = countsOf(report);
  return GRADES.flatMap((grade) => {
    const count = counts[grade];
    if (count === 0) return [];
    return [grade === 'warning' ? plural(count, 'warning') : `${count} ${WORDS[grade]}`];
  }).join(', ');
}

export const overText = ({ window, advisors }: AdviceReport): string => {
  const over =
    window === null ? 'with a single reading of the counters' : `over ${spanText(window)}`;
  return `${advisors.join(', ')} ${over}`;
};

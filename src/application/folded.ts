import type { Scope } from './scope.ts';

/** What an expression comes to, as far as its text says; `unknown` says why it does not. */
export type Folded =
  | {
      readonly value: number | string | boolean | null;
      /** What was assumed, as that a variable of the environment is not set. */
      readonly notes?: readonly string[];
    }
  | { readonly keys: ReadonlyMap<string, Folded> }
  | {
      readonly unknown: string;
      /** The function whose callers would say it. */
      readonly needs?: Scope | undefined;
    };

type Unknown = Extract<Folded, { readonly unknown: string }>;

export const unknown = (why: string, needs?: Scope): Unknown => ({ unknown: why, needs });

export const notesOf = (...all: readonly Folded[]): readonly string[] => [
  ...new Set(all.flatMap((one) => ('value' in one ? (one.notes ?? []) : []))),
];

/** Numbers, or why one of them is none. */
export function numbersOf(all: readonly Folded[], what: string): readonly number[] | Unknown {
  const numbers: number[] = [];
  for (const one of all) {
    if ('unknown' in one) return one;
    if (!('value' in one) || typeof one.value !== 'number') return unknown(`${what} is no number`);
    numbers.push(one.value);
  }
  return numbers;
}

/** The largest of numbers, which is said; unknown where one of them is. */
export function larger(all: readonly Folded[], note: string): Folded {
  const numbers = numbersOf(all, note);
  if ('unknown' in numbers) return numbers;
  const isOne = new Set(numbers).size === 1;
  return { value: Math.max(...numbers), notes: [...notesOf(...all), ...(isOne ? [] : [note])] };
}

const OPERATIONS: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ['+', (a: number, b: number) => a + b],
  ['-', (a: number, b: number) => a - b],
  ['*', (a: number, b: number) => a * b],
  ['/', (a: number, b: number) => a / b],
  ['//', (a: number, b: number) => Math.floor(a / b)],
  ['%', (a: number, b: number) => a - b * Math.floor(a / b)],
  ['**', (a: number, b: number) => a ** b],
]);

export function arithmetic(
  operator: string | undefined,
  left: Folded,
  right: Folded,
  at: string,
): Folded {
  const numbers = numbersOf([left, right], at);
  if ('unknown' in numbers) return numbers;
  const [a = Number.NaN, b = Number.NaN] = numbers;
  const value = OPERATIONS.get(operator ?? '')?.(a, b) ?? Number.NaN;
  return Number.isFinite(value)
    ? { value, notes: notesOf(left, right) }
    : unknown(`${at} is no number`);
}

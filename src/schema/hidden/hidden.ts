/** A part of a text that is not shown, from one offset to another. */
export interface Hidden {
  readonly from: number;
  readonly to: number;
  /** What is shown in its place, on each of its lines. */
  readonly as: string;
}

export const MASK = '***';

/** What is not shown of a text. */
export interface Read {
  /** In order, none in another. */
  readonly hidden: readonly Hidden[];
  /** It is no YAML: there may be more. */
  readonly broken: boolean;
}

/** In order, without those within others. */
export function inOrder(all: readonly Hidden[]): readonly Hidden[] {
  const sorted = [...all].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hidden[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.from >= last.to) kept.push(one);
    else if (one.to > last.to) kept[kept.length - 1] = { ...last, to: one.to, as: MASK };
  }
  return kept;
}

export interface Shown {
  readonly text: string;
  /** Where a column of the line, from 1, is in what is shown of it. */
  readonly column: number;
}

/** A line of a text from one offset to another as it is shown; `hidden` is in order. */
export function shownPart(
  text: string,
  { from, to }: Omit<Hidden, 'as'>,
  hidden: readonly Hidden[],
  column: number,
): Shown {
  let [shown, at, moved] = ['', from, column];
  for (let i = firstBehind(hidden, from); i < hidden.length; i++) {
    const one = hidden[i];
    if (one === undefined || one.from >= to) break;
    // The indentation of a text that goes on is no part of it.
    const start = one.from < from ? from + indentOf(text.slice(from, to)) : one.from;
    const end = Math.min(one.to, to);
    if (start >= end) continue;
    shown += text.slice(at, start);
    if (column > end - from) moved += one.as.length - (end - start);
    else if (column > start - from) moved = shown.length + 1;
    shown += one.as;
    at = end;
  }
  return { text: shown + text.slice(at, to), column: moved };
}

const indentOf = (line: string): number => line.search(/\S|$/);

/** The first that ends behind an offset, by binary search. */
function firstBehind(hidden: readonly Hidden[], offset: number): number {
  let [low, high] = [0, hidden.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

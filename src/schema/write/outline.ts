import type { Value } from '../../model/index.ts';

/** A design as it is going to be written: keys in order, each with what is said about it. */
export interface Item {
  readonly key: string;
  readonly value: Branch | Value;
  /** Stands over the key. */
  readonly about?: string | undefined;
  /** Stands behind the value. */
  readonly note?: string | undefined;
  /** Variables in it are meant as such. */
  readonly raw?: true | undefined;
  /** An empty line sets it apart. */
  readonly apart?: true | undefined;
}

export class Branch {
  readonly items: readonly Item[];
  /** May stand on one line where it fits. */
  readonly short: boolean;

  constructor(items: readonly Item[], short = false) {
    this.items = items;
    this.short = short;
  }
}

export const childOf = ({ items }: Branch, key: string): Item | undefined =>
  items.find((item) => item.key === key);

/** A branch from plain data; `notes` by dotted path, `at` the path of the branch itself. */
export function branchOf(
  data: { readonly [key: string]: Value },
  notes: { readonly [path: string]: string } = {},
  at = '',
): Branch {
  const items = Object.entries(data).map(([key, value]): Item => {
    const path = at === '' ? key : `${at}.${key}`;
    const inner =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? branchOf(value as { readonly [key: string]: Value }, notes, path)
        : value;
    return { key, value: inner, note: notes[path] };
  });
  return new Branch(items, true);
}

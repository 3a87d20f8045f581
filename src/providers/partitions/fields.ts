import { type Field, shownText } from '../../model/index.ts';

/** The key is the server's: what the design says of it is the same, or an error. */
export const byField = (definition: string): Field => ({
  value: definition,
  text: shownText(definition),
  quiet: true,
});

/** How many partitions are ready after the one that holds now; -1: not even that one. */
export const aheadField = (count: number): Field => ({
  value: count,
  text: count < 0 ? 'none, not even for now' : String(count),
});

export const NONE: Field = { value: [], text: 'none' };

export const namesField = (names: readonly string[]): Field => ({
  value: names,
  text:
    names.length > 3
      ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
      : names.join(', '),
});

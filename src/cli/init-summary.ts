import type { KindCount } from '../operations/index.ts';

/** How many of each kind there are: `3 tables, 12 indexes`. */
export const summary = (counts: readonly KindCount[]): string =>
  counts.length === 0 ? 'nothing differs from the defaults' : counts.map(named).join(', ');

const named = ({ count, nouns: [one, many] }: KindCount): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

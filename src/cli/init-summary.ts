import { type Declaration, qualified } from '../model/index.ts';

/** How many of each kind there are: `3 tables, 12 indexes`. */
export function summary(declarations: readonly Declaration[]): string {
  // Every table is looked at; only some have something to say.
  const saying = declarations.filter(({ spec }) => Object.keys(spec).length > 0);
  const tables = new Set(saying.flatMap(({ table }) => (table ? qualified(table) : [])));
  const counts = new Map<string, number>([['table', tables.size]]);
  for (const { kind } of saying) {
    if (kind !== 'table') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = [...counts].filter(([, count]) => count > 0);
  if (parts.length === 0) return 'nothing differs from the defaults';
  return parts.map(([kind, count]) => named(count, WORDS[kind] ?? kind)).join(', ');
}

const WORDS: { readonly [kind: string]: string } = {
  partitions: 'partition key',
  statistics: 'statistics object',
};
const PLURALS: { readonly [word: string]: string } = { index: 'indexes' };

const named = (count: number, word: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? word : (PLURALS[word] ?? `${word}s`)}`;

import { parseName, type RelationName } from './name.ts';

/** What a journal may owe: words alone, from which the statement is made anew. */
export interface Upkeep {
  readonly sort: 'analyze' | 'vacuum' | 'merge';
  readonly relation: RelationName;
}

const FORMS: readonly (readonly [Upkeep['sort'], RegExp])[] = [
  ['analyze', /^ANALYZE (?:ONLY )?(.+)$/s],
  // Earlier versions had no options.
  ['vacuum', /^VACUUM (?:\(TRUNCATE false\) )?(?:ONLY )?(.+)$/s],
  [
    'merge',
    /^SELECT pg_catalog\.gin_clean_pending_list\((E?'(?:[^'\\]|''|\\\\)+')::pg_catalog\.regclass\)$/s,
  ],
];

/** The upkeep that a statement of ours is; null: it is none. */
export function upkeepOf(statement: string): Upkeep | null {
  for (const [sort, form] of FORMS) {
    const found = form.exec(statement)?.[1];
    if (found === undefined) continue;
    const [schema, name, ...more] = parseName(sort === 'merge' ? unquoted(found) : found) ?? [];
    if (schema !== undefined && name !== undefined && more.length === 0)
      return { sort, relation: { schema, name } };
  }
  return null;
}

/** The text of a literal. */
const unquoted = (literal: string): string => {
  const text = literal.replace(/^E?'|'$/g, '').replaceAll("''", "'");
  return literal.startsWith('E') ? text.replaceAll('\\\\', '\\') : text;
};

import type { StatementUse } from '../../../model/index.ts';
import { parseStatement } from '../../sql/parse.ts';
import { type Context, emptyFound, type Found } from './context.ts';
import { walkFunction } from './functions.ts';
import type { Named, NamedFunction, Names } from './names.ts';
import { walkQuery } from './query.ts';
import { walkStatement } from './statement.ts';

export type WalkedText =
  | {
      readonly ok: true;
      readonly kind: StatementUse['kind'];
      readonly found: Found;
    }
  | { readonly ok: false };

export interface Way {
  readonly names: Names;
  /** search_path. */
  readonly path: readonly string[];
  /** Whether functions are walked too. */
  readonly functions: boolean;
}

const contextOf = ({ names, path, functions }: Way): Context => ({
  ...{ names, path, functions, through: null, depth: 0, found: emptyFound() },
  walk: { query: walkQuery, statement: walkStatement },
});

/** What a statement uses, by its text. `loadParser` must have been awaited. */
export function walkText(text: string, way: Way): WalkedText {
  const parsed = parseStatement(text);
  if (!parsed.ok) return { ok: false };
  const context = contextOf(way);
  const { kind } = walkStatement(parsed.statement, null, context);
  return { ok: true, kind, found: context.found };
}

/** The same of a view's query, whose names are all qualified. */
export const walkView = ({ query }: Named, names: Names): Found | null => {
  const walked = query === null ? null : walkText(query, { names, path: [], functions: false });
  return walked?.ok === true ? walked.found : null;
};

export function walkOfFunction(of: NamedFunction, way: Way): Found {
  const context = contextOf(way);
  walkFunction(of, context);
  return context.found;
}

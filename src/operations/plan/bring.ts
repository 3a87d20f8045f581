import {
  type Declared,
  type DesireContext,
  type Desired,
  type Diagnostic,
  qualified,
  type Relation,
} from '../../model/index.ts';
import { providerOf } from './kinds.ts';

export type Context = Omit<DesireContext, 'probed'>;

export interface Wishes {
  readonly desired: readonly Desired[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Each sees what those before it bring: two tables may have their partitions in one schema. */
export function bring(
  declared: readonly Declared[],
  context: Context,
): { readonly bringing: Wishes; readonly coming: readonly Relation[] } {
  const results: Wishes[] = [];
  const coming: Relation[] = [];
  const names = new Set<string>();
  for (const each of declared) {
    const result = wishes([each], { ...context, coming: names, probed: {} });
    for (const wish of result.desired) {
      const brought = providerOf(wish.kind).wishes.brings?.(wish, context.snapshot) ?? [];
      coming.push(...brought);
      for (const relation of brought) names.add(qualified(relation));
    }
    results.push(result);
  }
  const bringing = {
    desired: results.flatMap(({ desired }) => desired),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
  return { bringing, coming };
}

export function wishes(declared: readonly Declared[], context: DesireContext): Wishes {
  const results = declared.map((d) => providerOf(d.kind).wishes.desire(d, context));
  return {
    desired: results.flatMap((r) => r.desired),
    diagnostics: results.flatMap((r) => r.diagnostics),
  };
}

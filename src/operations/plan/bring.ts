import {
  append,
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
  const bringing = noWishes();
  const coming: Relation[] = [];
  const names = new Set<string>();
  for (const each of declared) {
    const result = wishes([each], { ...context, coming: names, probed: {} });
    for (const wish of result.desired) {
      const brought = providerOf(wish.kind).wishes.brings?.(wish, context.snapshot) ?? [];
      append(coming, brought);
      for (const relation of brought) names.add(qualified(relation));
    }
    add(bringing, result);
  }
  return { bringing, coming };
}

export function wishes(declared: readonly Declared[], context: DesireContext): Wishes {
  const all = noWishes();
  for (const one of declared) add(all, providerOf(one.kind).wishes.desire(one, context));
  return all;
}

interface Gathering extends Wishes {
  readonly desired: Desired[];
  readonly diagnostics: Diagnostic[];
}

const noWishes = (): Gathering => ({ desired: [], diagnostics: [] });

function add({ desired, diagnostics }: Gathering, more: Wishes): void {
  for (const one of more.desired) desired.push(one);
  for (const one of more.diagnostics) diagnostics.push(one);
}

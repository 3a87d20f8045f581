import { type AdviceInput, type GinOpclass, grouped } from '../../model/index.ts';
import { bloatNominees } from './bloat.ts';
import { swaps } from './opclass.ts';
import { type GinIndex, onlyColumn } from './subject.ts';

/** One experiment an index, for all that is asked of it. */
export function ginTrials(input: AdviceInput): readonly GinOpclass[] {
  const others = grouped(swaps(input).swaps, ({ one }) => one.address);
  const nominees = new Map<string, GinIndex>();
  for (const one of [
    ...bloatNominees(input),
    ...[...others.values()].flatMap((all) => all.slice(0, 1).map((s) => s.one)),
  ]) {
    nominees.set(one.address, one);
  }
  return [...nominees.values()].flatMap((one) => {
    const table = one.family.leaves[0];
    const column = onlyColumn(one);
    const today = one.top.index.key[0]?.opclass;
    if (table?.readable !== true || column === null || today === undefined) return [];
    const more =
      others.get(one.address)?.map(({ other }) => ({ schema: other.schema, name: other.name })) ??
      [];
    return [{ kind: 'gin-opclass', table: table.oid, column, opclasses: [today, ...more] }];
  });
}

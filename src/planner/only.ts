import { type Address, type Change, fail, suggestion, tableAddress } from '../model/index.ts';

/** `--only`: the named resources; a table stands for all that belongs to it. */
export function restrict<T extends Pick<Change, 'address' | 'table'>>(
  changes: readonly T[],
  only: readonly Address[],
): readonly T[] {
  if (only.length === 0) return changes;
  return changes.filter(({ address, table }) =>
    only.some(
      (wanted) => wanted === address || (table !== undefined && wanted === tableAddress(table)),
    ),
  );
}

/** Throws for an address that stands for nothing among the candidates. */
export function requireKnown(
  candidates: readonly Pick<Change, 'address' | 'table'>[],
  only: readonly Address[],
): void {
  const unknown = only.find((wanted) => restrict(candidates, [wanted]).length === 0);
  if (unknown === undefined) return;
  const addresses = [...new Set(candidates.map((candidate) => candidate.address))];
  throw fail(
    'no-such-resource',
    `neither the design nor the state has ${unknown}`,
    suggestion(unknown, addresses),
  );
}
